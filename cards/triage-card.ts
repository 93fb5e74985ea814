import type { ReferralFile } from '../domain/file.ts';
import { visibleLinks } from '../domain/link-view.ts';
import { declineReasons, labelOf, products, skills } from '../domain/reference/codes.ts';
import type { ProductCode, Skill } from '../domain/reference/codes.ts';
import { forceShortName } from '../domain/reference/forces.ts';
import { sayBandDoubt } from '../domain/reference/say-band.ts';
import { sayState } from '../domain/reference/say-state.ts';
import { isInTriage } from '../domain/referral.ts';
import { sayDate, sayLeft, sayTime } from '../domain/say-time.ts';
import { subjectOf } from '../domain/subject.ts';
import { asInSentence, sayTypes } from '../domain/reference/types.ts';
import type { Card, CardAction, Element } from './card.ts';
import { headWithBand } from './parts/band.ts';
import { button, unfolding } from './parts/buttons.ts';
import { decidedLine } from './parts/decided-line.ts';
import { frame } from './parts/frame.ts';
import { choiceField, dateField, textField } from './parts/inputs.ts';
import { linkLines } from './parts/link-lines.ts';
import { raiseOnReferral } from './parts/raise-row.ts';
import { safeguardingLines } from './parts/safeguarding-lines.ts';
import { adviceLines, scoreLines } from './parts/score-lines.ts';
import { escapeMarkdown, line } from './parts/text.ts';
import { optionalChoice, optionalDate, optionalText } from './verb.ts';
import { requiredChoice, requiredText, verb } from './verb.ts';
import type { Viewing } from './viewing.ts';
import { mayPress } from './viewing.ts';

export interface TriageViewing extends Viewing {
  readonly capacity: readonly { skill: Skill; free: number; all: number }[];
  /** The local date there, YYYY-MM-DD. */
  readonly today: string;
  readonly proposedDue: string;
}

const usualProduct: ProductCode = 'intelligence-package';

export const openReferral = verb('referral.open', {});

export const claimTriage = verb('triage.claim', {});

export const acceptTriage = verb('triage.accept', {
  reason: optionalText('The reason'),
  product: optionalChoice(
    'The product',
    products.map((product) => product.code),
  ).transform((product) => product ?? usualProduct),
  due: optionalDate('The due date'),
  questions: optionalText('The questions', 2000),
  terms: optionalChoice('Terms', ['agreed', 'propose']),
});

export const declineTriage = verb('triage.decline', {
  declineReason: requiredChoice(
    'Why it is declined',
    declineReasons.map((reason) => reason.code),
  ),
  reason: requiredText('The reason in words'),
});

/**
 * What a gateway decides from, in its channel: no narrative, title, name or identifier stands on it.
 * These open one to one.
 */
export function triageCard(file: ReferralFile, viewing: TriageViewing): Card {
  const { referral, score } = file;
  const inTriage = isInTriage(referral.state);
  const links = visibleLinks(file);
  return frame({
    marking: 'OFFICIAL-SENSITIVE',
    note: viewing.note,
    problems: viewing.problems,
    body: [
      ...triageHead(file, viewing),
      ...safeguardingLines(file.cases, viewing),
      ...raiseOnReferral(file, viewing),
      ...(inTriage
        ? [
            ...adviceLines(file, links),
            ...scoreLines(score, referral.facts),
            ...linkLines(links, { values: 'withheld', known: viewing.knownTypes }),
            ...triageInputs(file, viewing),
          ]
        : decidedLines(file, viewing)),
    ],
    actions: [
      ...triageButtons(file, viewing),
      mayPress(viewing, 'referral.see', subjectOf(file)) ? openButton(referral) : undefined,
    ],
    refresh: {
      card: 'triage',
      ref: referral.ref,
      v: referral.version,
      userIds: viewing.refreshFor ?? [],
    },
  });
}

export function openButton({ ref, version }: { ref: string; version: number }): CardAction {
  return button({ title: 'Open', verb: openReferral.name, ref, v: version, inputs: 'none' });
}

