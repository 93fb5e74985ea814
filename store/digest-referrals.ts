import { daysBetween, localDate } from '../domain/deadline.ts';
import type { Arrivals, OpenReferral } from '../domain/digest/digest-facts.ts';
import { countsInTotalsOnly } from '../domain/digest/totals-only.ts';
import type { Facts } from '../domain/facts.ts';
import type { HandlingCode } from '../domain/handling.ts';
import { isOpen, referralStates } from '../domain/referral.ts';
import type { Band } from '../domain/score.ts';
import { bands } from '../domain/score.ts';
import type { Db } from './dialect.ts';
import { readJson } from './json.ts';
import { withNewestScore } from './newest-score.ts';

/** What came in after `from` and up to `to`. */
export async function digestArrivals(
  db: Db,
  { region, from, to }: { region: string; from: number; to: number },
): Promise<Arrivals> {
  const requests = await requestsBetween(db, { region, from, to });
  const rows = await scoredReferrals(db, region)
    .where('referral.submitted_at', '>', from)
    .where('referral.submitted_at', '<=', to)
    .execute();
  const named = rows.map(readRow).filter((row) => !row.totalsOnly);
  return {
    total: rows.length,
    requests,
    totalOnly: rows.length - named.length,
    byBand: countEach(named.map((row) => row.band))
      .map(([band, count]) => ({ band, count }))
      .toSorted((a, b) => bands.indexOf(b.band) - bands.indexOf(a.band)),
    byType: countEach(named.flatMap((row) => row.types))
      .map(([type, count]) => ({ type, count }))
      .toSorted((a, b) => b.count - a.count || a.type.localeCompare(b.type)),
  };
}

async function requestsBetween(
  db: Db,
  { region, from, to }: { region: string; from: number; to: number },
): Promise<number> {
  const { requests } = await db
    .selectFrom('referral')
    .where('kind', '=', 'request')
    .where('submitted_at', '>', from)
    .where('submitted_at', '<=', to)
    .$if(region !== 'national', (query) => query.where('region', '=', region))
    .select(({ fn }) => fn.countAll<number>().as('requests'))
    .executeTakeFirstOrThrow();
  return requests;
}

/** The few worst that are open, of those that may be named. */
export async function digestMostHarmful(
  db: Db,
  { region, now, timezone }: { region: string; now: number; timezone: string },
): Promise<OpenReferral[]> {
  const today = localDate(now, timezone);
  const found: OpenReferral[] = [];
  for (let offset = 0; found.length < mostNamed; offset += page) {
    const rows = await worstFirst(db, region).limit(page).offset(offset).execute();
    for (const row of rows.map(readRow).filter(({ totalsOnly }) => !totalsOnly)) {
      const dayNumber = daysBetween(localDate(row.submittedAt, timezone), today) + 1;
      const { ref, types, wording, band } = row;
      found.push({ ref, types, wording, band, dayNumber });
    }
    if (rows.length < page) break;
  }
  return found.slice(0, mostNamed);
}

function worstFirst(db: Db, region: string) {
  return scoredReferrals(db, region)
    .where('referral.state', 'in', referralStates.filter(isOpen))
    .orderBy((eb) =>
      eb
        .case(eb.fn.coalesce('referral.set_band', 'score.band'))
        .when('critical')
        .then(0)
        .when('high')
        .then(1)
        .when('medium')
        .then(2)
        .else(3)
        .end(),
    )
    .orderBy('score.risk', 'desc')
    .orderBy('referral.submitted_at')
    .orderBy('referral.ref');
}

/** Referrals with their newest score. A tasking request has no threat of its own. */
function scoredReferrals(db: Db, region: string) {
  return withNewestScore(db)
    .where('referral.kind', '=', 'referral')
    .where('score.band', 'is not', null)
    .$if(region !== 'national', (query) => query.where('referral.region', '=', region))
    .select(['referral.ref', 'referral.facts', 'referral.handling', 'referral.submitted_at'])
    .select('referral.wording')
    .select((eb) => eb.fn.coalesce('referral.set_band', 'score.band').$notNull().as('band'));
}

interface Row {
  readonly ref: string;
  readonly facts: string;
  readonly handling: HandlingCode;
  readonly submitted_at: number;
  readonly wording: string | null;
  readonly band: Band;
}

function readRow(row: Row) {
  const facts = readJson<Facts>(row.facts);
  return {
    ref: row.ref,
    types: facts.types ?? [],
    wording: row.wording ?? undefined,
    band: row.band,
    submittedAt: row.submitted_at,
    totalsOnly: countsInTotalsOnly(row.handling, facts),
  };
}

function countEach<Key>(keys: readonly Key[]): [Key, number][] {
  return [...Map.groupBy(keys, (key) => key)].map(([key, all]) => [key, all.length]);
}

const mostNamed = 3;
const page = 50;
