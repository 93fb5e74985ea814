import { setTimeout as sleep } from 'node:timers/promises';
import { raptor } from '../domain/actor.ts';
import { Refusal } from '../domain/refusal.ts';
import type { Claim, Delivery, LeasedNotice } from '../store/outbox-queue.ts';
import type { Address } from './address.ts';
import { addressOf, notHeardYet } from './address.ts';
import type { Context } from './context.ts';
import type { NoticeData } from './notice.ts';
import { isNoticeData, notice } from './notice.ts';
import { drawNotice } from './notices.ts';
import type { Message } from './notices.ts';
import { createPacer } from './pacing.ts';
import { createRoster } from './roster.ts';
import type { Teams } from './teams/app.ts';
import type { Delivered } from './teams/delivery.ts';

export interface Courier {
  /** Sends what is due; a call while one runs makes it look once more. */
  run(): Promise<void>;
  /** Takes no more, and waits for what is under way, so long as it does not take too long. */
  stop(): Promise<void>;
}

/** Carries waiting notices to Teams, one by one, in order for each card. */
export function createCourier(ctx: Context, teams: Teams): Courier {
  const by = ctx.newId();
  const pacer = createPacer();
  const roster = createRoster(teams, ctx.realNow);
  const underWay = new Map<string, Promise<void>>();
  let running: Promise<void> | undefined;
  let again = false;
  let stopped = false;

  async function carryAll(): Promise<void> {
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
    const claim = { by, leaseMs: lease, now: ctx.realNow() };
    return room > 0 ? { ...claim, limit: room } : { ...claim, limit: 4, among: 'urgent' };
  }

  /** One card's notices go one after another, so that an older picture never lands on a newer one. */
  function begin(leased: LeasedNotice): void {
    const before = underWay.get(leased.key) ?? Promise.resolve();
    const carried: Promise<void> = before
      .then(() => carry(leased))
      .catch((error: unknown) => ctx.log.error('A notice failed', { id: leased.id, error }))
      .finally(() => {
        if (underWay.get(leased.key) === carried) underWay.delete(leased.key);
      });
    underWay.set(leased.key, carried);
  }

  async function carry(leased: LeasedNotice): Promise<void> {
    const renewing = setInterval(() => {
      void ctx.store.outbox.renew(leased, ctx.realNow() + lease).catch(() => undefined);
    }, lease / 2);
    try {
      const delivery = await attempt(leased);
      if (delivery) await ctx.store.outbox.settle(leased, delivery);
    } catch (error) {
      ctx.log.error('A notice failed', { id: leased.id, kind: leased.kind, error });
      await ctx.store.outbox.settle(leased, later('Failed', backOff(leased.attempt)));
    } finally {
      clearInterval(renewing);
    }
  }

  async function attempt(leased: LeasedNotice): Promise<Delivery | undefined> {
    const { data } = leased;
    if (!isNoticeData(data)) throw new Error(`Expected a notice, got none in ${leased.id}`);
    const message = await draw(data);
    if (!message) return { state: 'sent', at: ctx.realNow() };
    const address = await addressOf(message.to, ctx, teams);
    if (!address) return later(notHeardYet, unheardWait);
    const [stands] = await standing(message, address);
    if (message.mode === 'edit' && !stands) return { state: 'sent', at: ctx.realNow() };
    const wait = pacer.take(address.conversationId, ctx.realNow());
    if (wait > 0) return later('Paced', wait);
    const recipients = 'person' in message.to ? [message.to.person] : await roster.of(address);
    if (!(await ctx.store.outbox.startSending(leased))) return undefined;
    const delivered = await teams.deliver({
      ...address,
      activityId: message.mode === 'new' ? undefined : stands?.activityId,
      card: message.card,
      summary: message.summary,
      marking: 'OFFICIAL-SENSITIVE',
    });
    if (delivered.outcome === 'sent')
      await remember({ data, message, address, recipients }, delivered.activityId);
    return settlement(delivered, { leased, message, address, stands });
  }

  /** What cannot be drawn any more, such as a card for somebody who may not see it now, is not sent. */
  async function draw(data: NoticeData): Promise<Message | undefined> {
    try {
      return await drawNotice(data, ctx);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      ctx.log.warn('A notice has nothing to say', { kind: data.kind, code: error.code });
      return undefined;
    }
  }

  async function standing({ post }: Message, { conversationId }: Address) {
    const posts = await ctx.store.read.posts.find(post.card, post.ref);
    return posts.filter((each) => each.conversationId === conversationId);
  }

  async function remember(
    { data, message, address, recipients }: Posting,
    activityId: string,
  ): Promise<void> {
    const isAlert = data.kind === 'alert';
    await ctx.store.change(raptor, isAlert ? 'safeguarding.alerted' : 'card.posted', async (tx) => {
      const { conversationId } = address;
      await tx.posts.remember({ ...message.post, conversationId, activityId, at: ctx.realNow() });
      if (isAlert) {
        await tx.cases.sent({ ref: data.ref, personId: data.to }, ctx.now());
        const found = await tx.cases.find(data.ref);
        if (found) {
          await tx.outbox.add(notice({ kind: 'receipt', ref: found.referralRef }));
          await tx.outbox.add(notice({ kind: 'triage', ref: found.referralRef }));
          // Acknowledged while this was on its way: what was sent is old already.
          if (found.state !== 'open')
            await tx.outbox.add(notice({ kind: 'alert-update', ref: data.ref, to: data.to }));
        }
      }
      tx.note({ record: message.post.ref, recipients, detail: { card: message.post.card } });
    });
  }

  async function forget({ post }: Message, gone: { conversationId: string; activityId: string }) {
    await ctx.store.change(raptor, 'card.posted', async (tx) => {
      await tx.posts.forget(gone);
      tx.note({ record: post.ref, detail: { card: post.card, gone: true } });
    });
  }

  async function settlement(
    delivered: Delivered,
    {
      leased,
      message,
      address,
      stands,
    }: {
      leased: LeasedNotice;
      message: Message;
      address: Address;
      stands: { activityId: string } | undefined;
    },
  ): Promise<Delivery> {
    const at = ctx.realNow();
    switch (delivered.outcome) {
      case 'sent':
        return { state: 'sent', at };
      case 'retry':
        return later(delivered.problem, delivered.afterMs ?? backOff(leased.attempt));
      case 'unknown':
        if (leased.kind === 'digest') return { state: 'unknown', at, problem: delivered.problem };
        return later(delivered.problem, backOff(leased.attempt));
      case 'undeliverable':
        if (delivered.gone && stands) {
          await forget(message, { ...address, activityId: stands.activityId });
          if (message.mode === 'keep') return later(delivered.problem, 0);
        }
        ctx.log.warn('A notice cannot be delivered', { id: leased.id, kind: leased.kind });
        return { state: 'undeliverable', at, problem: delivered.problem };
    }
  }

  function later(problem: string, wait: number): Delivery {
    return { state: 'waiting', notBefore: ctx.realNow() + wait, problem };
  }

  return {
    run() {
      again = true;
      running ??= carryAll().finally(() => (running = undefined));
      return running;
    },
    async stop() {
      stopped = true;
      const all = Promise.allSettled([running, ...underWay.values()]);
      await Promise.race([all, sleep(longestStop, undefined, { ref: false })]);
    },
  };
}

interface Posting {
  readonly data: NoticeData;
  readonly message: Message;
  readonly address: Address;
  readonly recipients: readonly string[];
}

/** Doubles from a second to five minutes, with jitter so that many do not come back together. */
function backOff(attempt: number): number {
  const wait = Math.min(300_000, 1_000 * 2 ** Math.min(attempt - 1, 10));
  return Math.round(wait / 2 + Math.random() * (wait / 2));
}

const lease = 5_000;
const mostUnderWay = 16;
const lookAgain = 250;
const unheardWait = 30_000;
const longestStop = 1_200;
