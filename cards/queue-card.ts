import type { QueueFilter } from '../domain/queue.ts';
import { forceShortName, regionName } from '../domain/reference/forces.ts';
import { sayState } from '../domain/reference/say-state.ts';
import type { PersonRef, Referral, ReferralState } from '../domain/referral.ts';
import type { Band } from '../domain/score.ts';
import { isLate } from '../domain/triage-clock.ts';
import type { ProductCode } from '../domain/reference/codes.ts';
import { sayWhat } from '../domain/reference/say-kind.ts';
import type { Card, Element } from './card.ts';
import { bandMarks } from './parts/band.ts';
import { excerpt } from './parts/excerpt.ts';
import { fit } from './parts/fit.ts';
import { frame } from './parts/frame.ts';
import { listRows, type ListRow } from './parts/list-rows.ts';
import { listDecideBy } from './parts/say-decide-by.ts';
import { escapeMarkdown, heading, line, subtle, urgent } from './parts/text.ts';
import { queueButtons } from './queue/queue-buttons.ts';
import type { Viewing } from './viewing.ts';

/** A referral that waits for triage: nothing of its text. */
export interface QueueRow {
  readonly ref: string;
  readonly version: number;
  readonly region: string;
  readonly kind: Referral['kind'];
  readonly types: readonly string[];
  readonly force: string;
  readonly band?: Band | undefined;
  /** The model's, where a person set another. */
  readonly modelBand?: Band | undefined;
  readonly product?: ProductCode | undefined;
  readonly state: ReferralState;
  readonly decideBy: number;
  readonly pausedAt?: number | undefined;
  readonly claimedBy?: Pick<PersonRef, 'name'> | undefined;
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

/** One page of a queue, its rows in the order in which they are to be decided. */
export interface QueuePage {
  /** A region's code, or "national". */
  readonly region: string;
  readonly filter: QueueFilter;
  /** From 0. */
  readonly page: number;
  readonly pages: number;
  readonly rows: readonly QueueRow[];
  /** Of the whole queue, whatever part of it is shown. */
  readonly counts: Readonly<Record<QueueFilter | 'late' | 'paused', number>>;
  readonly inHand: InHand;
  /** To whom one may give referrals. */
  readonly colleagues: readonly PersonRef[];
}

/** What waits for triage, in the order the caller gives. */
export function queueCard(page: QueuePage, viewing: Viewing): Card {
  return fit((bytes) => draw(page, { ...viewing, bytes }));
}

function draw(page: QueuePage, viewing: Viewing & { bytes: number }): Card {
  const { rows, counts, filter, pages } = page;
  return frame({
    marking: 'OFFICIAL-SENSITIVE',
    note: viewing.note,
    problems: viewing.problems,
    body: [
      heading('Queue'),
      subtle(page.region === 'national' ? 'All regions' : regionName(page.region)),
      line(counts.all === 0 ? 'Nothing waits for triage.' : sayCounts(counts)),
      ...(page.inHand.open > 0 ? [safeguardingLine(page.inHand)] : []),
      ...(filter === 'all' ? [] : [line(sayFilter(filter, counts[filter]))]),
      ...listRows(rows.map((row) => rowOf(row, viewing))),
      ...(pages > 1 ? [subtle(`Page ${page.page + 1} of ${pages}.`)] : []),
    ],
    actions: queueButtons(page, viewing),
  });
}

function sayCounts({ all, late, paused }: QueuePage['counts']): string {
  const waits = paused > 0 ? `, ${paused} paused` : '';
  return `${all} to triage, ${late === 0 ? 'none' : late} late${waits}.`;
}

function sayFilter(filter: 'mine' | 'unclaimed', count: number): string {
  const shown = count === 0 ? 'None' : `${count}`;
  return filter === 'mine' ? `${shown} of them yours:` : `${shown} of them unclaimed:`;
}

function safeguardingLine({ open, late }: InHand): Element {
  const text = `⚑ Safeguarding: ${open} open, ${late === 0 ? 'none' : late} late. Type safeguarding.`;
  return late > 0 ? urgent(text) : line(text);
}

const inHandWords = '⚑ Safeguarding case in hand';

function rowOf(row: QueueRow, viewing: Viewing & { bytes: number }): ListRow {
  const { ref, force, state, claimedBy } = row;
  const due = listDecideBy(row, viewing);
  const late = isLate(row, viewing.now);
  const alarms = [
    ...(row.safeguarding ? [row.safeguardingLate ? '⚑ Safeguarding case late' : inHandWords] : []),
    ...(late ? [`Late: ${due}`] : []),
  ];
  return {
    ref,
    head: `${bandMarks(row)} · ${excerpt(sayWhat(row, viewing.knownTypes), { bytes: viewing.bytes, rest: 'and more' })}`,
    details: [
      `${ref} · ${forceShortName(force)} · ${sayState(state)}`,
      ...(late ? [] : [due]),
      ...(claimedBy ? [`${escapeMarkdown(claimedBy.name)} is on it`] : []),
    ],
    alarm: alarms.join(' · ') || undefined,
  };
}
