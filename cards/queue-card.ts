import { forceShortName } from '../domain/reference/forces.ts';
import { sayState } from '../domain/reference/say-state.ts';
import type { PersonRef, Referral, ReferralState } from '../domain/referral.ts';
import type { Band } from '../domain/score.ts';
import { sayLeft, sayTime } from '../domain/say-time.ts';
import type { ProductCode } from '../domain/reference/codes.ts';
import { sayWhat } from '../domain/reference/say-kind.ts';
import type { Card } from './card.ts';
import { bandMarks } from './parts/band.ts';
import { frame } from './parts/frame.ts';
import { listRows, type ListRow } from './parts/list-rows.ts';
import { heading, line } from './parts/text.ts';
import type { Viewing } from './viewing.ts';

/** A referral that waits for triage: nothing of its text, so that the queue may stand in a channel. */
export interface QueueRow {
  readonly ref: string;
  readonly kind: Referral['kind'];
  readonly types: readonly string[];
  readonly force: string;
  readonly band?: Band | undefined;
  /** The model's, where a person set another. */
  readonly modelBand?: Band | undefined;
  readonly product?: ProductCode | undefined;
  readonly state: ReferralState;
  readonly decideBy: number;
  readonly claimedBy?: PersonRef | undefined;
  /** Whether a safeguarding case of it is in hand. */
  readonly safeguarding: boolean;
}

/** What waits for triage, in the order the caller gives. */
export function queueCard(rows: readonly QueueRow[], viewing: Viewing): Card {
  const late = rows.filter((row) => row.decideBy <= viewing.now).length;
  return frame({
    marking: 'OFFICIAL-SENSITIVE',
    note: viewing.note,
    body: [
      heading('Queue'),
      line(rows.length === 0 ? 'Nothing waits for triage.' : sayCount(rows.length, late)),
      ...listRows(rows.map((row) => rowOf(row, viewing))),
    ],
  });
}

function sayCount(count: number, late: number): string {
  return `${count} to triage, ${late === 0 ? 'none' : late} late.`;
}

function rowOf(row: QueueRow, viewing: Viewing): ListRow {
  const { ref, force, state, decideBy, claimedBy } = row;
  const what = sayWhat(row, viewing.knownTypes);
  const due = `decide by ${sayTime(decideBy, viewing)} (${sayLeft(decideBy - viewing.now)})`;
  const isLate = decideBy <= viewing.now;
  const alarms = [
    ...(row.safeguarding ? ['⚑ Safeguarding case in hand'] : []),
    ...(isLate ? [`Late: ${due}`] : []),
  ];
  return {
    ref,
    head: `${bandMarks(row)} · ${what}`,
    details: [
      `${ref} · ${forceShortName(force)} · ${sayState(state)}`,
      ...(isLate ? [] : [due]),
      ...(claimedBy ? [`${claimedBy.name} is on it`] : []),
    ],
    alarm: alarms.join(' · ') || undefined,
  };
}
