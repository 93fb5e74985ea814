import type { TriageViewing } from '../../cards/triage/triage-viewing.ts';
import type { Person, Role } from '../../domain/actor.ts';
import type { Facts } from '../../domain/facts.ts';
import type { ReferralFile, SeenLink } from '../../domain/file.ts';
import type { Decision, Referral } from '../../domain/referral.ts';
import type { SafeguardingCase } from '../../domain/safeguarding.ts';
import { builtInWordings } from '../../domain/reference/wordings.ts';
import type { Task } from '../../domain/task.ts';
import { offeredWordings } from '../../domain/wording.ts';
import { model202611 } from '../../scoring/harm/models/2026-11.ts';
import { scoreFacts } from '../../scoring/harm/score.ts';

// The county line of the harm model's first example, as a gateway, its analysts and inspector meet it.
// Friday 20 November 2026, a working day: referred 08:41, looked at 09:00.

export const referredAt = Date.parse('2026-11-20T08:41:00Z');
export const now = Date.parse('2026-11-20T09:00:00Z');

function person(name: string, role: Role, region = 'EMID'): Person {
  return { id: name.split(' ')[0]?.toLowerCase() ?? name, name, roles: [role], region };
}

export const pat = { ...person('Pat Officer', 'officer'), force: 'DERBS' };
export const sam = person('Sam Gateway', 'gateway');
export const alex = person('Alex Analyst', 'analyst');
export const bo = person('Bo Analyst', 'analyst');
export const di = person('Di Inspector', 'inspector');
export const lee = person('Lee Leader', 'leader');
export const nat = person('Nat National', 'national', 'all');
export const wyn = person('Wyn Gateway', 'gateway', 'WMID');

const facts: Facts = {
  types: ['COUNTY_LINES', 'CCE'],
  indicators: ['violence', 'drug-running', 'missing-episodes', 'debt-bondage'],
  victims: 'two-to-four',
  youngest: '13-to-15',
  vulnerabilities: ['care-experienced'],
  recency: 'now',
  frequency: 'weekly',
  organisation: 'known-group',
  reach: 'cross-region',
  immediateRisk: 'no',
  source: 2,
  assessment: 'B',
};

export const referral: Referral = {
  ref: 'R-EMID-26-00042',
  kind: 'referral',
  title: 'Tiny line into Derby',
  narrative: 'A line run by "Tiny" into Derby on 07700 900123. Children carry.',
  facts,
  force: 'DERBS',
  region: 'EMID',
  told: ['supervisor'],
  support: ['subject-profile'],
  handling: { code: 'P' },
  identifiers: [
    { kind: 'phone', value: '+447700900123', whose: 'suspect' },
    { kind: 'vrm', value: 'YK19LMO', whose: 'unknown' },
  ],
  state: 'submitted',
  version: 1,
  referrerId: pat.id,
  referrerName: pat.name,
  submittedAt: referredAt,
  decideBy: Date.parse('2026-11-20T12:41:00Z'),
};

export const task: Task = {
  ref: 'T-EMID-26-00042-1',
  referralRef: referral.ref,
  region: 'EMID',
  state: 'offered',
  version: 1,
  product: 'subject-profile',
  skill: 'intelligence-analyst',
  title: 'Who runs the line',
  questions: 'Who holds the phone? Where does it sleep?',
  band: 'high',
  due: '2026-12-04',
  acceptBy: Date.parse('2026-11-20T17:00:00Z'),
  offeredAt: now,
  notes: [],
};

export const submission = {
  summary: 'One man holds the line.',
  findings: 'The holder very likely moves between two addresses.',
  yardstick: 'highly-likely',
  hypotheses: 'One group, or two that share a phone.',
  gaps: 'Who supplies them.',
  recommendations: 'Visit the older address first.',
  link: 'https://documents.example.test/(117)',
  by: { id: alex.id, name: alex.name },
  at: now,
};

export const safeguardingCase: SafeguardingCase = {
  ref: 'S-EMID-26-00007',
  referralRef: referral.ref,
  region: 'EMID',
  tier: 'interrupt',
  state: 'open',
  version: 1,
  gates: ['child-harmed'],
  standing: ['child-harmed'],
  openedAt: referredAt,
  acknowledgeBy: Date.parse('2026-11-20T09:11:00Z'),
  firstAcknowledgeBy: Date.parse('2026-11-20T09:11:00Z'),
  step: 1,
  alerts: [
    { to: { id: di.id, name: di.name }, inspector: true, toldAt: referredAt, sentAt: referredAt },
  ],
  records: [],
};

export const decline: Decision = {
  id: 'd1',
  ref: referral.ref,
  kind: 'declined',
  by: { id: sam.id, name: sam.name },
  at: now,
  version: 2,
  code: 'below-threshold',
  reason: 'The force has it in hand.',
};

/** A link whose other side is in this region unless the test says otherwise. */
export function linkTo(other: string, more: Partial<SeenLink> = {}): SeenLink {
  return {
    ref: referral.ref,
    other,
    strength: 'strong',
    weight: 8,
    shared: [
      {
        kind: 'phone',
        value: '+447700900123',
        seenIn: 2,
        weight: 8,
        whoseHere: 'suspect',
        whoseThere: 'victim',
      },
    ],
    otherRegion: 'EMID',
    otherForce: 'LEICS',
    otherTitle: 'Car wash on the ring road',
    otherTypes: ['MS_LABOUR'],
    otherState: 'in-triage',
    otherHandling: 'P',
    ...more,
  };
}

/** Links here and away, two of them with handling C. */
export const links: readonly SeenLink[] = [
  linkTo('R-EMID-26-00017'),
  linkTo('R-WMID-26-00003', { otherRegion: 'WMID', otherForce: 'WMP', weight: 9 }),
  linkTo('R-EMID-26-00018', { otherHandling: 'C' }),
  linkTo('R-WMID-26-00004', { otherRegion: 'WMID', otherForce: 'WMP', otherHandling: 'C' }),
];

/** The county line's file, with what a test says is different. */
export function fileOf({
  referral: changed,
  ...rest
}: Partial<Omit<ReferralFile, 'referral'>> & { referral?: Partial<Referral> } = {}): ReferralFile {
  const changedReferral = { ...referral, ...changed };
  return {
    referral: changedReferral,
    score: scoreFacts(changedReferral.facts, { model: model202611 }),
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

/** As the card is posted, for everyone there; `viewer` makes it a person's own. */
export function viewingOf(more: Partial<TriageViewing> = {}): TriageViewing {
  return {
    now,
    timezone: 'Europe/London',
    capacity: [
      { skill: 'intelligence-analyst', free: 2, all: 4 },
      { skill: 'financial-intelligence-officer', free: 0, all: 1 },
      { skill: 'researcher', free: 0, all: 0 },
    ],
    position: { product: 'intelligence-package', elsewhere: [], offered: 0 },
    partners: [{ code: 'hmpps', name: 'HM Prison and Probation Service' }],
    today: '2026-11-20',
    proposedDue: '2026-12-04',
    wordings: offeredWordings(builtInWordings, []),
    ...more,
  };
}
