import type { FourP } from '../reference/codes.ts';
import type { Band } from '../score.ts';

/** All that a digest knows: whole-region counts, and counts of people and cases as they may be said. No text but the gateway's own wording. */
export interface DigestFacts {
  /** A region's code, or "national". */
  readonly region: string;
  /** The local day it is for (YYYY-MM-DD). */
  readonly day: string;
  /** What came in after `from` and up to `to` is new (ms UTC). */
  readonly from: number;
  readonly to: number;
  /** What waits and what is open is as it was then. */
  readonly builtAt: number;
  /** The least count of people or cases that is said. */
  readonly floor: number;
  readonly decisions: { readonly waiting: number; readonly late: number };
  readonly arrivals: Arrivals;
  readonly mostHarmful: readonly OpenReferral[];
  readonly tasks: {
    readonly notAccepted: number;
    readonly dueToday: number;
    readonly overdue: number;
  };
  readonly safeguarding: { readonly inTime: string; readonly late: string };
  /** Of the seven days up to `to`; `safeguarded` counts people. */
  readonly outcomes: Readonly<Record<FourP, number>> & { readonly safeguarded: string };
}

/** `totalOnly`: of the total, those that `countsInTotalsOnly`; types and bands leave them out. */
export interface Arrivals {
  readonly total: number;
  /** Tasking requests, counted beside the referrals; absent in a digest of before there were any. */
  readonly requests?: number | undefined;
  readonly totalOnly: number;
  readonly byBand: readonly { readonly band: Band; readonly count: number }[];
  /** Most frequent first; a referral of two types stands in both. */
  readonly byType: readonly { readonly type: string; readonly count: number }[];
}

export interface OpenReferral {
  readonly ref: string;
  readonly types: readonly string[];
  /** What its gateway wrote for wider eyes. */
  readonly wording?: string | undefined;
  readonly band: Band;
  /** 1 on the day it was submitted. */
  readonly dayNumber: number;
}
