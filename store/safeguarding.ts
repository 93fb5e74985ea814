import type { Selectable } from 'kysely';
import type { PersonRef } from '../domain/referral.ts';
import type { CaseAlert, CaseRecord, CaseState, SafeguardingCase } from '../domain/safeguarding.ts';
import type { GateId } from '../domain/score.ts';
import type { Db } from './dialect.ts';
import { readJson } from './json.ts';
import type { Tables } from './tables.ts';

export interface CaseChange {
  readonly state?: CaseState;
  readonly acknowledgedBy?: PersonRef;
  readonly acknowledgedAt?: number;
}

export function safeguardingReads(db: Db) {
  return {
    async find(ref: string): Promise<SafeguardingCase | undefined> {
      const [found] = await readCases(db, await rows(db).where('ref', '=', ref).execute());
      return found;
    },

    async ofReferral(ref: string): Promise<SafeguardingCase[]> {
      return readCases(db, await rows(db).where('referral_ref', '=', ref).execute());
    },

    /** Nobody has acknowledged, and the time for it has passed. */
    async overdue(now: number): Promise<SafeguardingCase[]> {
      const query = rows(db).where('state', '=', 'open').where('acknowledge_by', '<=', now);
      return readCases(db, await query.limit(50).execute());
    },
  };
}

export function safeguardingWrites(db: Db) {
  return {
    async add(opened: SafeguardingCase): Promise<void> {
      await db
        .insertInto('safeguarding_case')
        .values({
          ref: opened.ref,
          referral_ref: opened.referralRef,
          region: opened.region,
          tier: opened.tier,
          state: opened.state,
          version: opened.version,
          gates: JSON.stringify(opened.gates),
          opened_at: opened.openedAt,
          acknowledge_by: opened.acknowledgeBy,
          first_acknowledge_by: opened.acknowledgeBy,
          step: opened.step,
          acknowledged_by_id: null,
          acknowledged_by_name: null,
          acknowledged_at: null,
        })
        .execute();
      await tell(db, opened.ref, { alerts: opened.alerts, from: 0 });
    },

    /** Tells the next of the list: false when another instance has done it, or somebody acknowledged. */
    async escalate(
      { ref, step, acknowledgeBy: was }: Pick<SafeguardingCase, 'ref' | 'step' | 'acknowledgeBy'>,
      next: { step: number; alerts: readonly CaseAlert[]; acknowledgeBy: number },
    ): Promise<boolean> {
      const result = await db
        .updateTable('safeguarding_case')
        .set({ step: next.step, acknowledge_by: next.acknowledgeBy })
        .where('ref', '=', ref)
        .where('step', '=', step)
        .where('acknowledge_by', '=', was)
        .where('state', '=', 'open')
        .executeTakeFirst();
      if (result.numUpdatedRows !== 1n) return false;
      const { told } = await db
        .selectFrom('safeguarding_alert')
        .select((eb) => eb.fn.countAll<number>().as('told'))
        .where('case_ref', '=', ref)
        .executeTakeFirstOrThrow();
      await tell(db, ref, { alerts: next.alerts, from: told });
      return true;
    },

    async move(
      { ref, version }: { ref: string; version: number },
      change: CaseChange,
    ): Promise<boolean> {
      const result = await db
        .updateTable('safeguarding_case')
        .set({
          version: version + 1,
          ...(change.state ? { state: change.state } : {}),
          ...(change.acknowledgedBy
            ? {
                acknowledged_by_id: change.acknowledgedBy.id,
                acknowledged_by_name: change.acknowledgedBy.name,
                acknowledged_at: change.acknowledgedAt ?? null,
              }
            : {}),
        })
        .where('ref', '=', ref)
        .where('version', '=', version)
        .executeTakeFirst();
      return result.numUpdatedRows === 1n;
    },

    /** The service took the alert to this person; the first time counts. */
    async sent({ ref, personId }: { ref: string; personId: string }, at: number): Promise<void> {
      await db
        .updateTable('safeguarding_alert')
        .set({ sent_at: at })
        .where('case_ref', '=', ref)
        .where('to_id', '=', personId)
        .where('sent_at', 'is', null)
        .execute();
    },

    async record(ref: string, { id, record }: { id: string; record: CaseRecord }): Promise<void> {
      await db
        .insertInto('safeguarding_record')
        .values({
          id,
          case_ref: ref,
          action: record.action,
          agency: record.agency ?? null,
          reference: record.reference ?? null,
          by_id: record.by.id,
          by_name: record.by.name,
          at: record.at,
        })
        .execute();
    },
  };
}

async function tell(
  db: Db,
  ref: string,
  { alerts, from }: { alerts: readonly CaseAlert[]; from: number },
): Promise<void> {
  for (const [index, alert] of alerts.entries()) {
    await db
      .insertInto('safeguarding_alert')
      .values({
        case_ref: ref,
        n: from + index + 1,
        to_id: alert.to.id,
        to_name: alert.to.name,
        inspector: alert.inspector ? 1 : 0,
        phone: alert.phone ?? null,
        told_at: alert.toldAt,
        sent_at: alert.sentAt ?? null,
        stood_down_at: null,
      })
      .execute();
  }
}

function rows(db: Db) {
  return db.selectFrom('safeguarding_case').selectAll().orderBy('opened_at');
}

async function readCases(
  db: Db,
  found: Selectable<Tables['safeguarding_case']>[],
): Promise<SafeguardingCase[]> {
  const refs = found.map((row) => row.ref);
  if (refs.length === 0) return [];
  const alerts = await db
    .selectFrom('safeguarding_alert')
    .selectAll()
    .where('case_ref', 'in', refs)
    .orderBy('n')
    .execute();
  const records = await db
    .selectFrom('safeguarding_record')
    .selectAll()
    .where('case_ref', 'in', refs)
    .orderBy('at')
    .execute();
  return found.map((row) => ({
    ref: row.ref,
    referralRef: row.referral_ref,
    region: row.region,
    tier: row.tier,
    state: row.state,
    version: row.version,
    gates: readJson<GateId[]>(row.gates),
    openedAt: row.opened_at,
    acknowledgeBy: row.acknowledge_by,
    step: row.step,
    alerts: alerts.filter((alert) => alert.case_ref === row.ref).map(readAlert),
    acknowledgedBy:
      row.acknowledged_by_id === null
        ? undefined
        : { id: row.acknowledged_by_id, name: row.acknowledged_by_name ?? '' },
    acknowledgedAt: row.acknowledged_at ?? undefined,
    records: records.filter((record) => record.case_ref === row.ref).map(readRecord),
  }));
}

function readAlert(row: Selectable<Tables['safeguarding_alert']>): CaseAlert {
  return {
    to: { id: row.to_id, name: row.to_name },
    inspector: row.inspector === 1,
    phone: row.phone ?? undefined,
    toldAt: row.told_at,
    sentAt: row.sent_at ?? undefined,
    stoodDownAt: row.stood_down_at ?? undefined,
  };
}

function readRecord(row: Selectable<Tables['safeguarding_record']>): CaseRecord {
  return {
    action: row.action,
    agency: row.agency ?? undefined,
    reference: row.reference ?? undefined,
    by: { id: row.by_id, name: row.by_name },
    at: row.at,
  };
}
