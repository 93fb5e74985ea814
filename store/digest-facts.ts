import { localDate } from '../domain/deadline.ts';
import type { DigestFacts } from '../domain/digest/digest-facts.ts';
import { suppressCount, suppressSum } from '../domain/digest/suppress.ts';
import { regions } from '../domain/reference/forces.ts';
import { digestArrivals, digestMostHarmful } from './digest-referrals.ts';
import type { Db } from './dialect.ts';

/** Which digest, over what, and how it looks `now`. `region`: a code, or "national". */
export interface DigestQuestion {
  readonly region: string;
  readonly day: string;
  readonly from: number;
  readonly to: number;
  readonly now: number;
  readonly timezone: string;
  /** The least count of people or of cases that is said. */
  readonly floor: number;
}

/** The facts of a digest. Small counts of people and cases end here: nobody can print what they never had. */
export function digestFacts(db: Db) {
  return {
    async gather(question: DigestQuestion): Promise<DigestFacts> {
      const { region, day, from, to, now, floor } = question;
      return {
        region,
        day,
        from,
        to,
        builtAt: now,
        floor,
        decisions: await decisions(db, question),
        arrivals: await digestArrivals(db, question),
        mostHarmful: await digestMostHarmful(db, question),
        tasks: await tasks(db, question),
        safeguarding: await safeguarding(db, question),
        outcomes: await outcomes(db, question),
      };
    },
  };
}

/** A referral whose officer has been asked something waits for the officer, not for a decision. */
async function decisions(db: Db, { region, now }: DigestQuestion) {
  return db
    .selectFrom('referral')
    .where('state', 'in', ['submitted', 'in-triage'])
    .$if(region !== 'national', (query) => query.where('region', '=', region))
    .select(({ fn }) => [
      fn.countAll<number>().as('waiting'),
      fn.countAll<number>().filterWhere('decide_by', '<', now).as('late'),
    ])
    .executeTakeFirstOrThrow();
}

async function tasks(db: Db, { region, now, timezone }: DigestQuestion) {
  const today = localDate(now, timezone);
  return db
    .selectFrom('task')
    .where('state', 'in', ['offered', 'accepted', 'in-progress'])
    .$if(region !== 'national', (query) => query.where('region', '=', region))
    .select((eb) => [
      eb.fn
        .countAll<number>()
        .filterWhere(eb.and([eb('state', '=', 'offered'), eb('accept_by', '<', now)]))
        .as('notAccepted'),
      eb.fn.countAll<number>().filterWhere('due', '=', today).as('dueToday'),
      eb.fn.countAll<number>().filterWhere('due', '<', today).as('overdue'),
    ])
    .executeTakeFirstOrThrow();
}

/** Late: not acknowledged, or with no action recorded, by the first time set for it, whatever an escalation set since. */
async function safeguarding(db: Db, question: DigestQuestion) {
  const rows = await db
    .selectFrom('safeguarding_case')
    .where('state', '!=', 'closed')
    .$if(question.region !== 'national', (query) => query.where('region', '=', question.region))
    .groupBy('region')
    .select((eb) => [
      'region',
      eb.fn.countAll<number>().as('open'),
      eb.fn
        .countAll<number>()
        .filterWhere(
          eb.or([
            eb.and([eb('state', '=', 'open'), eb('first_acknowledge_by', '<', question.now)]),
            eb.and([eb('state', '=', 'acknowledged'), eb('first_record_by', '<', question.now)]),
          ]),
        )
        .as('late'),
    ])
    .execute();
  const inTime = rows.map((row) => ({ region: row.region, count: row.open - row.late }));
  const late = rows.map((row) => ({ region: row.region, count: row.late }));
  return { inTime: sayable(question, inTime), late: sayable(question, late) };
}

async function outcomes(db: Db, question: DigestQuestion) {
  const rows = await db
    .selectFrom('outcome')
    .where('at', '>', question.to - 7 * day)
    .where('at', '<=', question.to)
    .$if(question.region !== 'national', (query) => query.where('region', '=', question.region))
    .groupBy(['region', 'four_p'])
    .select(({ fn }) => [
      'region',
      'four_p',
      fn.countAll<number>().as('outcomes'),
      fn.sum<number>('safeguarded').as('count'),
    ])
    .execute();
  const of = (fourP: string) =>
    rows.reduce((total, row) => total + (row.four_p === fourP ? row.outcomes : 0), 0);
  return {
    pursue: of('pursue'),
    prevent: of('prevent'),
    protect: of('protect'),
    prepare: of('prepare'),
    safeguarded: sayable(question, rows),
  };
}

/** Counts by region as this digest may say them: one region's own, or all regions' sum. */
function sayable({ region, floor }: DigestQuestion, rows: readonly RegionCount[]): string {
  const of = (code: string) =>
    rows.reduce((total, row) => total + (row.region === code ? row.count : 0), 0);
  if (region !== 'national') return suppressCount(of(region), floor);
  return suppressSum(
    regions.map(({ code }) => of(code)),
    floor,
  );
}

interface RegionCount {
  readonly region: string;
  readonly count: number;
}

const day = 86_400_000;
