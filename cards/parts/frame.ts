import type { Marking } from '../../domain/handling.ts';
import { takenOut } from '../../domain/plain-characters.ts';
import type { Card, CardAction, Element } from '../card.ts';
import type { Problem } from '../verb.ts';
import { cutShort } from './carry.ts';
import { escapeMarkdown, line, subtle } from './text.ts';

export interface Frame {
  readonly marking: Marking;
  /** What just happened, in one calm line above all else. */
  readonly note?: string | undefined;
  readonly problems?: readonly Problem[] | undefined;
  readonly body: readonly (Element | undefined)[];
  readonly actions?: readonly (CardAction | undefined)[];
  readonly refresh?: Refresh | undefined;
}

/** Which card to draw again for whom. `userIds`: Teams' own ids (29:…), 60 at most. */
export interface Refresh {
  readonly card: string;
  readonly ref: string;
  readonly v: number;
  readonly userIds: readonly string[];
}

/** Teams refreshes a card for 60 people at most. */
const mostRefreshed = 60;

/** Every card has the same frame: marking, what happened, mistakes, body, marking; then the buttons. */
export function frame(parts: Frame): Card {
  const body = parts.body.filter((element) => element !== undefined);
  const actions = parts.actions?.filter((action) => action !== undefined) ?? [];
  return {
    type: 'AdaptiveCard',
    $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
    version: '1.5',
    body: [
      subtle(parts.marking, { weight: 'Bolder' }),
      ...(parts.note ? [line(`**${escapeMarkdown(parts.note)}**`, { color: 'Accent' })] : []),
      ...problemBox(parts.problems ?? []),
      ...body,
      ...hiddenNote(body),
      subtle(parts.marking, { weight: 'Bolder', spacing: 'Medium' }),
    ],
    ...(actions.length > 0 ? { actions } : {}),
    ...(parts.refresh && parts.refresh.userIds.length > 0
      ? { refresh: refreshOf(parts.refresh) }
      : {}),
  };
}

/** What was taken out so that a text cannot look like another is said once, below. */
function hiddenNote(body: readonly Element[]): Element[] {
  if (!JSON.stringify(body).includes(takenOut)) return [];
  return [subtle(`${takenOut} stands for a hidden character that was taken out.`)];
}

function problemBox(said: readonly Problem[]): Element[] {
  if (said.length === 0) return [];
  const problems = said.filter((problem) => problem !== cutShort);
  return [
    {
      type: 'Container',
      style: 'attention',
      items: [
        line(
          problems.length === 1
            ? '**Not sent yet. One thing to mend:**'
            : `**Not sent yet. ${problems.length} things to mend:**`,
        ),
        ...problems.map((problem) => line(`• ${problem.sentence}`)),
        line(said.includes(cutShort) ? cutShort.sentence : 'Nothing you typed is lost.'),
      ],
    },
  ];
}

function refreshOf(refresh: Refresh): Card['refresh'] {
  return {
    action: {
      type: 'Action.Execute',
      title: 'Refresh',
      verb: 'card.refresh',
      data: { ref: refresh.ref, v: refresh.v, card: refresh.card },
    },
    userIds: refresh.userIds.slice(0, mostRefreshed),
  };
}
