import { AsyncLocalStorage } from 'node:async_hooks';
import type { KyselyPlugin } from 'kysely';
import type { Db } from './dialect.ts';

export interface ChangeFence {
  /** The handle for everybody outside a change: a fault for whoever asks it within one. */
  outside(db: Db): Db;
  /** Runs what is inside. */
  within<T>(work: () => Promise<T>): Promise<T>;
  demandOutside(): void;
}

/**
 * The root handle would wait for the transaction that waits for it: on SQLite for ever. Types keep it out of
 * a change's work, but not out of what that work closes over; a fault is better than silence.
 */
export function fenceChanges(): ChangeFence {
  const inside = new AsyncLocalStorage<true>();
  const demandOutside = () => {
    if (!inside.getStore()) return;
    throw new Error('Expected the work of a change to use its transaction alone, got the store');
  };
  const plugin: KyselyPlugin = {
    transformQuery({ node }) {
      demandOutside();
      return node;
    },
    transformResult: ({ result }) => Promise.resolve(result),
  };
  return {
    outside: (db) => db.withPlugin(plugin),
    within: (work) => inside.run(true, work),
    demandOutside,
  };
}
