import type { Card } from './card.ts';
import { button } from './parts/buttons.ts';
import { bytesOf } from './parts/excerpt.ts';
import { frame } from './parts/frame.ts';
import { raiseButton } from './parts/raise-row.ts';
import { textField, type Typed } from './parts/inputs.ts';
import { heading, line, subtle, urgent } from './parts/text.ts';
import { requiredText, verb, type Problem } from './verb.ts';

export const readNarrative = verb('referral.read', {
  narrative: requiredText('Your text', 100_000),
});

/** Stands above every step of a referral. */
export const dangerNow = 'Danger now? Radio control or 999. Do not wait for this form.';

interface IntakeStart {
  readonly draftId: string;
  readonly typed?: Typed | undefined;
  readonly problems?: readonly Problem[] | undefined;
  readonly note?: string | undefined;
}

/** The first step: one box for what the officer knows. */
export function intakeStartCard({ draftId, typed, problems, note }: IntakeStart): Card {
  const carried = bytesOf(typed?.['narrative'] ?? '') <= mostBytes ? typed : undefined;
  return frame({
    marking: 'OFFICIAL-SENSITIVE',
    note,
    body: [
      heading('New referral'),
      urgent(dangerNow),
      ...(problems ?? []).map(({ sentence }) => line(`**Not read yet.** ${sentence}`)),
      textField({
        id: 'narrative',
        label: 'Paste or type what you know',
        placeholder: 'Who, where, when, phones, vehicles, addresses',
        typed: carried,
        multiline: true,
        max: 100_000,
      }),
      subtle('Next you check what was found in it. Nothing is referred yet.'),
    ],
    actions: [
      button({
        title: 'Read',
        verb: readNarrative.name,
        ref: draftId,
        v: 0,
        style: 'positive',
      }),
      raiseButton({ ref: '', v: 0, draft: draftId }),
    ],
  });
}

/** A card has 28,000 bytes: a longer text than this cannot be shown on one again. */
const mostBytes = 24_000;
