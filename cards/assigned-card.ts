import { sayWhat } from '../domain/reference/say-kind.ts';
import type { Card } from './card.ts';
import { bandMark } from './parts/band.ts';
import { frame } from './parts/frame.ts';
import { listRows } from './parts/list-rows.ts';
import { listDecideBy } from './parts/say-decide-by.ts';
import { escapeMarkdown, heading, line } from './parts/text.ts';
import type { QueueRow } from './queue-card.ts';
import type { Viewing } from './viewing.ts';

/** One to one: somebody gave them to you. All that is yours to decide stands on it. */
export function assignedCard(
  rows: readonly Omit<QueueRow, 'claimedBy' | 'safeguarding'>[],
  viewing: Viewing & { by: string },
): Card {
  return frame({
    marking: 'OFFICIAL-SENSITIVE',
    body: [
      heading('Yours to triage'),
      line(`${escapeMarkdown(viewing.by)} gave you referrals. You have ${rows.length} in all:`),
      ...listRows(
        rows.map((row) => ({
          ref: row.ref,
          head: `${bandMark(row.band)} · ${sayWhat(row, viewing.knownTypes)}`,
          details: [row.ref, listDecideBy(row, viewing)],
        })),
      ),
    ],
  });
}
