import { setTimeout as sleep } from 'node:timers/promises';
import type { Claim, LeasedNotice } from '../store/outbox-queue.ts';
import type { Context } from './context.ts';
import { createNoticeSender } from './send-notice.ts';
import type { Teams } from './teams/app.ts';

export interface Courier {
  /** Sends what is due; a call while one runs makes it look once more. */
  run(): Promise<void>;
  /** Takes no more, and waits for what is under way, so long as it does not take too long. */
  stop(): Promise<void>;
}

/** Carries waiting notices to Teams, each settled by itself, and in order for each card. */
export function createCourier(ctx: Context, teams: Teams): Courier {
  const by = ctx.newId();
  const sender = createNoticeSender(ctx, teams);
  const underWay = new Map<string, Promise<void>>();
  let running: Promise<void> | undefined;
  let again = false;
  let stopped = false;

  async function carryAll(): Promise<void> {
    await ctx.directory.refresh();
    do {
      again = false;
      const claimed = stopped ? [] : await ctx.store.outbox.claim(nextClaim());
      for (const leased of claimed) begin(leased);
      if (claimed.length > 0) again = true;
      if (underWay.size >= mostUnderWay) {
        await Promise.race([...underWay.values(), sleep(lookAgain, undefined, { ref: false })]);
        again = true;
      }
    } while (again && !stopped);
  }

  /** However many hang on a slow service, an alert still finds a place. */
  function nextClaim(): Claim {
    const room = mostUnderWay - underWay.size;
    const claim = { by, leaseMs: lease, now: ctx.realNow(), except: [...underWay.keys()] };
    return room > 0 ? { ...claim, limit: room } : { ...claim, limit: 4, among: 'urgent' };
  }

  /** One card's notices go one after another, so that an older picture never lands on a newer one. */
  function begin(leased: LeasedNotice): void {
    const lane = laneOf(leased);
    const before = underWay.get(lane) ?? Promise.resolve();
    const carried: Promise<void> = before
      .then(() => carry(leased))
      .catch((error: unknown) => ctx.log.error('A notice failed', { id: leased.id, error }))
      .finally(() => {
        if (underWay.get(lane) === carried) underWay.delete(lane);
        // What waited for it meanwhile goes at once.
        if (!stopped) runSoon();
      });
    underWay.set(lane, carried);
  }

  function runSoon(): void {
    run().catch((error: unknown) => ctx.log.error('The courier failed', { error }));
  }

  async function carry(leased: LeasedNotice): Promise<void> {
    const renewing = setInterval(() => {
      void ctx.store.outbox.renew(leased, ctx.realNow() + lease).catch(() => undefined);
    }, lease / 2);
    try {
      const delivery = await sender.send(leased);
      if (delivery) await ctx.store.outbox.settle(leased, delivery);
    } finally {
      clearInterval(renewing);
    }
  }

  function run(): Promise<void> {
    again = true;
    running ??= carryAll().finally(() => (running = undefined));
    return running;
  }

  return {
    run,
    async stop() {
      stopped = true;
      const all = Promise.allSettled([running, ...underWay.values()]);
      await Promise.race([all, sleep(longestStop, undefined, { ref: false })]);
    },
  };
}

/** Digests caught up after downtime go out day after day, a list's news one by one; else each card has its own lane. */
function laneOf({ kind, key }: LeasedNotice): string {
  return ['digest', 'case-list', 'raised', 'case-note'].includes(kind)
    ? key.replace(/:[^:]*$/, '')
    : key;
}

const lease = 5_000;
const mostUnderWay = 16;
const lookAgain = 250;
const longestStop = 1_200;
