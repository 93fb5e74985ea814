import type { HandlingCode } from '../domain/handling.ts';
import type { Judged } from '../domain/performance.ts';
import type { Db } from './dialect.ts';

/** A decision with the words of its reason, which not everybody may read. */
export interface JudgedInWords extends Judged {
  readonly reason?: string | undefined;
  readonly handling: HandlingCode;
}

export function performanceFacts(db: Db) {
  return {
    /** What gateways decided since `from`, newest first: from the decisions alone, never from the audit log. */
    async judged(region: string, from: number): Promise<JudgedInWords[]> {
      const where = db.fn.coalesce('decision.region', 'referral.region');
      const rows = await db
        .selectFrom('decision')
        .innerJoin('referral', 'referral.ref', 'decision.ref')
        .where('decision.at', '>=', from)
        .where('decision.kind', 'in', judgements)
        .$if(region !== 'national', (query) => query.where(where, '=', region))
        .select([
          'decision.ref',
          'decision.kind',
          'decision.code',
          'decision.reason',
          'decision.at',
          'decision.band',
          'decision.advice',
          'decision.set_band',
          'decision.clock_from',
          'decision.decide_by',
          'referral.handling',
          where.as('region'),
        ])
        .orderBy('decision.at', 'desc')
        .execute();
      return rows.map((row) => ({
        ref: row.ref,
        region: row.region,
        kind: row.kind,
        code: row.code ?? undefined,
        reason: row.reason ?? undefined,
        handling: row.handling,
        at: row.at,
        band: row.band ?? undefined,
        advice: row.advice ?? undefined,
        setBand: row.set_band ?? undefined,
        clockFrom: row.clock_from ?? undefined,
        decideBy: row.decide_by ?? undefined,
      }));
    },
  };
}

const judgements = [
  'accepted',
  'declined',
  'redirected',
  'joined',
  'asked',
  'overridden',
  'corrected',
] as const;
