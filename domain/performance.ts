import { workingHoursBetween } from './deadline.ts';
import type { WorkingCalendar } from './deadline.ts';
import type { DecisionKind } from './referral.ts';
import { bands } from './score.ts';
import type { Advice, Band } from './score.ts';

/** A gateway's decision as performance looks at it: never who made it. */
export interface Judged {
  readonly ref: string;
  readonly region: string;
  readonly kind: DecisionKind;
  readonly code?: string | undefined;
  readonly at: number;
  /** The model's band and advice as they stood, and the band that was set over it. */
  readonly band?: Band | undefined;
  readonly advice?: Advice | undefined;
  readonly setBand?: Band | undefined;
  readonly clockFrom?: number | undefined;
  readonly decideBy?: number | undefined;
}

/** How a region's gateway decided against what the model said and the time there was. Working hours. */
export interface Performance {
  /** Referrals on which anything below was decided. */
  readonly triaged: number;
  readonly overridden: { readonly up: number; readonly down: number };
  readonly corrected: number;
  /** Decisions that advice was given on, and those that went otherwise. */
  readonly advised: number;
  readonly flipped: number;
  readonly flips: readonly Flip[];
  /** Decisions that ended triage. */
  readonly decided: number;
  readonly inTime: number;
  readonly medianHours?: number | undefined;
  readonly medianAllowed?: number | undefined;
}

export interface Flip {
  readonly advice: Advice;
  readonly kind: DecisionKind;
  readonly count: number;
  /** Reasons of the list, counted; the most frequent first. */
  readonly codes: readonly { readonly code: string; readonly count: number }[];
}

/** The figures of some decisions, which their caller has chosen by region and time. */
export function measurePerformance(
  judged: readonly Judged[],
  calendar: WorkingCalendar,
): Performance {
  const overrides = judged.filter((each) => each.kind === 'overridden');
  const advised = judged.filter(isAdvised);
  const flipped = advised.filter(isFlip);
  const ended = judged.filter(({ kind }) => endings.includes(kind));
  const timed = ended.flatMap((each) => timeOf(each, calendar));
  return {
    triaged: distinct(judged),
    overridden: {
      up: distinct(overrides.filter((each) => rise(each) > 0)),
      down: distinct(overrides.filter((each) => rise(each) < 0)),
    },
    corrected: distinct(judged.filter((each) => each.kind === 'corrected')),
    advised: advised.length,
    flipped: flipped.length,
    flips: flipsOf(flipped),
    decided: ended.length,
    inTime: ended.filter(({ at, decideBy }) => decideBy !== undefined && at <= decideBy).length,
    medianHours: median(timed.map(({ used }) => used)),
    medianAllowed: median(timed.map(({ allowed }) => allowed)),
  };
}

/** Whether a decision went otherwise than was advised: the model's honesty is measured by these. */
export function isFlip({ kind, advice }: Pick<Judged, 'kind' | 'advice'>): boolean {
  return advice !== undefined && kind in follows && follows[kind] !== advice;
}

function isAdvised({ kind, advice }: Judged): boolean {
  return advice !== undefined && kind in follows;
}

function flipsOf(flipped: readonly Judged[]): Flip[] {
  const kinds = Map.groupBy(flipped, ({ advice, kind }) => `${advice} ${kind}`);
  return [...kinds.values()]
    .flatMap((each) => {
      const [first] = each;
      if (!first?.advice) return [];
      const codes = Map.groupBy(
        each.flatMap(({ code }) => code ?? []),
        (code) => code,
      );
      const counted = [...codes].map(([code, all]) => ({ code, count: all.length }));
      return [
        {
          advice: first.advice,
          kind: first.kind,
          count: each.length,
          codes: counted.toSorted((a, b) => b.count - a.count),
        },
      ];
    })
    .toSorted((a, b) => b.count - a.count);
}

function rise({ band, setBand }: Judged): number {
  return band && setBand ? bands.indexOf(setBand) - bands.indexOf(band) : 0;
}

function timeOf(
  { at, clockFrom, decideBy }: Judged,
  calendar: WorkingCalendar,
): { used: number; allowed: number }[] {
  if (clockFrom === undefined || decideBy === undefined) return [];
  return [
    {
      used: workingHoursBetween(calendar, clockFrom, at),
      allowed: workingHoursBetween(calendar, clockFrom, decideBy),
    },
  ];
}

/** The middle one; of an even count, the mean of the middle two. */
function median(values: readonly number[]): number | undefined {
  const sorted = values.toSorted((a, b) => a - b);
  const half = sorted.length / 2;
  const [low, high] = [sorted[Math.ceil(half) - 1], sorted[Math.floor(half)]];
  return low === undefined || high === undefined ? undefined : (low + high) / 2;
}

function distinct(judged: readonly Judged[]): number {
  return new Set(judged.map(({ ref }) => ref)).size;
}

/** What each decision would follow, had it been advised. */
const follows: Readonly<Partial<Record<DecisionKind, Advice>>> = {
  accepted: 'accept',
  declined: 'decline',
  redirected: 'redirect',
  joined: 'join',
  asked: 'request-information',
};

const endings: readonly DecisionKind[] = ['accepted', 'declined', 'redirected', 'joined'];
