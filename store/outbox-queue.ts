import { sql } from 'kysely';
import type { Selectable, Updateable, UpdateResult } from 'kysely';
import type { Db } from './dialect.ts';
import type { Tables } from './tables.ts';

/** A notice in somebody's hands. It is theirs until the lease ends. */
export interface LeasedNotice {
  readonly id: number;
  readonly kind: string;
  readonly key: string;
  readonly data: unknown;
  /** The number that a send now would have, from 1. A look that sends nothing does not count. */
  readonly attempt: number;
  /** The claim's own name, so that it tells this lease from any other. */
  readonly leasedBy: string;
  readonly createdAt: number;
  /** Why it waited until now, where it did. */
  readonly problem?: string | undefined;
}

export interface Claim {
  /** Who claims: one name per process. */
  readonly by: string;
  readonly limit: number;
  readonly leaseMs: number;
  /** Real time, as everywhere here: the rehearsal clock decides what is due, never who holds what. */
  readonly now: number;
  /** Keys of which one is under way: what waits meanwhile stays one, and is drawn when its turn comes. */
  readonly except?: readonly string[] | undefined;
  /** Only those that must not wait. */
  readonly among?: 'urgent' | undefined;
}

/** What became of a send. `waiting`: to be tried again from `notBefore` on. */
export type Delivery =
  | { readonly state: 'sent'; readonly at: number }
  | { readonly state: 'waiting'; readonly notBefore: number; readonly problem: string }
  | { readonly state: 'unknown' | 'undeliverable'; readonly at: number; readonly problem: string };

export interface Undelivered {
  readonly id: number;
  readonly kind: string;
  readonly key: string;
  readonly state: OutboxRow['state'];
  readonly attempts: number;
  readonly createdAt: number;
  readonly problem: string;
}

type OutboxRow = Selectable<Tables['outbox']>;
export type OutboxQueue = ReturnType<typeof outboxQueue>;

/** Repeating one of these does harm, so a send of unknown fate waits for a person. */
const heldWhenUnknown = ['digest'];
/** Somebody may be in danger: these go before all else. */
const urgentKinds = ['alert', 'case-reminder'];
const longestLease = 5_000;
const keptFor = 7 * 24 * 60 * 60 * 1000;

/** The outbox as its worker sees it: claim, send, settle one by one. */
export function outboxQueue(db: Db) {
  let claims = 0;
  return {
    /** Takes what is due and what a dead process left behind, oldest first; no notice is ever in two hands. */
    async claim(claim: Claim): Promise<LeasedNotice[]> {
      await holdUnknown(db, claim.now);
      claims += 1;
      const by = `${claim.by}/${claims}`;
      return (await lease(db, { ...claim, by })).map(leasedOf).toSorted((a, b) => a.id - b.id);
    },

    /** Records and counts the intent just before the send. False: the lease was lost, so do not send. */
    async startSending(notice: LeasedNotice): Promise<boolean> {
      const sending = { state: 'sending', attempts: notice.attempt } as const;
      return moved(held(db, notice, ['leased']).set(sending));
    },

    /** False: the lease was lost. */
    async renew(notice: LeasedNotice, until: number): Promise<boolean> {
      return moved(held(db, notice, ['leased', 'sending']).set({ lease_until: until }));
    },

    /** False: the lease was lost and somebody else has it. What comes late of a send thought unknown still counts. */
    async settle(notice: LeasedNotice, delivery: Delivery): Promise<boolean> {
      return moved(held(db, notice, ['leased', 'sending', 'unknown']).set(settled(delivery)));
    },

    /** What waited for this reason waits no longer. */
    async hurry(problem: string): Promise<void> {
      await db
        .updateTable('outbox')
        .set({ not_before: 0 })
        .where('state', '=', 'waiting')
        .where('problem', '=', problem)
        .execute();
    },

    /** What has not arrived, or may not have: for a person to see. */
    async undelivered(): Promise<Undelivered[]> {
      const rows = await db
        .selectFrom('outbox')
        .selectAll()
        .where('state', 'in', ['unknown', 'undeliverable', 'waiting'])
        .where('problem', 'is not', null)
        .orderBy('id')
        .execute();
      return rows.map(undeliveredOf);
    },

    /** A person has decided: again, as if for the first time. False: there is none such. */
    async retry(id: number): Promise<boolean> {
      return moved(
        undecided(db, id).set({
          state: 'waiting',
          not_before: 0,
          attempts: 0,
          settled_at: null,
          problem: null,
        }),
      );
    },

    /** A person has decided: never. */
    async drop({ id, now }: { id: number; now: number }): Promise<boolean> {
      return moved(undecided(db, id).set({ state: 'dropped', settled_at: now }));
    },

    /** Forgets what is done with; what reached whom stands in the audit. */
    async sweep(now: number): Promise<void> {
      await db
        .deleteFrom('outbox')
        .where('state', 'in', ['sent', 'dropped'])
        .where('settled_at', '<', now - keptFor)
        .execute();
    },
  };
}

