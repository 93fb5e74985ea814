import { addDays, instantOf, localDate } from '../../domain/deadline.ts';
import type { Context } from '../context.ts';
import { longestToStore } from '../gather-digest.ts';
import { postDigests } from '../jobs/post-digests.ts';
import { liveCase } from './case-life.ts';
import { createIdentifiers } from './identifiers.ts';
import { inventForm } from './invent.ts';
import { pastOf } from './past.ts';
import type { Life, Past } from './past.ts';
import { randomOf } from './random.ts';
import { refer } from './refer.ts';
import { liveReferral } from './referral-life.ts';
import { liveRequest } from './request-life.ts';
import { remindTriage } from '../jobs/remind-triage.ts';
import { refuseRealRecords } from './refuse-real-records.ts';
import { createTimeline } from './timeline.ts';
import type { Timeline } from './timeline.ts';
import { tellWaiting } from './tell-waiting.ts';
import { inventTimes } from './when.ts';
import { originsOf } from './where.ts';

export interface Seeding {
  readonly referrals: number;
  /** How many days back they begin. */
  readonly days: number;
  readonly seed: string;
}

/** What the seeding came to. */
export interface Seeded {
  /** In order of their time. */
  readonly refs: readonly string[];
  /** Tasking requests that came of them. */
  readonly requests: readonly string[];
  /** How many wait for a decision. */
  readonly waiting: number;
}

/**
 * Plays an invented past into the record: the form and the buttons of those who would have pressed them, each at its
 * time. It is one transaction, so nobody sees half a history and no job acts on one. Nothing is told to anybody of what
 * has passed: only what still waits in a channel gets its card.
 */
export async function seedReferrals(ctx: Context, seeding: Seeding): Promise<Seeded> {
  await refuseRealRecords(ctx);
  // To the minute: the same seed within it gives the same past.
  const end = Math.floor(ctx.now() / minute) * minute;
  const start = end - seeding.days * day;
  let now = start;
  return ctx.store.replay({ now: () => now }, async ({ store, tell }) => {
    const past = pastOf({ ...ctx, store, now: () => now }, end);
    const timeline = createTimeline(end);
    const refs: string[] = [];
    const requests: string[] = [];
    timeline.begin(liveMornings(past, start), start);
    timeline.begin(liveReferring({ past, timeline, seeding, start, refs, requests }), start);
    await timeline.run((at) => (now = at));
    now = end;
    await passReminders(past);
    const waiting = await tellWaiting(past, { refs: [...refs, ...requests], tell });
    return { refs, requests, waiting };
  });
}

/** Whatever the past had to remind of is over: only what is due from now on is still told. */
async function passReminders({ ctx }: Past): Promise<void> {
  while ((await ctx.store.read.reminders.due(ctx.now())).length > 0) await remindTriage.run(ctx);
}

interface Referring {
  readonly past: Past;
  readonly timeline: Timeline;
  readonly seeding: Seeding;
  readonly start: number;
  readonly refs: string[];
  readonly requests: string[];
}

/** One referral after the other; each then has a life of its own. */
async function* liveReferring(referring: Referring): Life {
  const { past, timeline, seeding, start, refs, requests } = referring;
  const random = randomOf(seeding.seed);
  const { timezone } = past.ctx.organisation;
  const period = { from: start, to: past.end, timezone };
  const identifiers = createIdentifiers(random.fork('identifiers'), seeding.referrals);
  const origin = originsOf(past.ctx);
  for (const [index, at] of inventTimes(random, seeding.referrals, period).entries()) {
    yield at;
    const own = random.fork(String(index));
    const form = inventForm(own, identifiers(own));
    const file = await refer(past, { ...origin(own), form });
    refs.push(file.referral.ref);
    timeline.begin(liveReferral(file, past, own.fork('life')), at);
    const asking = own.fork('request');
    if (asking.chance(requestsAReferral)) {
      const onSent = (ref: string) => void requests.push(ref);
      timeline.begin(liveRequest(file, { past, random: asking, onSent }), at);
    }
    for (const found of file.cases) timeline.begin(liveCase(found, past, own.fork('case')), at);
  }
}

/** Each morning's digest is built as it was then; today's is left to the job, which posts it. */
async function* liveMornings(past: Past, start: number): Life {
  const { digest, timezone } = past.ctx.organisation;
  const today = localDate(past.end, timezone);
  for (let date = localDate(start, timezone); date < today; date = addDays(date, 1)) {
    const at = instantOf(date, digest.at, timezone);
    if (at < start) continue;
    yield at + longestToStore;
    await postDigests.run(past.ctx);
  }
}

/** The share of referrals about which their officer asks for more work. */
const requestsAReferral = 0.1;
const minute = 60_000;
const day = 24 * 60 * minute;
