import type { ReminderStep } from '../domain/triage-reminder.ts';
import type { Db } from './dialect.ts';

export function reminderReads(db: Db) {
  return {
    /** Of which referrals somebody is to be told by now, the longest due first. */
    async due(now: number): Promise<string[]> {
      const rows = await db
        .selectFrom('referral')
        .select('ref')
        .where('remind_at', '<=', now)
        .where('state', 'in', ['submitted', 'in-triage'])
        .orderBy('remind_at')
        .limit(mostAtOnce)
        .execute();
      return rows.map(({ ref }) => ref);
    },
  };
}

interface Told {
  readonly ref: string;
  /** As they were when it was looked at. */
  readonly version: number;
  readonly remindAt: number;
  readonly reminded: ReminderStep | undefined;
  readonly next: number | undefined;
}

export function reminderWrites(db: Db) {
  return {
    /** False where it was told, or decided, meanwhile: nothing is written then. */
    async told({ ref, version, remindAt, reminded, next }: Told): Promise<boolean> {
      const result = await db
        .updateTable('referral')
        .set({ reminded: reminded ?? null, remind_at: next ?? null })
        .where('ref', '=', ref)
        .where('version', '=', version)
        .where('remind_at', '=', remindAt)
        .executeTakeFirst();
      return result.numUpdatedRows === 1n;
    },
  };
}

/** What is left waits for the next tick. */
const mostAtOnce = 50;
