import type { Referral } from '../domain/referral.ts';
import type { Db } from './dialect.ts';

type Claim = Pick<Referral, 'ref' | 'version' | 'state'>;

export function handOverWrites(db: Db) {
  return {
    /** Nobody is on it any more: somebody else may say that they are. */
    async releaseClaim({ ref, version, state }: Claim): Promise<boolean> {
      const result = await db
        .updateTable('referral')
        .set({
          version: version + 1,
          state: state === 'in-triage' ? 'submitted' : state,
          claimed_by_id: null,
          claimed_by_name: null,
          claimed_at: null,
        })
        .where('ref', '=', ref)
        .where('version', '=', version)
        .executeTakeFirst();
      return result.numUpdatedRows === 1n;
    },

    /** Open again, at the beginning of the region's list, whoever had acknowledged it. */
    async reopenCase(
      { ref, version }: { ref: string; version: number },
      firstAcknowledgeBy: number,
    ): Promise<void> {
      await db
        .updateTable('safeguarding_case')
        .set({
          version: version + 1,
          state: 'open',
          step: 0,
          first_acknowledge_by: firstAcknowledgeBy,
          record_by: null,
          first_record_by: null,
          acknowledged_by_id: null,
          acknowledged_by_name: null,
          acknowledged_at: null,
        })
        .where('ref', '=', ref)
        .execute();
    },

    /** Whoever has left, or lost the role, has no more business with any case of these regions. */
    async standDown(personId: string, { refs, at }: { refs: readonly string[]; at: number }) {
      if (refs.length === 0) return;
      await db
        .updateTable('safeguarding_alert')
        .set({ stood_down_at: at })
        .where('to_id', '=', personId)
        .where('case_ref', 'in', [...refs])
        .where('stood_down_at', 'is', null)
        .execute();
    },
  };
}
