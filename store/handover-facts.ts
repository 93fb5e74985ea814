import type { HandlingCode } from '../domain/handling.ts';
import type { ProductCode } from '../domain/reference/codes.ts';
import type { DecisionKind, PersonRef } from '../domain/referral.ts';
import type { CaseState, CaseTier } from '../domain/safeguarding.ts';
import type { Band } from '../domain/score.ts';
import type { Db } from './dialect.ts';

/** What a line of a handover is about, and who may be shown it. */
interface OfReferral {
  readonly ref: string;
  readonly region: string;
  readonly handling: HandlingCode;
}

export interface HandedDecision extends OfReferral {
  readonly kind: DecisionKind;
  readonly by: PersonRef;
  readonly at: number;
}

export interface HandedQuestion extends OfReferral {
  readonly question: string | undefined;
}

export interface HandedTask extends OfReferral {
  readonly taskRef: string;
  readonly product: ProductCode;
  readonly band: Band | undefined;
  readonly acceptBy: number;
}

export interface HandedCase extends OfReferral {
  readonly caseRef: string;
  readonly tier: CaseTier;
  readonly state: CaseState;
  readonly acknowledgeBy: number;
}

/** What one shift leaves to the next; all regions where `region` is "national". */
export function handoverFacts(db: Db) {
  const referrals = (region: string) =>
    db
      .selectFrom('referral')
      .$if(region !== 'national', (query) => query.where('referral.region', '=', region))
      .select(['referral.ref', 'referral.region', 'referral.handling']);
  return {
    /** What people decided after `from` and up to `to`, newest first. */
    async decisions(
      region: string,
      { from, to }: { from: number; to: number },
    ): Promise<HandedDecision[]> {
      const rows = await referrals(region)
        .innerJoin('decision', 'decision.ref', 'referral.ref')
        .where('decision.at', '>', from)
        .where('decision.at', '<=', to)
        .select(['decision.kind', 'decision.by_id', 'decision.by_name', 'decision.at'])
        .orderBy('decision.at', 'desc')
        .limit(1_000)
        .execute();
      return rows.map(({ by_id: id, by_name: name, ...row }) => ({ ...row, by: { id, name } }));
    },

    /** The last question of each that waits for its officer. */
    async questions(region: string): Promise<HandedQuestion[]> {
      const rows = await referrals(region)
        .innerJoin('decision', 'decision.ref', 'referral.ref')
        .where('referral.state', '=', 'information-requested')
        .where('decision.kind', '=', 'asked')
        .select('decision.reason')
        .orderBy('decision.version')
        .execute();
      const last = new Map(
        rows.map(({ reason, ...row }) => [row.ref, { ...row, question: reason ?? undefined }]),
      );
      return [...last.values()];
    },

    /** On offer, and nobody has taken it; the longest due first. */
    async tasks(region: string): Promise<HandedTask[]> {
      const rows = await referrals(region)
        .innerJoin('task', 'task.referral_ref', 'referral.ref')
        .where('task.state', '=', 'offered')
        .select(['task.ref as taskRef', 'task.product', 'task.band', 'task.accept_by'])
        .orderBy('task.accept_by')
        .limit(1_000)
        .execute();
      return rows.map(({ accept_by: acceptBy, band, ...row }) => ({
        ...row,
        acceptBy,
        band: band === 'not-scored' ? undefined : band,
      }));
    },

    /** Safeguarding in hand, the longest due first. */
    async cases(region: string): Promise<HandedCase[]> {
      const rows = await referrals(region)
        .innerJoin('safeguarding_case', 'safeguarding_case.referral_ref', 'referral.ref')
        .where('safeguarding_case.state', '!=', 'closed')
        .select([
          'safeguarding_case.ref as caseRef',
          'safeguarding_case.tier',
          'safeguarding_case.state',
          'safeguarding_case.acknowledge_by',
        ])
        .orderBy('safeguarding_case.acknowledge_by')
        .limit(1_000)
        .execute();
      return rows.map(({ acknowledge_by: acknowledgeBy, ...row }) => ({ ...row, acknowledgeBy }));
    },
  };
}
