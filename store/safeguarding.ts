import type { Updateable } from 'kysely';
import type { PersonRef } from '../domain/referral.ts';
import type {
  CaseAlert,
  CaseRecord,
  CaseState,
  CaseTier,
  SafeguardingCase,
} from '../domain/safeguarding.ts';
import type { GateId } from '../domain/score.ts';
import type { Db } from './dialect.ts';
import type { Tables } from './tables.ts';

/** What a change sets; null empties it, absent leaves it. */
export interface CaseChange {
  readonly state?: CaseState;
  readonly tier?: CaseTier;
  readonly gates?: readonly GateId[];
  readonly standing?: readonly GateId[];
  readonly goneAt?: number | null;
  readonly step?: number;
  readonly acknowledgeBy?: number;
  readonly firstAcknowledgeBy?: number;
  readonly recordBy?: number | null;
  readonly firstRecordBy?: number | null;
  readonly remindAt?: number | null;
  readonly acknowledged?: { readonly by: PersonRef; readonly at: number } | null;
  readonly forceRef?: string;
}

type Held = Pick<SafeguardingCase, 'ref' | 'state' | 'step' | 'acknowledgeBy' | 'recordBy'>;

export function safeguardingWrites(db: Db) {
  return {
    async add(opened: SafeguardingCase): Promise<void> {
      const { raised } = opened;
      await db
        .insertInto('safeguarding_case')
        .values({
          ref: opened.ref,
          referral_ref: opened.referralRef ?? null,
          region: opened.region,
          tier: opened.tier,
          state: opened.state,
          version: opened.version,
          gates: JSON.stringify(opened.gates),
          standing: JSON.stringify(opened.standing),
          gone_at: null,
          opened_at: opened.openedAt,
          acknowledge_by: opened.acknowledgeBy,
          first_acknowledge_by: opened.firstAcknowledgeBy,
          record_by: null,
          first_record_by: null,
          remind_at: opened.remindAt ?? null,
          step: opened.step,
          acknowledged_by_id: null,
          acknowledged_by_name: null,
          acknowledged_at: null,
          raised_by_id: raised?.by.id ?? null,
          raised_by_name: raised?.by.name ?? null,
          raised_reason: raised?.reason ?? null,
          raised_told: raised ? JSON.stringify(raised.told) : null,
          force_ref: opened.forceRef ?? null,
        })
        .execute();
      await tell(db, opened);
    },

    /** Tells the next of the list: false when another instance has done it, or somebody has acted. */
    async escalate(
      found: Held,
      next: {
        readonly step: number;
        readonly alerts: readonly CaseAlert[];
        readonly dueBy: number;
        readonly remindAt: number | null;
      },
    ): Promise<boolean> {
      const clock = found.state === 'open' ? 'acknowledge_by' : 'record_by';
      const was = found.state === 'open' ? found.acknowledgeBy : (found.recordBy ?? null);
      const result = await db
        .updateTable('safeguarding_case')
        .set({ step: next.step, [clock]: next.dueBy, remind_at: next.remindAt })
        .where('ref', '=', found.ref)
        .where('step', '=', found.step)
        .where(clock, '=', was)
        .where('state', '=', found.state)
        .executeTakeFirst();
      if (result.numUpdatedRows !== 1n) return false;
      await tell(db, { ref: found.ref, alerts: next.alerts });
      return true;
    },

    /** Claims the reminder for one: false when it is done already, or somebody has acted. */
    async remind({ ref, state, remindAt }: SafeguardingCase): Promise<boolean> {
      const result = await db
        .updateTable('safeguarding_case')
        .set({ remind_at: null })
        .where('ref', '=', ref)
        .where('state', '=', state)
        .where('remind_at', '=', remindAt ?? null)
        .executeTakeFirst();
      return result.numUpdatedRows === 1n;
    },

    async move(
      { ref, version }: { ref: string; version: number },
      change: CaseChange,
    ): Promise<boolean> {
      const result = await db
        .updateTable('safeguarding_case')
        .set({ version: version + 1, ...columnsOf(change) })
        .where('ref', '=', ref)
        .where('version', '=', version)
        .executeTakeFirst();
      return result.numUpdatedRows === 1n;
    },

    tell: (told: Pick<SafeguardingCase, 'ref' | 'alerts'>): Promise<void> => tell(db, told),

    /** The service took the alert to this person: the first time counts, and is true here. */
    async sent({ ref, personId }: { ref: string; personId: string }, at: number): Promise<boolean> {
      const result = await db
        .updateTable('safeguarding_alert')
        .set({ sent_at: at })
        .where('case_ref', '=', ref)
        .where('to_id', '=', personId)
        .where('sent_at', 'is', null)
        .executeTakeFirst();
      return result.numUpdatedRows > 0n;
    },

    /** Somebody has a list of the day as a new message. */
    async listed(personId: string, day: string): Promise<void> {
      await db
        .insertInto('safeguarding_list')
        .values({ person_id: personId, day })
        .onConflict((had) => had.column('person_id').doUpdateSet({ day }))
        .execute();
    },

    async record(ref: string, { id, record }: { id: string; record: CaseRecord }): Promise<void> {
      await db
        .insertInto('safeguarding_record')
        .values({
          id,
          case_ref: ref,
          code: record.code ?? null,
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

function columnsOf(change: CaseChange): Updateable<Tables['safeguarding_case']> {
  const { acknowledged, gates, standing } = change;
  const columns = {
    state: change.state,
    tier: change.tier,
    gates: gates && JSON.stringify(gates),
    standing: standing && JSON.stringify(standing),
    gone_at: change.goneAt,
    step: change.step,
    acknowledge_by: change.acknowledgeBy,
    first_acknowledge_by: change.firstAcknowledgeBy,
    record_by: change.recordBy,
    first_record_by: change.firstRecordBy,
    remind_at: change.remindAt,
    force_ref: change.forceRef,
    ...(acknowledged === undefined
      ? {}
      : {
          acknowledged_by_id: acknowledged?.by.id ?? null,
          acknowledged_by_name: acknowledged?.by.name ?? null,
          acknowledged_at: acknowledged?.at ?? null,
        }),
  };
  return Object.fromEntries(Object.entries(columns).filter(([, value]) => value !== undefined));
}

async function tell(
  db: Db,
  { ref, alerts }: Pick<SafeguardingCase, 'ref' | 'alerts'>,
): Promise<void> {
  if (alerts.length === 0) return;
  const { told } = await db
    .selectFrom('safeguarding_alert')
    .select((eb) => eb.fn.countAll<number>().as('told'))
    .where('case_ref', '=', ref)
    .executeTakeFirstOrThrow();
  const rows = alerts.map((alert, index) => ({
    case_ref: ref,
    n: told + index + 1,
    to_id: alert.to.id,
    to_name: alert.to.name,
    inspector: alert.inspector ? 1 : 0,
    phone: alert.phone ?? null,
    told_at: alert.toldAt,
    sent_at: alert.sentAt ?? null,
    stood_down_at: null,
  }));
  await db.insertInto('safeguarding_alert').values(rows).execute();
}
