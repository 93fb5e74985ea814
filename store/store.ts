import { sql } from 'kysely';
import { changes } from '../domain/change.ts';
import type { AuditEntry, ChangeName } from '../domain/change.ts';
import { appendAudit } from './audit.ts';
import { fenceChanges } from './change-fence.ts';
import { conversationsOn } from './conversations.ts';
import { openDatabase, unreadable } from './dialect.ts';
import type { Db } from './dialect.ts';
import { inboundOn } from './inbound.ts';
import { isCurrent, migrate } from './migrate.ts';
import { readersOn, writersOn } from './nouns.ts';
import type { Means } from './nouns.ts';
import { outboxWrites } from './outbox.ts';
import type { Notice } from './outbox.ts';
import { outboxQueue } from './outbox-queue.ts';
import type { OutboxQueue } from './outbox-queue.ts';

export type Readers = ReturnType<typeof readersOn>;

/** What one change did to one record: never text of a referral. */
export type Note = Pick<AuditEntry, 'record' | 'reason'> &
  Partial<Pick<AuditEntry, 'recipients' | 'detail'>>;

/** All that the work of a change may touch. Await nothing else in it: on SQLite everybody waits meanwhile. */
export type Tx = ReturnType<typeof writersOn> & {
  /** The change's own audit entry. A change without one is a fault. */
  note(note: Note): void;
  /** What else happened with it, such as records combined. */
  alsoNote(change: ChangeName, note: Note): void;
};

/** Who makes a change. `deputyFor`: by whose right, where it is a deputy's. */
export type Actor = AuditEntry['actor'] & { readonly deputyFor?: { readonly id: string } };

export interface Replay {
  /** The store as it was then: each change is made and sealed at the past's clock, and what it would tell is left unsaid. */
  readonly store: Store;
  /** Tells now, of what is still worth telling. */
  readonly tell: (notice: Notice) => Promise<void>;
}

export interface Store {
  readonly read: Readers;
  /** Does the work, seals its audit entries to the chain and commits; or does nothing at all. */
  change<T>(actor: Actor, change: ChangeName, work: (tx: Tx) => Promise<T>): Promise<T>;
  /** Plays changes of the past into the record: all of them, or nothing at all. */
  replay<T>(past: { readonly now: () => number }, work: (then: Replay) => Promise<T>): Promise<T>;
  readonly outbox: OutboxQueue;
  readonly inbound: ReturnType<typeof inboundOn>;
  readonly conversations: ReturnType<typeof conversationsOn>;
  /** The database answers and has been through every migration. */
  ready(): Promise<boolean>;
  /** Tells after a change that added a notice. Returns how to stop. */
  onCommit(listener: () => void): () => void;
  close(): Promise<void>;
}

/** Opens the database and brings it up to date. The only way in. */
export async function openStore(options: { url: string } & Means): Promise<Store> {
  const database = openDatabase(options.url);
  try {
    await migrate(database, options.now());
  } catch (cause) {
    await database.db.destroy();
    throw unreadable(database.place, cause);
  }
  return storeOn(database.db, options);
}

function storeOn(db: Db, means: Means): Store {
  const fence = fenceChanges();
  const outside = fence.outside(db);
  const listeners = new Set<() => void>();
  const tellListeners = (notices: number) => {
    if (notices > 0) for (const listener of listeners) listener();
  };
  const store: Store = {
    read: readersOn(outside),
    outbox: outboxQueue(outside),
    inbound: inboundOn(outside),
    conversations: conversationsOn(outside),
    async change(actor, change, work) {
      fence.demandOutside();
      const { result, notices } = await db.transaction().execute((trx) =>
        changeWithin(trx, means, {
          actor,
          change,
          work: (tx) => fence.within(() => work(tx)),
          now: means.now,
        }),
      );
      tellListeners(notices);
      return result;
    },
    async replay(past, work) {
      fence.demandOutside();
      const { result, notices } = await db.transaction().execute(async (trx) => {
        const then = storeWithin(trx, { store, means, now: past.now });
        const outbox = outboxWrites(trx, means.now);
        const played = await fence.within(() => work({ store: then, tell: outbox.add }));
        return { result: played, notices: outbox.added() };
      });
      tellListeners(notices);
      return result;
    },
    async ready() {
      return isCurrent(outside).catch(() => false);
    },
    onCommit(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    close: () => db.destroy(),
  };
  return store;
}

/** The same store inside a transaction, at another time, with nobody listening. */
function storeWithin(
  trx: Db,
  { store, means, now }: { store: Store; means: Means; now: () => number },
): Store {
  return {
    ...store,
    read: readersOn(trx),
    conversations: conversationsOn(trx),
    async change(actor, change, work) {
      await sql`savepoint change`.execute(trx);
      try {
        const unheard = (tx: Tx) => work({ ...tx, outbox: { ...tx.outbox, add: unsaid } });
        const { result } = await changeWithin(trx, means, { actor, change, work: unheard, now });
        await sql`release savepoint change`.execute(trx);
        return result;
      } catch (error) {
        await sql`rollback to savepoint change`.execute(trx);
        await sql`release savepoint change`.execute(trx);
        throw error;
      }
    },
  };
}

const unsaid = (): Promise<void> => Promise.resolve();

interface Change<T> {
  readonly actor: Actor;
  readonly change: ChangeName;
  readonly work: (tx: Tx) => Promise<T>;
  /** The time that the log is given. */
  readonly now: () => number;
}

async function changeWithin<T>(trx: Db, means: Means, { actor, change, work, now }: Change<T>) {
  const entries: AuditEntry[] = [];
  const at = now();
  const alsoNote = (name: ChangeName, note: Note) =>
    void entries.push({
      recipients: [],
      ...note,
      detail: { ...note.detail, ...(actor.deputyFor ? { deputyFor: actor.deputyFor.id } : {}) },
      at,
      actor,
      change: name,
      operation: changes[name],
    });
  const writers = writersOn(trx, means);
  const tx: Tx = { ...writers, note: (note) => alsoNote(change, note), alsoNote };
  const result = await work(tx);
  if (!entries.some((entry) => entry.change === change)) {
    throw new Error(`Expected the change ${change} to note what it touched, got no note`);
  }
  await appendAudit(trx, entries);
  return { result, notices: writers.outbox.added() };
}
