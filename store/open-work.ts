import type { Db } from './dialect.ts';

/** What somebody has in hand, by reference, with the region that each belongs to. */
export interface OpenWork {
  readonly tasks: readonly WorkItem[];
  /** Referrals in triage that they said they are on. */
  readonly claims: readonly WorkItem[];
  /** Safeguarding cases not closed that are theirs, or that they were told of and nobody has acknowledged. */
  readonly cases: readonly WorkItem[];
  /** Every case that they were told of, whoever has it. */
  readonly told: readonly WorkItem[];
  /** Open referrals that they made themselves. */
  readonly referred: readonly WorkItem[];
}

/** References of what waits in a region: referrals for triage, tasks on offer, products to review. */
interface RegionWork {
  readonly triage: readonly string[];
  readonly offered: readonly string[];
  readonly review: readonly string[];
}

export interface WorkItem {
  readonly ref: string;
  readonly region: string;
}

export function openWorkReads(db: Db) {
  return {
    /** What stands in a region's channels and waits for somebody there; the newest where there is more than a channel can show. */
    async inRegion(region: string): Promise<RegionWork> {
      const referrals = await db
        .selectFrom('referral')
        .select('ref')
        .where('region', '=', region)
        .where('state', 'in', ['submitted', 'in-triage', 'information-requested'])
        .orderBy('submitted_at', 'desc')
        .limit(mostInChannel)
        .execute();
      const tasks = await db
        .selectFrom('task')
        .select(['ref', 'state'])
        .where('region', '=', region)
        .where('state', 'in', ['offered', 'submitted', 'approved'])
        .orderBy('offered_at', 'desc')
        .limit(mostInChannel)
        .execute();
      return {
        triage: referrals.map(({ ref }) => ref),
        offered: tasks.filter(({ state }) => state === 'offered').map(({ ref }) => ref),
        review: tasks.filter(({ state }) => state !== 'offered').map(({ ref }) => ref),
      };
    },

    async of(personId: string): Promise<OpenWork> {
      return {
        tasks: await db
          .selectFrom('task')
          .select(['ref', 'region'])
          .where('accepted_by_id', '=', personId)
          .where('state', 'in', ['accepted', 'in-progress', 'submitted'])
          .orderBy('ref')
          .execute(),
        claims: await db
          .selectFrom('referral')
          .select(['ref', 'region'])
          .where('claimed_by_id', '=', personId)
          .where('state', 'in', ['submitted', 'in-triage', 'information-requested'])
          .orderBy('ref')
          .execute(),
        cases: await casesOf(db, personId),
        told: await db
          .selectFrom('safeguarding_case')
          .select(['ref', 'region'])
          .where('ref', 'in', toldOf(db, personId))
          .orderBy('ref')
          .execute(),
        referred: await db
          .selectFrom('referral')
          .select(['ref', 'region'])
          .where('referrer_id', '=', personId)
          .where('state', 'not in', ['closed', 'declined', 'redirected', 'joined', 'withdrawn'])
          .orderBy('ref')
          .execute(),
      };
    },
  };
}

/** Theirs by acknowledgement; or told of it while nobody has acknowledged. */
function casesOf(db: Db, personId: string): Promise<WorkItem[]> {
  return db
    .selectFrom('safeguarding_case')
    .select(['ref', 'region'])
    .where('state', '!=', 'closed')
    .where((row) =>
      row.or([
        row('acknowledged_by_id', '=', personId),
        row.and([row('state', '=', 'open'), row('ref', 'in', toldOf(db, personId))]),
      ]),
    )
    .orderBy('ref')
    .execute();
}

function toldOf(db: Db, personId: string) {
  return db
    .selectFrom('safeguarding_alert')
    .select('case_ref')
    .where('to_id', '=', personId)
    .where('stood_down_at', 'is', null);
}

/** A channel takes 60 posts in half a minute; the rest is in `queue`. */
const mostInChannel = 50;
