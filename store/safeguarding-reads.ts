import type { Selectable } from 'kysely';
import type { Told } from '../domain/reference/codes.ts';
import type { CaseAlert, CaseRecord, SafeguardingCase } from '../domain/safeguarding.ts';
import type { GateId } from '../domain/score.ts';
import type { Db } from './dialect.ts';
import { readJson } from './json.ts';
import type { Tables } from './tables.ts';

export function safeguardingReads(db: Db) {
  return {
    async find(ref: string): Promise<SafeguardingCase | undefined> {
      const [found] = await readCases(db, await rows(db).where('ref', '=', ref).execute());
      return found;
    },

    async ofReferral(ref: string): Promise<SafeguardingCase[]> {
      return readCases(db, await rows(db).where('referral_ref', '=', ref).execute());
    },

    /** In hand, of a region or of all; the longest due first. */
    async inHand(region: string): Promise<SafeguardingCase[]> {
      const query = rows(db)
        .where('state', '!=', 'closed')
        .$if(region !== 'all', (some) => some.where('region', '=', region));
      return readCases(db, await query.limit(mostListed).execute());
    },

    /** For the day, in hand, and told to this person: their list. */
    async listOf(personId: string): Promise<SafeguardingCase[]> {
      const query = rows(db)
        .where('state', '!=', 'closed')
        .where('tier', '=', 'same-day')
        .where('ref', 'in', (alerts) =>
          alerts
            .selectFrom('safeguarding_alert')
            .select('case_ref')
            .where('to_id', '=', personId)
            .where('stood_down_at', 'is', null),
        );
      return readCases(db, await query.limit(mostListed).execute());
    },

    /** The local day of the newest list that was posted to somebody as a message of its own. */
    async listDay(personId: string): Promise<string | undefined> {
      const row = await db
        .selectFrom('safeguarding_list')
        .select('day')
        .where('person_id', '=', personId)
        .executeTakeFirst();
      return row?.day;
    },

    /** Not acknowledged, or with no action recorded, and the time for it has passed. */
    async overdue(now: number): Promise<SafeguardingCase[]> {
      const query = rows(db)
        .where((row) =>
          row.or([
            row.and([row('state', '=', 'open'), row('acknowledge_by', '<=', now)]),
            row.and([row('state', '=', 'acknowledged'), row('record_by', '<=', now)]),
          ]),
        )
        .limit(mostAtOnce);
      return readCases(db, await query.execute());
    },

    /** Half their time is gone, and not the whole of it: then the next of the list is told instead. */
    async toRemind(now: number): Promise<SafeguardingCase[]> {
      const query = rows(db)
        .where('remind_at', '<=', now)
        .where((row) =>
          row.or([
            row.and([row('state', '=', 'open'), row('acknowledge_by', '>', now)]),
            row.and([row('state', '=', 'acknowledged'), row('record_by', '>', now)]),
          ]),
        )
        .limit(mostAtOnce);
      return readCases(db, await query.execute());
    },

    /** A referral's cases, kept from everybody else's change until this one commits. */
    async held(referralRef: string): Promise<SafeguardingCase[]> {
      const query = rows(db).where('referral_ref', '=', referralRef).forUpdate();
      return readCases(db, await query.execute());
    },
  };
}

function rows(db: Db) {
  return db.selectFrom('safeguarding_case').selectAll().orderBy('opened_at').orderBy('ref');
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
    ...readCase(row),
    alerts: alerts.filter((alert) => alert.case_ref === row.ref).map(readAlert),
    records: records.filter((record) => record.case_ref === row.ref).map(readRecord),
  }));
}

function readCase(
  row: Selectable<Tables['safeguarding_case']>,
): Omit<SafeguardingCase, 'alerts' | 'records'> {
  const raisedBy = personOf(row.raised_by_id, row.raised_by_name);
  return {
    ref: row.ref,
    referralRef: row.referral_ref ?? undefined,
    region: row.region,
    tier: row.tier,
    state: row.state,
    version: row.version,
    gates: readJson<GateId[]>(row.gates),
    standing: readJson<GateId[]>(row.standing),
    goneAt: row.gone_at ?? undefined,
    openedAt: row.opened_at,
    acknowledgeBy: row.acknowledge_by,
    firstAcknowledgeBy: row.first_acknowledge_by,
    recordBy: row.record_by ?? undefined,
    firstRecordBy: row.first_record_by ?? undefined,
    remindAt: row.remind_at ?? undefined,
    step: row.step,
    acknowledgedBy: personOf(row.acknowledged_by_id, row.acknowledged_by_name),
    acknowledgedAt: row.acknowledged_at ?? undefined,
    forceRef: row.force_ref ?? undefined,
    raised: raisedBy && {
      by: raisedBy,
      reason: row.raised_reason ?? '',
      told: readJson<Told[]>(row.raised_told ?? '[]'),
    },
  };
}

function personOf(id: string | null, name: string | null) {
  return id === null ? undefined : { id, name: name ?? '' };
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
    code: row.code ?? undefined,
    action: row.action,
    agency: row.agency ?? undefined,
    reference: row.reference ?? undefined,
    by: { id: row.by_id, name: row.by_name },
    at: row.at,
  };
}

/** A tick takes no more than this; the next comes in a second. */
const mostAtOnce = 50;
const mostListed = 500;
