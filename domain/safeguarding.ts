import type { PersonRef } from './referral.ts';
import type { Told } from './reference/codes.ts';
import type { SafeguardingActionCode } from './reference/safeguarding-actions.ts';
import type { GateId } from './score.ts';

export type CaseTier = 'interrupt' | 'same-day';
export type CaseState = 'open' | 'acknowledged' | 'recorded' | 'closed';

/** A safeguarding case: it lives apart from the referral's adoption and outlasts a decision on it. */
export interface SafeguardingCase {
  readonly ref: string;
  /** Absent where somebody raised it on no referral. */
  readonly referralRef?: string | undefined;
  readonly region: string;
  readonly tier: CaseTier;
  readonly state: CaseState;
  readonly version: number;
  readonly gates: readonly GateId[];
  /** Of its gates, those that have held without a break since they came. */
  readonly standing: readonly GateId[];
  /** Since when none of its gates holds any more (ms UTC). It stays open until a person closes it. */
  readonly goneAt?: number | undefined;
  readonly openedAt: number;
  /** When the next of the list is told unless somebody has acknowledged (ms UTC). */
  readonly acknowledgeBy: number;
  /** The first such time: lateness is measured by it. */
  readonly firstAcknowledgeBy: number;
  /** Once acknowledged: the same two times, for an action to be recorded. */
  readonly recordBy?: number | undefined;
  readonly firstRecordBy?: number | undefined;
  /** When those told are reminded; absent once they have been. */
  readonly remindAt?: number | undefined;
  /** How many of the region's list have been told. */
  readonly step: number;
  readonly alerts: readonly CaseAlert[];
  readonly acknowledgedBy?: PersonRef | undefined;
  readonly acknowledgedAt?: number | undefined;
  readonly records: readonly CaseRecord[];
  readonly raised?: Raised | undefined;
  /** The force's own log, where it was given for this case. */
  readonly forceRef?: string | undefined;
}

/** Raised by a person, in their words, and not by a gate. */
export interface Raised {
  readonly by: PersonRef;
  readonly reason: string;
  readonly told: readonly Told[];
}

/** Somebody told. `sentAt` is set once the service took the message; a telephone entry never has one. */
export interface CaseAlert {
  readonly to: PersonRef;
  /** Whether they are an inspector of the region; a list may begin with somebody else. */
  readonly inspector: boolean;
  readonly phone?: string | undefined;
  readonly toldAt: number;
  readonly sentAt?: number | undefined;
  /** They have left, or lost the role: the case is no business of theirs any more. */
  readonly stoodDownAt?: number | undefined;
}

/** `at`: when it was done, which may be before it was recorded. `code`: what the law asks for, as far as it is that. */
export interface CaseRecord {
  readonly code?: SafeguardingActionCode | undefined;
  readonly action: string;
  readonly agency?: string | undefined;
  readonly reference?: string | undefined;
  readonly by: PersonRef;
  readonly at: number;
}

export function isCaseOpen(state: CaseState): boolean {
  return state !== 'closed';
}

/** The case that keeps a referral from being closed, joined out of sight or disposed of. */
export function caseInHand(cases: readonly SafeguardingCase[]): SafeguardingCase | undefined {
  return cases.find(({ state }) => isCaseOpen(state));
}

/** By when somebody must do the next thing, however often it was put off; nothing is due once an action is recorded. */
export function dueOf(record: SafeguardingCase): number | undefined {
  if (record.state === 'open') return record.acknowledgeBy;
  return record.state === 'acknowledged' ? record.recordBy : undefined;
}

/** Late by the first time that was set: telling the next of the list makes nothing less late. */
export function isCaseLate(record: SafeguardingCase, now: number): boolean {
  const first = record.state === 'open' ? record.firstAcknowledgeBy : record.firstRecordBy;
  return ['open', 'acknowledged'].includes(record.state) && first !== undefined && first <= now;
}

/** Late first, then what is due soonest; what only waits to be closed stands last. */
export function byUrgency(now: number): (a: SafeguardingCase, b: SafeguardingCase) => number {
  const lateness = (record: SafeguardingCase) => (isCaseLate(record, now) ? 0 : 1);
  return (a, b) =>
    lateness(a) - lateness(b) || lastOr(dueOf(a)) - lastOr(dueOf(b)) || a.openedAt - b.openedAt;
}

function lastOr(due: number | undefined): number {
  return due ?? Number.MAX_SAFE_INTEGER;
}

/** With an action recorded; or where what raised it is gone, and a person says so. */
export function mayCloseCase({ state, goneAt }: SafeguardingCase): boolean {
  return state === 'recorded' || (isCaseOpen(state) && goneAt !== undefined);
}

/** Opened anew, as what has become worse is: that somebody was made safe before says nothing of now. */
export function recordsThatStand({ state, records }: SafeguardingCase): readonly CaseRecord[] {
  const isAnew = state === 'open' || state === 'acknowledged';
  return isAnew ? records.filter(({ code }) => code !== 'made-safe') : records;
}

/** Somebody in danger now is a matter for the force's control room: its log number is asked for, never demanded. */
export function lacksLog(
  { tier, gates, raised, forceRef, state }: SafeguardingCase,
  referral: { readonly forceRef?: string | undefined } | undefined,
): boolean {
  const isDanger = gates.includes('danger-now') || (raised !== undefined && tier === 'interrupt');
  return isDanger && isCaseOpen(state) && !forceRef && !referral?.forceRef;
}
