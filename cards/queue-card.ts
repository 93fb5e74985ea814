import { forceShortName } from '../domain/reference/forces.ts';
import { sayState } from '../domain/reference/say-state.ts';
import type { PersonRef, Referral, ReferralState } from '../domain/referral.ts';
import type { Band } from '../domain/score.ts';
import { sayLeft, sayTime } from '../domain/say-time.ts';
import type { ProductCode } from '../domain/reference/codes.ts';
import { sayWhat } from '../domain/reference/say-kind.ts';
import type { Card, Element } from './card.ts';
import { bandMark } from './parts/band.ts';
import { frame } from './parts/frame.ts';
import { listRows, type ListRow } from './parts/list-rows.ts';
import { heading, line, urgent } from './parts/text.ts';
import type { Viewing } from './viewing.ts';

/** A referral that waits for triage: nothing of its text, so that the queue may stand in a channel. */
export interface QueueRow {
  readonly ref: string;
  readonly kind: Referral['kind'];
  readonly types: readonly string[];
  readonly force: string;
  readonly band?: Band | undefined;
  readonly product?: ProductCode | undefined;
  readonly state: ReferralState;
  readonly decideBy: number;
  readonly claimedBy?: PersonRef | undefined;
  /** Whether a safeguarding case of it is in hand. */
  readonly safeguarding: boolean;
  /** Whether one of them is late. */
  readonly safeguardingLate?: boolean | undefined;
}

/** Safeguarding cases in hand there, those on no referral among them. */
export interface InHand {
  readonly open: number;
  readonly late: number;
}

/** What waits for triage, in the order the caller gives. */
export function queueCard(
  rows: readonly QueueRow[],
  viewing: Viewing & { readonly inHand?: InHand | undefined },
): Card {
  const { inHand } = viewing;
  const late = rows.filter((row) => row.decideBy <= viewing.now).length;
  return frame({
    marking: 'OFFICIAL-SENSITIVE',
    note: viewing.note,
    body: [
      heading('Queue'),
      line(rows.length === 0 ? 'Nothing waits for triage.' : sayCount(rows.length, late)),
      ...(inHand && inHand.open > 0 ? [safeguardingLine(inHand)] : []),
      ...listRows(rows.map((row) => rowOf(row, viewing))),
    ],
  });
}

function safeguardingLine({ open, late }: InHand): Element {
  const text = `⚑ Safeguarding: ${open} open, ${late === 0 ? 'none' : late} late. Type safeguarding.`;
  return late > 0 ? urgent(text) : line(text);
}

function sayCount(count: number, late: number): string {
  return `${count} to triage, ${late === 0 ? 'none' : late} late.`;
}

const inHandWords = '⚑ Safeguarding case in hand';

function rowOf(row: QueueRow, viewing: Viewing): ListRow {
  const { ref, force, state, decideBy, claimedBy } = row;
  const what = sayWhat(row, viewing.knownTypes);
  const due = `decide by ${sayTime(decideBy, viewing)} (${sayLeft(decideBy - viewing.now)})`;
  const isLate = decideBy <= viewing.now;
  const alarms = [
    ...(row.safeguarding ? [row.safeguardingLate ? '⚑ Safeguarding case late' : inHandWords] : []),
    ...(isLate ? [`Late: ${due}`] : []),
  ];
  return {
    ref,
    head: `${bandMark(row.band)} · ${what}`,
    details: [
      `${ref} · ${forceShortName(force)} · ${sayState(state)}`,
      ...(isLate ? [] : [due]),
      ...(claimedBy ? [`${claimedBy.name} is on it`] : []),
    ],
    alarm: alarms.join(' · ') || undefined,
  };
}
