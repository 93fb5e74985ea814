import type { ReferralFile } from './file.ts';
import type { Outcome } from './outcome.ts';
import { isOpen } from './referral.ts';
import type { Addition, PersonRef, Referral, ReferralState } from './referral.ts';
import type { SafeguardingCase } from './safeguarding.ts';

/** One referral (the guest) goes on as part of another (the host), until somebody separates them. */
export interface Joining {
  readonly id: string;
  readonly guest: string;
  readonly host: string;
  readonly by: PersonRef;
  readonly at: number;
  readonly reason: string;
  /** What separating gives back. */
  readonly before: BeforeJoining;
}

/** The host was to be decided by `hostDecideBy`, and with it by `hostDecideByAfter`. */
export interface BeforeJoining {
  readonly state: ReferralState;
  readonly hostDecideBy: number;
  readonly hostDecideByAfter: number;
}

/** What has been joined to a referral, each with its own provenance. */
export interface Guest {
  readonly joining: Joining;
  readonly referral: Referral;
  readonly additions: readonly Addition[];
  readonly cases: readonly SafeguardingCase[];
}

/** As much of what a referral was joined to as its own referrer may know: how far it has come. */
export interface Host extends Pick<Referral, 'ref' | 'state' | 'region' | 'decideBy'> {
  readonly accepted: boolean;
  readonly outcomes: readonly Outcome[];
}

/** Why a referral cannot be joined to this one, as a sentence; nothing where it can. */
export function joiningProblem(guest: ReferralFile, host: ReferralFile): string | undefined {
  const [here, there] = [guest.referral, host.referral];
  if (there.ref === here.ref) return 'A referral cannot be joined to itself.';
  if (there.region !== here.region) {
    return `${there.ref} is another gateway’s. Redirect this one there first.`;
  }
  if (here.kind === 'request' || there.kind === 'request') {
    return 'A tasking request is not joined: it asks for work and tells of no threat.';
  }
  if (there.state === 'joined') return `${there.ref} is joined to another. Join it to that one.`;
  if (!isOpen(there.state)) return `${there.ref} is not open any more.`;
  if (here.handling.code === 'C' || there.handling.code === 'C') {
    return 'Handling C keeps a referral to its own circle. It cannot be joined.';
  }
  const [first] = guest.joined;
  if (first) return `${first.referral.ref} is joined to this one. Separate it first.`;
  return undefined;
}

/** Whether its referrer may still add to it: while it is open, or what it is joined to is. */
export function takesMore({ referral, joinedTo }: ReferralFile): boolean {
  return isOpen((joinedTo ?? referral).state);
}

/** As a referrer may know it: what was joined to theirs would tell them of a match. */
export function withoutGuests(file: ReferralFile): ReferralFile {
  const decisions = file.decisions.filter(({ toward }) => toward?.kind !== 'guest');
  return { ...file, decisions, joined: [] };
}

/** The cases that must stay in sight on a referral's cards: its own, and those of what is joined to it. */
export function casesInSight({ cases, joined }: Pick<ReferralFile, 'cases' | 'joined'>) {
  return [...cases, ...joined.flatMap((guest) => guest.cases)];
}
