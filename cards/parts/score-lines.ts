import type { Facts } from '../../domain/facts.ts';
import type { ReferralFile } from '../../domain/file.ts';
import type { LinkView } from '../../domain/link-view.ts';
import { gateSentence } from '../../domain/reference/gates.ts';
import type { Proposal } from '../../domain/proposal.ts';
import type { Advice, Contribution, Interval, Score } from '../../domain/score.ts';
import { asInSentence } from '../../domain/reference/types.ts';
import type { Element } from '../card.ts';
import { folded } from './buttons.ts';
import { saySource } from './say-source.ts';
import { line, subtle } from './text.ts';

/**
 * What the machine advises, marked as advice. A reason that names a link not shown here is left out, and so
 * are the band and the gates of a case, which stand above.
 */
export function adviceLines(
  { referral, score, cases }: ReferralFile,
  links: readonly LinkView[],
): Element[] {
  if (!score || referral.kind === 'request') return [];
  const { decision, because } = score.recommendation;
  const linked = new Set(links.flatMap((view) => (view.kind === 'open' ? [view.link.other] : [])));
  const said = new Set(cases.flatMap((record) => record.gates.map(gateSentence)));
  const reasons = because
    .filter((reason) => !said.has(reason) && !reason.startsWith('Band '))
    .filter((reason) => (reason.match(referralRefs) ?? []).every((ref) => linked.has(ref)));
  return [
    line(`**Advice: ${sayAdvice(decision)}.** You decide.`),
    ...(reasons.length > 0 ? [line(reasons.join(' · '))] : []),
  ];
}

/** "ask for more first": what the machine advises, in words. */
export function sayAdvice(decision: Advice): string {
  return advice[decision];
}

/**
 * The score with what weighed most; the whole of it folds away. A request's is that of what it relates to.
 * `proposals`: what the narrative suggests, one to one alone; a channel never has its words.
 */
export function scoreLines(
  { referral, score }: ReferralFile,
  proposals?: readonly Proposal[],
): Element[] {
  if (!score) return [line('Not scored: it relates to no referral of this gateway.')];
  const { facts, request } = referral;
  const top = weighty(score.contributions).slice(0, topContributions);
  const say = (one: Contribution) =>
    `${sayContribution(one)}${saySource(one, { facts, proposals: request ? undefined : proposals })}`;
  return [
    ...(request?.scoreFrom
      ? [line(`The score of ${request.scoreFrom}, which it relates to:`, { separator: true })]
      : []),
    line(
      `**Risk ${sayPoint(score.risk)}** = harm ${sayRange(score.harm)} × likelihood ${sayRange(score.likelihood)}`,
      request ? {} : { separator: true, spacing: 'Medium' },
    ),
    ...(top.length > 0 ? [line(top.map((one) => `- ${say(one)}`).join('\n'))] : []),
    ...(request ? [] : [line(sayEvidence(score, facts))]),
    ...folded('All that counts', 'score-all', [
      ...score.gates.map((gate) => line(`⚑ ${gateSentence(gate)}`)),
      ...weighty(score.contributions).map((one) => line(say(one))),
      subtle(`Model ${score.model}, a local scale. Low to high: over every answer still open.`),
    ]),
  ];
}

/** Those that add to the score, heaviest first; equal ones stay in the model's order. */
function weighty(contributions: readonly Contribution[]): Contribution[] {
  return contributions.filter((one) => one.points > 0).toSorted((a, b) => b.points - a.points);
}

function sayContribution({ because, points }: Contribution): string {
  return `${asInSentence(because)} +${points}`;
}

/** The grade stands beside the score and is never part of it. */
function sayEvidence({ confidence }: Score, { source, assessment }: Facts): string {
  return source === undefined || assessment === undefined
    ? 'Evidence not graded'
    : `Evidence ${source}${assessment}, ${confidence}`;
}

function sayPoint({ low, point, high }: Interval): string {
  return low === high ? `${point}` : `${point} (${low}–${high})`;
}

function sayRange({ low, high }: Interval): string {
  return low === high ? `${low}` : `${low}–${high}`;
}

const topContributions = 5;

const referralRefs = /R-[A-Z]+-\d{2}-\d+/g;

const advice: Readonly<Record<Advice, string>> = {
  accept: 'accept',
  'request-information': 'ask for more first',
  join: 'join it to an open referral',
  redirect: 'redirect to the force',
  decline: 'decline',
};
