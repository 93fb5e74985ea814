import { sql } from 'kysely';
import type { DigestDay } from '../domain/digest/due.ts';
import { databaseSize } from './dialect.ts';
import type { Db } from './dialect.ts';

/** What an operator watches: counts and ages, never about whom. */
export interface HealthFigures {
  readonly outbox: readonly OutboxFigure[];
  /** Built, but not in their channel yet. */
  readonly digestsUnsent: readonly DigestDay[];
  readonly auditHead: number;
  readonly databaseBytes: number;
}

export interface OutboxFigure {
  /** `waiting` takes in what is on its way. */
  readonly state: 'waiting' | 'unknown' | 'undeliverable';
  readonly count: number;
  /** When the oldest was asked for (ms UTC). */
  readonly oldest: number;
}

export function healthReads(db: Db) {
  return {
    async figures(): Promise<HealthFigures> {
      return {
        outbox: await outboxFigures(db),
        digestsUnsent: await digestsUnsent(db),
        auditHead: await auditHead(db),
        databaseBytes: await databaseSize(db),
      };
    },
  };
}

const stateShown = sql<OutboxFigure['state']>`case
  when state in ('leased', 'sending') then 'waiting' else state end`;

function outboxFigures(db: Db): Promise<OutboxFigure[]> {
  return db
    .selectFrom('outbox')
    .select((row) => [
      stateShown.as('state'),
      row.fn.countAll<number>().as('count'),
      row.fn.min<number>('created_at').as('oldest'),
    ])
    .where('state', 'in', unsent)
    .groupBy(stateShown)
    .orderBy(stateShown)
    .execute();
}

async function digestsUnsent(db: Db): Promise<DigestDay[]> {
  const rows = await db
    .selectFrom('outbox')
    .select('data')
    .where('state', 'in', unsent)
    .where('kind', '=', 'digest')
    .orderBy('id')
    .execute();
  return rows.map(({ data }) => {
    const { region, day }: DigestDay = JSON.parse(data);
    return { region, day };
  });
}

async function auditHead(db: Db): Promise<number> {
  const head = await db.selectFrom('audit_head').select('seq').executeTakeFirst();
  return head?.seq ?? 0;
}

const unsent = ['waiting', 'leased', 'sending', 'unknown', 'undeliverable'] as const;
