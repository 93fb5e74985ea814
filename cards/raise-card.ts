import { toldCodes } from '../domain/reference/codes.ts';
import { regions } from '../domain/reference/forces.ts';
import type { Card } from './card.ts';
import { button } from './parts/buttons.ts';
import { frame } from './parts/frame.ts';
import { choiceField, textField } from './parts/inputs.ts';
import { heading, line, subtle, urgent } from './parts/text.ts';
import { optionalChoice, optionalText, requiredText, verb } from './verb.ts';
import type { Viewing } from './viewing.ts';

/** `told`: codes, comma-separated. Without `tier` it breaks in at once. */
export const raiseCase = verb('safeguarding.raise', {
  reason: requiredText('What worries you', 2000),
  tier: optionalChoice('How soon', ['now', 'today']),
  told: optionalText('Who has been told', 200),
  forceRef: optionalText('The log number', 100),
  region: optionalChoice(
    'The region',
    regions.map(({ code }) => code),
  ),
});

export interface RaiseViewing extends Viewing {
  /** Asked where the bot cannot know it. */
  readonly asksRegion: boolean;
  /** The form to go back to. */
  readonly draft?: string | undefined;
  /** How to raise one, for somebody who has no list of them to look at. */
  readonly explains?: boolean | undefined;
}

/** What somebody is asked who raises safeguarding, on a referral or its task (`ref`), or on none (empty). */
export function raiseCard({ ref, v }: { ref: string; v: number }, viewing: RaiseViewing): Card {
  const { typed } = viewing;
  return frame({
    marking: 'OFFICIAL-SENSITIVE',
    note: viewing.note,
    problems: viewing.problems,
    body: [
      heading('⚑ Raise safeguarding'),
      urgent('Danger now? Radio control or 999 first. This is no emergency route.'),
      line(ref === '' ? 'On no referral' : `On ${ref}`),
      ...(viewing.explains
        ? [line('Anybody may. The inspector is told one to one, and must answer by the clock.')]
        : []),
      textField({
        id: 'reason',
        label: 'Who is at risk, and of what? *',
        typed,
        multiline: true,
        max: 2000,
      }),
      choiceField({
        id: 'tier',
        label: 'How soon must somebody look?',
        choices: [
          { code: 'now', label: 'Now, alert the inspector' },
          { code: 'today', label: 'Today, in working hours' },
        ],
        typed,
        value: 'now',
      }),
      choiceField({
        id: 'told',
        label: 'Who has been told already?',
        choices: toldCodes,
        typed,
        many: true,
      }),
      textField({
        id: 'forceRef',
        label: 'The force’s log or incident number',
        typed,
        max: 100,
        placeholder: 'If there is one',
      }),
      ...(viewing.asksRegion
        ? [
            choiceField({
              id: 'region',
              label: 'Which region? *',
              choices: regions.map(({ code, name }) => ({ code, label: name })),
              typed,
              placeholder: 'Choose',
            }),
          ]
        : []),
      subtle('It replaces no MASH referral.'),
    ],
    actions: [
      button({
        title: 'Raise',
        verb: raiseCase.name,
        ref,
        v,
        style: 'positive',
        more: { form: 1, ...(viewing.draft === undefined ? {} : { draft: viewing.draft }) },
      }),
      backButton(ref, viewing),
    ],
  });
}

function backButton(ref: string, { draft }: RaiseViewing) {
  const title = 'Back, raise nothing';
  if (draft !== undefined) {
    return button({ title, verb: 'draft.continue', ref: draft, v: 0, inputs: 'none' });
  }
  if (ref === '') return undefined;
  const more = { card: ref.startsWith('T-') ? 'task' : 'referral' };
  return button({ title, verb: 'card.refresh', ref, v: 0, inputs: 'none', more });
}
