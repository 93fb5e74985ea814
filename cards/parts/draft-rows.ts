import { sayTime } from '../../domain/say-time.ts';
import type { Element } from '../card.ts';
import { continueButton, discardButton, erases } from '../draft-saved-card.ts';
import type { SavedDraft } from '../draft-saved-card.ts';
import type { Viewing } from '../viewing.ts';
import { escapeMarkdown, line, subtle } from './text.ts';

/** The writer's own drafts, each to go on with; discarding unfolds before it erases. */
export function draftRows(drafts: readonly SavedDraft[], viewing: Viewing): Element[] {
  const more = drafts.length - mostDrafts;
  return [
    ...drafts.slice(0, mostDrafts).map((draft, index) => rowOf(draft, { index, viewing })),
    ...(more > 0 ? [line(`And ${more} more, unsent. Send or discard some to see them.`)] : []),
  ];
}

export const mostDrafts = 8;

function rowOf(
  { id, kind, title, savedAt, keptUntil }: SavedDraft,
  { index, viewing }: { index: number; viewing: Viewing },
): Element {
  const discarding = `discard-${index + 1}`;
  const times = `saved ${sayTime(savedAt, viewing)} · kept until ${sayTime(keptUntil, viewing)}`;
  return {
    type: 'Container',
    separator: true,
    spacing: 'Medium',
    items: [
      line(`**${escapeMarkdown(title)}**`),
      subtle(`${kind === 'request' ? 'Tasking request, not sent' : 'Not sent'} · ${times}`),
      {
        type: 'ActionSet',
        spacing: 'Small',
        actions: [
          continueButton(id),
          { type: 'Action.ToggleVisibility', title: '▸ Discard', targetElements: [discarding] },
        ],
      },
      {
        type: 'Container',
        id: discarding,
        isVisible: false,
        items: [line(erases), { type: 'ActionSet', actions: [discardButton(id)] }],
      },
    ],
  };
}
