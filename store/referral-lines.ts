import { sql } from 'kysely';
import type { ExpressionBuilder } from 'kysely';
import type { Facts } from '../domain/facts.ts';
import type { HandlingCode } from '../domain/handling.ts';
import type { ProductCode } from '../domain/reference/codes.ts';
import type { Referral, ReferralState } from '../domain/referral.ts';
import type { Band } from '../domain/score.ts';
import type { Db } from './dialect.ts';
import { readJson } from './json.ts';
import { withNewestScore } from './newest-score.ts';
import { isNear } from './searcher.ts';
import type { Searcher } from './searcher.ts';
import type { Tables } from './tables.ts';

/** One line of a queue or a list. */
export interface ReferralLine {
  readonly ref: string;
  readonly kind: Referral['kind'];
  readonly region: string;
  readonly force: string;
  readonly title: string;
  readonly types: readonly string[];
  readonly state: ReferralState;
  /** Absent where nothing is scored. */
  readonly band?: Band | undefined;
  /** The model's, where a person set another. */
  readonly modelBand?: Band | undefined;
  /** Of a tasking request. */
  readonly product?: ProductCode | undefined;
  readonly needed?: string | undefined;
  readonly handling: HandlingCode;
  readonly submittedAt: number;
  readonly decideBy: number;
  readonly referrerId: string;
  readonly claimedBy?: string | undefined;
  readonly claimedById?: string | undefined;
  readonly pausedAt?: number | undefined;
  readonly version: number;
}

/** Referrals as lists show them, newest first, each with the band of its newest score. */
export function referralLineReads(db: Db) {
  return {
    async ofReferrer(personId: string): Promise<ReferralLine[]> {
      return readLines(lines(db).where('referrer_id', '=', personId).limit(50));
    },

    /** Waiting for a decision, the longest due first; all regions where `region` is "all". */
    async waiting(region: string): Promise<ReferralLine[]> {
      const query = lines(db)
        .where('referral.state', 'in', ['submitted', 'in-triage', 'information-requested'])
        .clearOrderBy()
        .orderBy('referral.decide_by')
        .orderBy('referral.ref')
        .limit(mostWaiting);
      return readLines(region === 'all' ? query : query.where('region', '=', region));
    },

    /** Newest first, where the title or the narrative has the words, of those that this person may come near. */
    async withWords(text: string, searcher: Searcher): Promise<ReferralLine[]> {
      const like = `%${text.toLowerCase().replace(/[\\%_]/g, (mark) => `\\${mark}`)}%`;
      const has = (column: 'title' | 'narrative') =>
        sql<boolean>`lower(${sql.ref(`referral.${column}`)}) like ${like} escape '\\'`;
      const wasAdded = (eb: ExpressionBuilder<Tables, 'referral'>) =>
        eb.exists(
          eb
            .selectFrom('addition')
            .select('addition.id')
            .whereRef('addition.ref', '=', 'referral.ref')
            .where(sql<boolean>`lower(addition.text) like ${like} escape '\\'`),
        );
      const found = lines(db).where((eb) => eb.or([has('title'), has('narrative'), wasAdded(eb)]));
      return readLines(found.where(isNear(searcher)).limit(200));
    },

    async lines(refs: readonly string[]): Promise<ReferralLine[]> {
      if (refs.length === 0) return [];
      return readLines(lines(db).where('referral.ref', 'in', [...refs]));
    },
  };
}

/** More than any queue holds: beyond it nothing is read for nothing. */
const mostWaiting = 2_000;

function lines(db: Db) {
  return withNewestScore(db)
    .select([
      'referral.ref',
      'referral.kind',
      'referral.region',
      'referral.force',
      'referral.title',
      'referral.facts',
      'referral.state',
      'referral.handling',
      'referral.submitted_at',
      'referral.decide_by',
      'referral.referrer_id',
      'referral.claimed_by_name',
      'referral.claimed_by_id',
      'referral.paused_at',
      'referral.version',
      'referral.set_band',
      'request.product',
      'request.needed',
      'score.band',
    ])
    .orderBy('referral.submitted_at', 'desc')
    .orderBy('referral.ref', 'desc');
}

async function readLines(query: ReturnType<typeof lines>): Promise<ReferralLine[]> {
  const rows = await query.execute();
  return rows.map((row) => ({
    ref: row.ref,
    kind: row.kind,
    region: row.region,
    force: row.force,
    title: row.title,
    types: readJson<Facts>(row.facts).types ?? [],
    state: row.state,
    band: row.set_band ?? row.band ?? undefined,
    modelBand: (row.set_band && row.band) ?? undefined,
    product: row.product ?? undefined,
    needed: row.needed ?? undefined,
    handling: row.handling,
    submittedAt: row.submitted_at,
    decideBy: row.decide_by,
    referrerId: row.referrer_id,
    claimedBy: row.claimed_by_name ?? undefined,
    claimedById: row.claimed_by_id ?? undefined,
    pausedAt: row.paused_at ?? undefined,
    version: row.version,
  }));
}
