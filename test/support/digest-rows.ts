import type { Facts } from '../../domain/facts.ts';
import type { Band } from '../../domain/score.ts';
import type { Db } from '../../store/dialect.ts';
import type { Tables } from '../../store/tables.ts';

// Rows put in directly, plain but for what a test says of them.

/** The morning that the rows are about; they are an hour old. */
export const rowsNow = Date.UTC(2026, 10, 21, 7, 30);

const hour = 3_600_000;

type Row<Table extends keyof Tables> = Partial<Tables[Table]>;

export async function addReferral(
  db: Db,
  row: Row<'referral'> & { ref: string },
  score: { band?: Band; risk?: number; facts?: Facts } = {},
): Promise<void> {
  const { band = 'medium', risk = 100, facts = { types: ['COUNTY_LINES'] } } = score;
  await db
    .insertInto('referral')
    .values({
      kind: 'referral',
      region: 'EMID',
      force: 'DERBS',
      state: 'submitted',
      version: 1,
      title: 'A title',
      narrative: 'A narrative',
      facts: JSON.stringify(facts),
      told: '[]',
      force_ref: null,
      operation: null,
      support: '[]',
      handling: 'P',
      conditions: null,
      referrer_id: 'pat',
      referrer_name: 'Pat Officer',
      submitted_at: rowsNow - hour,
      decide_by: rowsNow + hour,
      clock_from: rowsNow - hour,
      claimed_by_id: null,
      claimed_by_name: null,
      claimed_at: null,
      closed_at: null,
      ...row,
    })
    .execute();
  await addScore(db, { ref: row.ref, n: 1, band, risk });
}

export async function addScore(
  db: Db,
  row: { ref: string; n: number; band: Band; risk: number },
): Promise<void> {
  await db
    .insertInto('score')
    .values({ model: '2026-11', facts: '{}', score: '{}', why: 'submitted', at: rowsNow, ...row })
    .execute();
}

export async function addTask(db: Db, row: Row<'task'> & { ref: string }): Promise<void> {
  await db
    .insertInto('task')
    .values({
      referral_ref: 'R-1',
      region: 'EMID',
      state: 'in-progress',
      version: 1,
      product: 'briefing',
      skill: 'intelligence-officer',
      title: 'A title',
      questions: null,
      band: 'high',
      due: '2026-12-04',
      accept_by: rowsNow + hour,
      offered_at: rowsNow - hour,
      accepted_by_id: null,
      accepted_by_name: null,
      accepted_at: null,
      ...row,
    })
    .execute();
}

export async function addCase(
  db: Db,
  row: Row<'safeguarding_case'> & { ref: string },
): Promise<void> {
  await db
    .insertInto('safeguarding_case')
    .values({
      referral_ref: 'R-1',
      region: 'EMID',
      tier: 'interrupt',
      state: 'open',
      version: 1,
      gates: '["danger-rowsNow"]',
      opened_at: rowsNow - hour,
      acknowledge_by: rowsNow + hour,
      first_acknowledge_by: rowsNow + hour,
      step: 1,
      acknowledged_by_id: null,
      acknowledged_by_name: null,
      acknowledged_at: null,
      standing: '[]',
      gone_at: null,
      record_by: null,
      first_record_by: null,
      remind_at: null,
      raised_by_id: null,
      raised_by_name: null,
      raised_reason: null,
      raised_told: null,
      force_ref: null,
      ...row,
    })
    .execute();
}

export async function addOutcome(db: Db, row: Row<'outcome'> & { id: string }): Promise<void> {
  await db
    .insertInto('outcome')
    .values({
      ref: 'R-1',
      region: 'EMID',
      four_p: 'protect',
      disruption: 'minor',
      safeguarded: 0,
      arrests: 0,
      evidence: null,
      refs: null,
      by_id: 'di',
      by_name: 'Di Inspector',
      at: rowsNow - hour,
      ...row,
    })
    .execute();
}
