import type { Facts } from '../../domain/facts.ts';
import { factWords, sayFact } from '../../domain/reference/fact-words.ts';
import { gateSentence } from '../../domain/reference/gates.ts';
import type { Band, Confidence, Recommendation, Unknown } from '../../domain/score.ts';
import { type Assessment, bandOfRisk } from './assess.ts';
import type { HarmModel } from './models/harm-model.ts';

/** What the advice on adoption looks at: neither safeguarding nor capacity is among it. */
export interface Grounds {
  readonly facts: Facts;
  readonly assessment: Assessment;
  readonly confidence: Confidence;
  readonly unknowns: readonly Unknown[];
  readonly model: HarmModel;
  /** An open referral of the same region with a strong link to this one. */
  readonly strongOpenLink?: string | undefined;
}

type BandAdvice = 'accept' | 'redirect' | 'decline';

/** The first rule with something to say, and its reasons. A named person decides. */
export function recommend(grounds: Grounds): Recommendation {
  return (
    corroborate(grounds) ??
    joinOpenReferral(grounds) ??
    leaveToForce(grounds) ??
    acceptHighBand(grounds) ??
    askWhatMatters(grounds) ??
    decideOnBand(grounds)
  );
}

/** What rules 4 and 6 say: a question matters if an answer to it would change this. */
export function adviseOnBand(band: Band, facts: Facts): BandAdvice {
  if (isHigh(band)) return 'accept';
  if (band === 'low') return 'decline';
  return isWide(facts) || isGroup(facts) ? 'accept' : 'redirect';
}

function corroborate({ confidence }: Grounds): Recommendation | undefined {
  if (confidence !== 'suspect') return undefined;
  return {
    decision: 'request-information',
    because: ['Graded E, suspected to be false: corroborate it first'],
  };
}

function joinOpenReferral({ strongOpenLink }: Grounds): Recommendation | undefined {
  if (strongOpenLink === undefined) return undefined;
  return {
    decision: 'join',
    because: [`Strong link to ${strongOpenLink}, which is open in this region`],
  };
}

function leaveToForce({ facts }: Grounds): Recommendation | undefined {
  const { organisation, reach, victims } = facts;
  const few = victims === 'none' || victims === 'one' || victims === 'two-to-four';
  if (organisation !== 'single' || reach !== 'local' || !few) return undefined;
  return {
    decision: 'redirect',
    because: [
      `Offenders: ${sayFact(facts, 'organisation')}`,
      `Reach: ${sayFact(facts, 'reach')}`,
      `Victims: ${sayFact(facts, 'victims')}`,
      'The force can deal with it',
    ],
  };
}

function acceptHighBand(grounds: Grounds): Recommendation | undefined {
  if (!isHigh(grounds.assessment.band)) return undefined;
  return {
    decision: 'accept',
    because: [...sayBandReason(grounds), ...sayQuestions(grounds, 'Ask meanwhile')],
  };
}

function askWhatMatters({ unknowns }: Grounds): Recommendation | undefined {
  const matter = unknowns.filter((unknown) => unknown.matters).slice(0, asked);
  if (matter.length === 0) return undefined;
  return {
    decision: 'request-information',
    because: ['An answer could change this advice', ...matter.map((unknown) => unknown.question)],
  };
}

function decideOnBand(grounds: Grounds): Recommendation {
  const { facts, assessment, model } = grounds;
  const decision = adviseOnBand(assessment.band, facts);
  const why = {
    accept: () => [
      ...(isWide(facts) ? [`Reach: ${sayFact(facts, 'reach')}`] : []),
      ...(isGroup(facts) ? [`Offenders: ${sayFact(facts, 'organisation')}`] : []),
    ],
    redirect: () => ['Within one force, and no known or suspected group'],
    decline: () => [
      'Below threshold',
      `From risk ${model.bandFrom.medium} it is medium, and this advice changes`,
      ...sayQuestions(grounds, 'Not known'),
    ],
  };
  return { decision, because: [...sayBandReason(grounds), ...why[decision]()] };
}

function sayBandReason({ assessment, model }: Grounds): readonly string[] {
  const { band, risk, gates } = assessment;
  const raised = bandOfRisk(risk, model) !== band;
  return [
    `Band ${band}, risk ${risk}`,
    ...gates.filter((gate) => raised && gate.floor === band).map((gate) => gateSentence(gate.id)),
  ];
}

/** What matters; where nothing does, what would move the figures most. */
function sayQuestions({ unknowns }: Grounds, heading: string): readonly string[] {
  const matter = unknowns.filter((unknown) => unknown.matters);
  const moving = unknowns.filter((unknown) => unknown.swing > 0);
  const ask = (matter.length > 0 ? matter : moving)
    .slice(0, asked)
    .map((unknown) => factWords[unknown.fact].label.toLowerCase());
  return ask.length > 0 ? [`${heading}: ${ask.join(', ')}`] : [];
}

function isHigh(band: Band): boolean {
  return band === 'critical' || band === 'high';
}

function isWide({ reach }: Facts): boolean {
  return reach !== undefined && reach !== 'local';
}

function isGroup({ organisation }: Facts): boolean {
  return organisation === 'known-group' || organisation === 'suspected-group';
}

/** How many questions are put at once. */
const asked = 2;
