import type { Choice } from '../../domain/reference/codes.ts';
import type { PersonRef } from '../../domain/referral.ts';
import type { CardAction } from '../card.ts';
import { choiceField } from './inputs.ts';
import type { Typed } from './inputs.ts';

interface Choosing {
  readonly refs: readonly Choice[];
  /** Those chosen at first, where nothing has been chosen yet. */
  readonly chosen?: readonly string[];
  readonly colleagues: readonly PersonRef[];
  readonly typed: Typed | undefined;
  readonly actions: readonly CardAction[];
}

/** A button that unfolds a list to choose from, a colleague to give it to, and what may be done with it. */
export function choosing(
  title: string,
  { refs, chosen, colleagues, typed, actions }: Choosing,
): CardAction {
  return {
    type: 'Action.ShowCard',
    title: `${title} ▾`,
    card: {
      type: 'AdaptiveCard',
      version: '1.5',
      body: [
        choiceField({
          id: 'refs',
          label: 'Which',
          choices: refs,
          typed,
          many: true,
          ...(chosen ? { value: chosen.join(',') } : {}),
        }),
        ...(colleagues.length > 0
          ? [
              choiceField({
                id: 'assignee',
                label: 'Colleague, to give them to',
                choices: colleagues.map(({ id, name }) => ({ code: id, label: name })),
                typed,
                placeholder: 'Choose',
              }),
            ]
          : []),
      ],
      actions: [...actions],
    },
  };
}
