import { decisionCounts } from '../../domain/decision-counts.ts';
import { labelOf, products } from '../../domain/reference/codes.ts';
import type { ProductCode } from '../../domain/reference/codes.ts';
import { sayCaseState } from '../../domain/reference/say-state.ts';
import { sayWhat } from '../../domain/reference/say-kind.ts';
import type { DecisionKind, PersonRef, Referral } from '../../domain/referral.ts';
import type { CaseState } from '../../domain/safeguarding.ts';
import type { Band } from '../../domain/score.ts';
import { nextShift } from '../../domain/shift.ts';
import type { Shift } from '../../domain/shift.ts';
import { sayDoneLine } from '../../domain/say-decision.ts';
import { sayTime } from '../../domain/say-time.ts';
import { isLate } from '../../domain/triage-clock.ts';
import type { Element } from '../card.ts';
import type { Viewing } from '../viewing.ts';
import { bandMark } from './band.ts';
import { folded } from './buttons.ts';
import { excerpt } from './excerpt.ts';
import { listDecideBy } from './say-decide-by.ts';
import { escapeMarkdown, line, title } from './text.ts';

export interface HandoverRows {
  readonly waiting: readonly WaitingRow[];
  readonly questions: readonly { readonly ref: string; readonly question: string | undefined }[];
  readonly tasks: readonly {
    readonly taskRef: string;
    readonly product: ProductCode;
    readonly band: Band | undefined;
    readonly acceptBy: number;
  }[];
  readonly cases: readonly {
    readonly ref: string;
    readonly caseRef: string;
    readonly state: CaseState;
    readonly acknowledgeBy: number;
  }[];
  /** Newest first. */
  readonly decisions: readonly {
    readonly ref: string;
    readonly kind: DecisionKind;
    readonly by: PersonRef;
    readonly at: number;
  }[];
}

interface WaitingRow {
  readonly ref: string;
  readonly kind: Referral['kind'];
  readonly types: readonly string[];
  readonly product?: ProductCode | undefined;
  readonly band?: Band | undefined;
  readonly decideBy: number;
  readonly pausedAt?: number | undefined;
  readonly claimedBy?: string | undefined;
}

type Sized = Viewing & { readonly bytes: number };

/** What waits, then who has it, then safeguarding and work, then what was done. */
export function handoverParts(
  { shift, ...rows }: HandoverRows & { shift: Shift },
  viewing: Sized,
): Element[] {
  const { waiting, cases, tasks } = rows;
  const { now } = viewing;
  const late = waiting.filter((row) => isLate(row, now));
  const until = nextShift(shift).to;
  const soon = waiting.filter(
    (row) => row.pausedAt === undefined && row.decideBy > now && row.decideBy <= until,
  );
  return [
    line(`**${sayWaiting(waiting, late.length)}**`),
    ...part(
      'Late',
      late.map((row) => waitingLine(row, viewing)),
      { color: 'Attention' },
    ),
    ...part(
      `Due by ${sayTime(until, viewing)}`,
      soon.map((row) => waitingLine(row, viewing)),
    ),
    ...part('Paused: the officer is asked', pausedLines(rows, viewing)),
    ...holdersPart(waiting),
    ...part(
      'Safeguarding in hand',
      cases.map(({ ref, caseRef, state, acknowledgeBy }) => {
        const by = state === 'open' ? `, by ${sayTime(acknowledgeBy, viewing)}` : '';
        return `⚑ ${caseRef} (${ref}): ${sayCaseState(state)}${by}`;
      }),
    ),
    ...part(
      'Tasks that nobody has taken',
      tasks.map(({ taskRef, product, band, acceptBy }) => {
        const by = `${acceptBy <= now ? 'late, ' : ''}accept by ${sayTime(acceptBy, viewing)}`;
        return `${bandMark(band)} · ${labelOf(products, product)} · ${taskRef} · ${by}`;
      }),
    ),
    ...decidedPart(rows, { shift, viewing }),
  ];
}

function sayWaiting(waiting: readonly WaitingRow[], late: number): string {
  if (waiting.length === 0) return 'Nothing waits for triage.';
  const paused = waiting.filter((row) => row.pausedAt !== undefined).length;
  const free = waiting.filter((row) => row.claimedBy === undefined).length;
  return `${waiting.length} to triage: ${late} late, ${paused} paused, ${free} unclaimed.`;
}

function waitingLine(row: WaitingRow, viewing: Sized): string {
  const what = excerpt(sayWhat(row, viewing.knownTypes), {
    bytes: viewing.bytes,
    rest: 'and more',
  });
  const whose = row.claimedBy ? escapeMarkdown(row.claimedBy) : 'unclaimed';
  return `${bandMark(row.band)} · ${what} · ${row.ref} · ${listDecideBy(row, viewing)} · ${whose}`;
}

/** The gateway's own question, one to one; nothing of the referral's words. */
function pausedLines({ waiting, questions }: HandoverRows, viewing: Sized): string[] {
  return waiting.flatMap(({ ref, pausedAt }) => {
    if (pausedAt === undefined) return [];
    const question = questions.find((each) => each.ref === ref)?.question;
    const cut = { bytes: Math.min(viewing.bytes, 300), rest: 'open it for the rest' };
    const asked = question ? `: “${escapeMarkdown(excerpt(question, cut))}”` : '';
    return [`${ref}, since ${sayTime(pausedAt, viewing)}${asked}`];
  });
}

function holdersPart(waiting: readonly WaitingRow[]): Element[] {
  if (waiting.length === 0) return [];
  const held = Map.groupBy(waiting, (row) => row.claimedBy ?? '');
  const words = [...held]
    .toSorted(([, a], [, b]) => b.length - a.length)
    .map(([name, rows]) => `${name ? escapeMarkdown(name) : 'nobody'} ${rows.length}`);
  return [title('Who has what'), line(words.join(' · '))];
}

function decidedPart(
  { decisions }: HandoverRows,
  { shift, viewing }: { shift: Shift; viewing: Sized },
): Element[] {
  const since = `Since ${sayTime(shift.from, viewing)}`;
  if (decisions.length === 0) return [title(since), line('Nobody decided anything.')];
  const lines = decisions
    .slice(0, mostDecisions)
    .map(({ by, ...each }) => ({ ...each, by: { ...by, name: escapeMarkdown(by.name) } }))
    .map((each) => line(`• ${sayDoneLine(each, viewing)}`));
  return [
    title(since),
    line(`${decisionCounts(decisions)}.`),
    ...folded('Each of them', 'handover-decisions', lines),
  ];
}

function part(
  heading: string,
  lines: readonly string[],
  more: { color?: 'Attention' } = {},
): Element[] {
  if (lines.length === 0) return [];
  const left = lines.length - mostLines;
  return [
    title(`${heading} (${lines.length})`),
    ...lines.slice(0, mostLines).map((text) => line(`• ${text}`, more)),
    ...(left > 0 ? [line(`And ${left} more: see queue.`)] : []),
  ];
}

const mostLines = 10;
const mostDecisions = 20;
