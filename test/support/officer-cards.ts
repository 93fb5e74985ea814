import type { ReferralFile } from '../../domain/file.ts';
import type { Referral } from '../../domain/referral.ts';
import type { SafeguardingCase } from '../../domain/safeguarding.ts';
import type { Person } from '../../domain/actor.ts';
import type { Task } from '../../domain/task.ts';
import type { SavedDraft } from '../../cards/draft-saved-card.ts';
import type { Viewing } from '../../cards/viewing.ts';

// A made-up referral and its officer, as the officer's cards are drawn from them. Saturday 21 November 2026, 08:41.

export const referredAt = Date.parse('2026-11-21T08:41:00Z');

export const pat: Person = {
  id: 'pat',
  name: 'Pat Officer',
  roles: ['officer'],
  region: 'EMID',
  force: 'DERBS',
};

export const sam = { id: 'sam', name: 'Sam Gateway' };

export const viewing: Viewing = {
  viewer: pat,
  now: referredAt + 5 * 60_000,
  timezone: 'Europe/London',
};

/** Text that would be bold, a link, a list and an image if it were read as Markdown. */
export const hostileText =
  '**bold** [click](https://example.test) ![x](https://example.test/x.png)\n# head\n- item\n1. one <b>';

export const exampleReferral: Referral = {
  ref: 'R-EMID-26-00042',
  kind: 'referral',
  title: 'Tiny line into Derby',
  narrative: 'A line into Derby on 07700 900123.',
  facts: {
    types: ['COUNTY_LINES', 'CCE'],
    indicators: ['violence', 'drug-running'],
    youngest: '13-to-15',
    immediateRisk: 'no',
  },
  force: 'DERBS',
  region: 'EMID',
  told: ['supervisor'],
  support: [],
  handling: { code: 'P' },
  identifiers: [],
  state: 'submitted',
  version: 1,
  referrerId: pat.id,
  referrerName: pat.name,
  submittedAt: referredAt,
  decideBy: Date.parse('2026-11-21T12:41:00Z'),
};

export const exampleCase: SafeguardingCase = {
  ref: 'S-EMID-26-00007',
  referralRef: exampleReferral.ref,
  region: 'EMID',
  tier: 'interrupt',
  state: 'open',
  version: 1,
  gates: ['child-harmed'],
  standing: ['child-harmed'],
  openedAt: referredAt,
  acknowledgeBy: referredAt + 30 * 60_000,
  firstAcknowledgeBy: referredAt + 30 * 60_000,
  step: 1,
  alerts: [{ to: { id: 'di', name: 'Di Inspector' }, inspector: true, toldAt: referredAt }],
  records: [],
};

export const exampleTask: Task = {
  ref: 'T-EMID-26-00042-1',
  referralRef: exampleReferral.ref,
  region: 'EMID',
  state: 'released',
  version: 5,
  product: 'subject-profile',
  skill: 'intelligence-analyst',
  title: 'Who runs the line',
  band: 'high',
  due: '2026-12-04',
  acceptBy: referredAt,
  offeredAt: referredAt,
  notes: [],
  submission: {
    summary: 'One man holds the line.',
    findings: 'The holder moves between two addresses.',
    yardstick: 'likely',
    hypotheses: 'One group, or two that share a phone.',
    gaps: 'Who supplies them.',
    recommendations: 'Visit the older address first.',
    link: 'DOC-2026-117',
    by: { id: 'alex', name: 'Alex Analyst' },
    at: referredAt,
  },
};

/** One of the officer's drafts, saved at 08:41. */
export function savedDraft(n: number, more: Partial<SavedDraft> = {}): SavedDraft {
  return {
    id: `00000000-0000-4000-9000-${String(n).padStart(12, '0')}`,
    title: 'A girl is held in a flat',
    kind: 'referral',
    typed: { narrative: 'A girl is held in a flat.', youngest: '13-to-15', handling: 'P' },
    savedAt: referredAt,
    keptUntil: referredAt + 7 * 86_400_000,
    ...more,
  };
}

/** The example's file, with what a test says is different. */
export function exampleFile({
  referral,
  ...rest
}: Partial<Omit<ReferralFile, 'referral'>> & { referral?: Partial<Referral> } = {}): ReferralFile {
  const interval = { low: 294, point: 336, high: 432 };
  return {
    referral: { ...exampleReferral, ...referral },
    score: {
      model: '2026-11',
      harm: interval,
      likelihood: interval,
      risk: interval,
      band: 'high',
      bandLow: 'high',
      bandHigh: 'high',
      confidence: 'ungraded',
      gates: [],
      safeguarding: 'none',
      contributions: [],
      unknowns: [],
      recommendation: { decision: 'accept', because: [] },
    },
    links: [],
    decisions: [],
    tasks: [],
    cases: [],
    outcomes: [],
    additions: [],
    joined: [],
    ...rest,
  };
}
