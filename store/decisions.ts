import type { Decision } from '../domain/referral.ts';
import type { Toward } from '../domain/toward.ts';
import type { Db } from './dialect.ts';
import { readJson } from './json.ts';

export function decisionReads(db: Db) {
  return {
    async of(ref: string): Promise<Decision[]> {
      const rows = await db
        .selectFrom('decision')
        .selectAll()
        .where('ref', '=', ref)
        .orderBy('version')
        .execute();
      return rows.map((row) => ({
        id: row.id,
        ref: row.ref,
        kind: row.kind,
        by: { id: row.by_id, name: row.by_name },
        at: row.at,
        version: row.version,
        reason: row.reason ?? undefined,
        code: row.code ?? undefined,
        toward: row.toward === null ? undefined : readJson<Toward>(row.toward),
        model: row.model ?? undefined,
        band: row.band ?? undefined,
        risk: row.risk ?? undefined,
        region: row.region ?? undefined,
        advice: row.advice ?? undefined,
        setBand: row.set_band ?? undefined,
        clockFrom: row.clock_from ?? undefined,
        decideBy: row.decide_by ?? undefined,
        to: row.to_id === null ? undefined : { id: row.to_id, name: row.to_name ?? '' },
      }));
    },
  };
}

export function decisionWrites(db: Db) {
  return {
    async add(decision: Decision): Promise<void> {
      await db
        .insertInto('decision')
        .values({
          id: decision.id,
          ref: decision.ref,
          kind: decision.kind,
          by_id: decision.by.id,
          by_name: decision.by.name,
          at: decision.at,
          version: decision.version,
          reason: decision.reason ?? null,
          code: decision.code ?? null,
          toward: decision.toward ? JSON.stringify(decision.toward) : null,
          model: decision.model ?? null,
          band: decision.band ?? null,
          risk: decision.risk ?? null,
          region: decision.region ?? null,
          advice: decision.advice ?? null,
          set_band: decision.setBand ?? null,
          clock_from: decision.clockFrom ?? null,
          decide_by: decision.decideBy ?? null,
          to_id: decision.to?.id ?? null,
          to_name: decision.to?.name ?? null,
        })
        .execute();
    },
  };
}
