import type { Selectable } from 'kysely';
import type { Facts } from '../domain/facts.ts';
import type { Told } from '../domain/reference/codes.ts';
import type { PersonRef, Referral, ReferralState } from '../domain/referral.ts';
import type { Band } from '../domain/score.ts';
import type { ReminderStep } from '../domain/triage-reminder.ts';
import type { Db } from './dialect.ts';
import { readJson } from './json.ts';
import { identifiersOf } from './identifiers.ts';
import { addRequest, requestOf } from './requests.ts';
import type { Tables } from './tables.ts';

/** What a decision or a change of state sets; absent keys stay as they are, null takes away. */
export interface ReferralChange {
  readonly state?: ReferralState;
  readonly region?: string;
  readonly facts?: Facts;
  readonly setBand?: Band | null;
  readonly decideBy?: number;
  readonly clockFrom?: number;
  readonly pausedAt?: number | null;
  readonly remindAt?: number | null;
  readonly reminded?: ReminderStep | null;
  readonly claimedBy?: PersonRef | null;
  readonly claimedAt?: number | null;
  readonly closedAt?: number | null;
  readonly wording?: string;
}

export function referralReads(db: Db) {
  return {
    async find(ref: string): Promise<Referral | undefined> {
      const row = await db
        .selectFrom('referral')
        .selectAll()
        .where('ref', '=', ref)
        .executeTakeFirst();
      if (!row) return undefined;
      const identifiers = await identifiersOf(db, ref);
      const request = row.kind === 'request' ? await requestOf(db, ref) : undefined;
      return readReferral(row, { identifiers, request });
    },

    async count(): Promise<number> {
      const row = await db
        .selectFrom('referral')
        .select((eb) => eb.fn.countAll<number>().as('all'))
        .executeTakeFirstOrThrow();
      return row.all;
    },
  };
}

export function referralWrites(db: Db) {
  return {
    async add(referral: Referral): Promise<void> {
      await db
        .insertInto('referral')
        .values({
          ref: referral.ref,
          kind: referral.kind,
          region: referral.region,
          force: referral.force,
          state: referral.state,
          version: referral.version,
          title: referral.title,
          narrative: referral.narrative,
          facts: JSON.stringify(referral.facts),
          told: JSON.stringify(referral.told),
          force_ref: referral.forceRef ?? null,
          operation: referral.operation ?? null,
          support: JSON.stringify(referral.support),
          handling: referral.handling.code,
          conditions: referral.handling.conditions ?? null,
          referrer_id: referral.referrerId,
          referrer_name: referral.referrerName,
          submitted_at: referral.submittedAt,
          decide_by: referral.decideBy,
          claimed_by_id: null,
          claimed_by_name: null,
          claimed_at: null,
          closed_at: null,
          set_band: null,
          wording: null,
          clock_from: referral.clockFrom ?? referral.submittedAt,
          paused_at: null,
          remind_at: referral.remindAt ?? null,
          reminded: null,
        })
        .execute();
      const { ref, request } = referral;
      if (request) await addRequest(db, { ref, request });
    },

    /** Keeps others from deciding on these until the commit; always in one order, so that nobody waits for each other. */
    async hold(refs: readonly string[]): Promise<void> {
      await db
        .selectFrom('referral')
        .select('ref')
        .where('ref', 'in', [...refs])
        .orderBy('ref')
        .forUpdate()
        .execute();
    },

    /** False when somebody else has changed it since `version`: nothing is written then. */
    async move(
      { ref, version }: { ref: string; version: number },
      change: ReferralChange,
    ): Promise<boolean> {
      const result = await db
        .updateTable('referral')
        .set({ version: version + 1, ...columnsOf(change) })
        .where('ref', '=', ref)
        .where('version', '=', version)
        .executeTakeFirst();
      return result.numUpdatedRows === 1n;
    },
  };
}

/** A column whose value is undefined is left as it is. */
function columnsOf(change: ReferralChange) {
  const { claimedBy, facts } = change;
  return {
    state: change.state,
    region: change.region,
    facts: facts && JSON.stringify(facts),
    set_band: change.setBand,
    wording: change.wording,
    decide_by: change.decideBy,
    clock_from: change.clockFrom,
    paused_at: change.pausedAt,
    remind_at: change.remindAt,
    reminded: change.reminded,
    claimed_by_id: claimedBy === null ? null : claimedBy?.id,
    claimed_by_name: claimedBy === null ? null : claimedBy?.name,
    claimed_at: change.claimedAt,
    closed_at: change.closedAt,
  };
}

function readReferral(
  row: Selectable<Tables['referral']>,
  { identifiers, request }: Pick<Referral, 'identifiers' | 'request'>,
): Referral {
  return {
    ref: row.ref,
    kind: row.kind,
    state: row.state,
    version: row.version,
    title: row.title,
    narrative: row.narrative,
    facts: readJson<Facts>(row.facts),
    force: row.force,
    region: row.region,
    told: readJson<Told[]>(row.told),
    forceRef: row.force_ref ?? undefined,
    operation: row.operation ?? undefined,
    support: readJson<string[]>(row.support),
    handling: { code: row.handling, conditions: row.conditions ?? undefined },
    identifiers,
    referrerId: row.referrer_id,
    referrerName: row.referrer_name,
    submittedAt: row.submitted_at,
    decideBy: row.decide_by,
    claimedBy:
      row.claimed_by_id === null
        ? undefined
        : { id: row.claimed_by_id, name: row.claimed_by_name ?? '' },
    claimedAt: row.claimed_at ?? undefined,
    closedAt: row.closed_at ?? undefined,
    setBand: row.set_band ?? undefined,
    wording: row.wording ?? undefined,
    clockFrom: row.clock_from,
    pausedAt: row.paused_at ?? undefined,
    remindAt: row.remind_at ?? undefined,
    reminded: row.reminded ?? undefined,
    request,
  };
}