/** What it is, where it stands, by when it is to be decided and who has it in hand. */
export function triageHead({ referral, score }: ReferralFile, viewing: Viewing): Element[] {
  const { ref, force, state, facts, claimedBy, decideBy } = referral;
  const doubt = sayBandDoubt(score);
  const late = decideBy <= viewing.now;
  const inTriage = isInTriage(state);
  return [
    headWithBand(sayTypes(facts.types ?? [], viewing.knownTypes), score.band),
    ...(doubt.length > 0 ? [line(`Harm ${score.band}, ${doubt.join(', ')}`)] : []),
    line(`${ref} · ${forceShortName(force)} · ${sayState(state)}`),
    ...(inTriage
      ? [
          line(
            `**Decide by ${sayTime(decideBy, viewing)}** (${sayLeft(decideBy - viewing.now)})`,
            late ? { color: 'Attention' } : {},
          ),
        ]
      : []),
    ...(inTriage && claimedBy
      ? [line(`${escapeMarkdown(claimedBy.name)} is on it`, { color: 'Accent' })]
      : []),
  ];
}

/** Capacity, and the one `reason` and `due` that serve every decision on the card. */
export function triageInputs(file: ReferralFile, viewing: TriageViewing): Element[] {
  if (!mayDecide(file, viewing)) return [];
  const { typed, today, proposedDue } = viewing;
  return [
    ...capacityLine(viewing.capacity),
    textField({ id: 'reason', label: 'Reason, in words', typed, multiline: true }),
    dateField({ id: 'due', label: 'Due, if you accept', typed, value: proposedDue, min: today }),
  ];
}

/** The decisions that are legal now and that this viewer may make. */
export function triageButtons(file: ReferralFile, viewing: TriageViewing): CardAction[] {
  if (!mayDecide(file, viewing)) return [];
  const { ref, version: v, state } = file.referral;
  const { typed } = viewing;
  return [
    ...(state === 'submitted'
      ? [
          button({
            title: "I'm on it",
            verb: claimTriage.name,
            ref,
            v,
            inputs: 'none',
            style: 'positive',
          }),
        ]
      : []),
    unfolding(
      'Accept',
      [
        choiceField({
          id: 'product',
          label: 'Product',
          choices: products,
          typed,
          value: usualProduct,
        }),
        textField({
          id: 'questions',
          label: 'Questions to answer',
          placeholder: 'In your words: analysts see this, not the narrative',
          typed,
          multiline: true,
          max: 2000,
        }),
      ],
      button({ title: 'Accept', verb: acceptTriage.name, ref, v, style: 'positive' }),
    ),
    unfolding(
      'Decline',
      [
        choiceField({
          id: 'declineReason',
          label: 'Why (say it in words in Reason, above)',
          choices: declineReasons,
          typed,
          placeholder: 'Choose',
          required: 'Choose why.',
        }),
      ],
      button({ title: 'Decline', verb: declineTriage.name, ref, v, style: 'destructive' }),
    ),
  ];
}

function mayDecide(file: ReferralFile, viewing: Viewing): boolean {
  return isInTriage(file.referral.state) && mayPress(viewing, 'triage.decide', subjectOf(file));
}

/** "Free: 2 of 4 intelligence analysts". Capacity stands beside the score and never lowers it. */
function capacityLine(capacity: TriageViewing['capacity']): Element[] {
  const parts = capacity
    .filter(({ all }) => all > 0)
    .map(({ skill, free, all }) => `${free} of ${all} ${asInSentence(labelOf(skills, skill))}s`);
  return [
    line(`Free: ${parts.join(', ') || 'no analyst is listed here'}`, {
      separator: true,
      spacing: 'Medium',
    }),
  ];
}

function decidedLines({ decisions, tasks }: ReferralFile, viewing: Viewing): Element[] {
  const decision = decisions.findLast((one) => triageDecisions.includes(one.kind));
  return [
    ...(decision ? [decidedLine(decision, { ...viewing, reasons: 'withheld' })] : []),
    ...tasks.map((task) => {
      const who = task.acceptedBy ? `${escapeMarkdown(task.acceptedBy.name)} has it` : 'offered';
      return line(`${labelOf(products, task.product)}: ${who}, due ${sayDate(task.due)}`);
    }),
  ];
}

const triageDecisions: readonly string[] = ['accepted', 'declined', 'withdrawn'];