async function holdUnknown(db: Db, now: number): Promise<void> {
  await db
    .updateTable('outbox')
    .set({ state: 'unknown', settled_at: now, problem: 'The process ended while sending' })
    .where('state', '=', 'sending')
    .where('kind', 'in', heldWhenUnknown)
    .where('lease_until', '<=', now)
    .execute();
}

/** One statement, so atomic by itself. PostgreSQL skips what another claim has locked. */
function lease(
  db: Db,
  { by, limit, leaseMs, now, among, except = [] }: Claim,
): Promise<OutboxRow[]> {
  return db
    .with('due', (query) =>
      query
        .selectFrom('outbox')
        .select('id')
        .where((row) =>
          row.or([
            row.and([row('state', '=', 'waiting'), row('not_before', '<=', now)]),
            row.and([row('state', '=', 'leased'), row('lease_until', '<=', now)]),
            row.and([
              row('state', '=', 'sending'),
              row('lease_until', '<=', now),
              row('kind', 'not in', heldWhenUnknown),
            ]),
          ]),
        )
        .where(({ not }) => not(behindEarlier(now)))
        .$if(except.length > 0, (due) => due.where('key', 'not in', except))
        .$if(among === 'urgent', (due) => due.where('kind', 'in', urgentKinds))
        .orderBy((row) => row.case().when('kind', 'in', urgentKinds).then(0).else(1).end())
        .orderBy('id')
        .limit(limit)
        .forUpdate()
        .skipLocked(),
    )
    .updateTable('outbox')
    .set({
      state: 'leased',
      leased_by: by,
      lease_until: now + Math.min(leaseMs, longestLease),
    })
    .where('id', 'in', (query) => query.selectFrom('due').select('id'))
    .returningAll()
    .execute();
}

/** A region's digest waits while an earlier day's is in somebody's hands: they are read in order. Keys end in the day. */
const behindEarlier = (now: number) => sql<boolean>`exists (
  select 1 from outbox as earlier
  where outbox.kind = 'digest' and earlier.kind = 'digest' and earlier.id < outbox.id
    and earlier.state in ('leased', 'sending') and earlier.lease_until > ${now}
    and substr(earlier.key, 1, length(earlier.key) - 10) = substr(outbox.key, 1, length(outbox.key) - 10))`;

function held(db: Db, notice: LeasedNotice, states: OutboxRow['state'][]) {
  return db
    .updateTable('outbox')
    .where('id', '=', notice.id)
    .where('leased_by', '=', notice.leasedBy)
    .where('state', 'in', states);
}

function undecided(db: Db, id: number) {
  return db
    .updateTable('outbox')
    .where('id', '=', id)
    .where('state', 'in', ['unknown', 'undeliverable', 'waiting']);
}

async function moved(query: { executeTakeFirst(): Promise<UpdateResult> }): Promise<boolean> {
  return (await query.executeTakeFirst()).numUpdatedRows > 0n;
}

function settled(delivery: Delivery): Updateable<Tables['outbox']> {
  if (delivery.state === 'waiting') {
    const { state, notBefore, problem } = delivery;
    return { state, not_before: notBefore, problem, lease_until: null };
  }
  const problem = delivery.state === 'sent' ? null : delivery.problem;
  return { state: delivery.state, settled_at: delivery.at, problem, lease_until: null };
}

function leasedOf(row: OutboxRow): LeasedNotice {
  return {
    id: row.id,
    kind: row.kind,
    key: row.key,
    data: JSON.parse(row.data),
    attempt: row.attempts + 1,
    leasedBy: row.leased_by ?? '',
    problem: row.problem ?? undefined,
    createdAt: row.created_at,
  };
}

function undeliveredOf(row: OutboxRow): Undelivered {
  return {
    id: row.id,
    kind: row.kind,
    key: row.key,
    state: row.state,
    attempts: row.attempts,
    createdAt: row.created_at,
    problem: row.problem ?? '',
  };
}
