import { factWords } from '../domain/reference/fact-words.ts';
import type { Referral } from '../domain/referral.ts';
import { sayTime } from '../domain/say-time.ts';
import type { Card, CardAction } from './card.ts';
import { dangerNow } from './intake-start-card.ts';
import { codesOf } from './parts/answers.ts';
import { button, unfolding } from './parts/buttons.ts';
import { frame } from './parts/frame.ts';
import type { Typed } from './parts/inputs.ts';
import { heading, line, urgent } from './parts/text.ts';
import { typedInputs, verb, type Verb } from './verb.ts';
import type { Viewing } from './viewing.ts';

const { read } = verb('referral.save', {});

/** Keeps the form as it stands: it demands no answer, and no mistake stops it. */
export const saveReferral: Verb<Typed> = {
  name: 'referral.save',
  read: (data) => ({ ...read(data), input: typedInputs(data) }),
};

export const continueDraft = verb('draft.continue', {});
export const discardDraft = verb('draft.discard', {});

export interface SavedDraft {
  readonly id: string;
  readonly kind: Referral['kind'];
  readonly title: string;
  readonly typed: Typed;
  readonly savedAt: number;
  readonly keptUntil: number;
  /** When RAPTOR asks its writer about the danger in it. */
  readonly asksAt?: number | undefined;
}

/** What is kept, for how long, and how to go on: nothing of the words themselves. */
export function draftSavedCard(draft: SavedDraft, viewing: Viewing): Card {
  const { id, savedAt, keptUntil, asksAt } = draft;
  return frame({
    marking: 'OFFICIAL-SENSITIVE',
    body: [
      heading('Saved for later'),
      urgent(dangerNow),
      line(`Saved ${sayTime(savedAt, viewing)}. **Nothing is sent yet**, and nobody else sees it.`),
      line(`Kept until ${sayTime(keptUntil, viewing)}: ${sayKept(draft.typed)}.`),
      asksAt === undefined
        ? undefined
        : line(`It speaks of danger. Unsent at ${sayTime(asksAt, viewing)}, RAPTOR asks you.`),
      line('Press Continue, or type **my referrals** to go on.'),
    ],
    actions: [continueButton(id), unfolding('Discard', [line(erases)], discardButton(id))],
  });
}

export function continueButton(id: string): CardAction {
  return button({
    title: 'Continue',
    verb: continueDraft.name,
    ref: id,
    v: 0,
    style: 'positive',
    inputs: 'none',
  });
}

export function discardButton(id: string): CardAction {
  return button({
    title: 'Discard for good',
    verb: discardDraft.name,
    ref: id,
    v: 0,
    style: 'destructive',
    inputs: 'none',
  });
}

export const erases = 'This erases its text and its answers.';

/** "your text of 1,240 characters, 6 answers, 3 identifiers" */
function sayKept(typed: Typed): string {
  const text = (typed['narrative'] ?? typed['purpose'] ?? '').trim();
  const answers = answerIds.filter((id) => typed[id]?.trim()).length;
  const identifiers = codesOf(typed['identifiers'])?.length ?? 0;
  const kept = [
    ...(text === '' ? [] : [`your text of ${sayCount(text.length, 'character')}`]),
    ...(answers === 0 ? [] : [sayCount(answers, 'answer')]),
    ...(identifiers === 0 ? [] : [sayCount(identifiers, 'identifier')]),
  ];
  return kept.length === 0 ? 'no words yet' : kept.join(', ');
}

function sayCount(count: number, what: string): string {
  return `${count.toLocaleString('en-GB')} ${what}${count === 1 ? '' : 's'}`;
}

/** What a person answers; the force and handling P stand there by themselves. */
const answerIds: readonly string[] = [
  ...Object.keys(factWords),
  'told',
  'title',
  'forceRef',
  'conditions',
  'operation',
  'support',
  'product',
  'relates',
  'needed',
  'sio',
];
