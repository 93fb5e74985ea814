import { raptor } from '../domain/actor.ts';
import { Refusal } from '../domain/refusal.ts';
import type { Delivery, LeasedNotice } from '../store/outbox-queue.ts';
import type { Post } from '../store/posts.ts';
import type { Address } from './address.ts';
import { addressOf, notHeardYet } from './address.ts';
import { backOff } from './back-off.ts';
import type { Context } from './context.ts';
import { destinationOf } from './destination.ts';
import type { Destination } from './destination.ts';
import { passOver } from './escalate-case.ts';
import { isOldNews } from './old-news.ts';
import { isNoticeData } from './notice.ts';
import type { NoticeData } from './notice.ts';
import type { Message } from './message.ts';
import { drawNotice } from './notices.ts';
import { createPacer } from './pacing.ts';
import { rememberPost } from './remember-post.ts';
import { createRoster } from './roster.ts';
import type { Teams } from './teams/app.ts';
import type { Delivered } from './teams/delivery.ts';

export interface NoticeSender {
  /** What became of it; undefined when somebody else has it now. */
  send(leased: LeasedNotice): Promise<Delivery | undefined>;
}

interface Sending {
  readonly leased: LeasedNotice;
  readonly data: NoticeData;
  readonly to: Destination;
  readonly message: Message;
  readonly address: Address;
  readonly stands: Post | undefined;
}

/** From a waiting notice to a message: addressed, drawn, paced, sent, remembered. */
export function createNoticeSender(ctx: Context, teams: Teams): NoticeSender {
  const pacer = createPacer();
  const roster = createRoster(teams, ctx.realNow);
  const busy = new Map<string, number>();

  async function prepare(leased: LeasedNotice): Promise<Sending | Delivery> {
    const { data } = leased;
    if (!isNoticeData(data)) throw new Error(`Expected a notice, got none in ${leased.id}`);
    const to = await destinationOf(data, ctx);
    if (!to) return { state: 'sent', at: ctx.realNow() };
    const address = await addressOf(to, ctx, teams);
    if (!address) return later(notHeardYet, unheardWait);
    if (await isOldNews(data, leased, ctx)) return { state: 'sent', at: ctx.realNow() };
    const message = await draw(data);
    if (!message) return { state: 'sent', at: ctx.realNow() };
    const posts = await ctx.store.read.posts.find(message.post.card, message.post.ref);
    const stands = posts.find((post) => post.conversationId === address.conversationId);
    if (message.mode === 'edit' && !stands) return { state: 'sent', at: ctx.realNow() };
    return { leased, data, to, message, address, stands };
  }

  /** One slow conversation must not take every place, nor any go over the service's limits. */
  function turnOf({ leased, address }: Sending): Delivery | undefined {
    const { conversationId } = address;
    const here = busy.get(conversationId) ?? 0;
    if (here >= mostAtOnce && !['alert', 'case-reminder'].includes(leased.kind))
      return later('Paced', busyWait);
    const wait = pacer.take(conversationId, ctx.realNow());
    if (wait > 0) return later('Paced', wait);
    busy.set(conversationId, here + 1);
    return undefined;
  }

  async function deliver(sending: Sending): Promise<Delivery | undefined> {
    const { leased, data, to, message, address, stands } = sending;
    const recipients = 'person' in to ? [to.person] : await roster.of(address);
    if (!(await ctx.store.outbox.startSending(leased))) return undefined;
    try {
      const delivered = await teams.deliver({
        ...address,
        activityId: message.mode === 'new' ? undefined : stands?.activityId,
        card: message.card,
        summary: message.summary,
        marking: 'OFFICIAL-SENSITIVE',
      });
      if (delivered.outcome === 'sent') {
        const { activityId } = delivered;
        await rememberPost(ctx, { data, message, address, recipients, activityId });
      }
      return await settle(delivered, sending);
    } catch (error) {
      // It may have arrived: from here on, a fault leaves the fate unknown.
      return settle({ outcome: 'unknown', problem: sayFault(error, leased) }, sending);
    }
  }

  async function settle(delivered: Delivered, sending: Sending): Promise<Delivery> {
    const { leased, data, message, address, stands } = sending;
    const at = ctx.realNow();
    switch (delivered.outcome) {
      case 'sent':
        return { state: 'sent', at };
      case 'retry':
        // Teams' word is for the whole conversation, not for this notice alone.
        if (delivered.afterMs) pacer.hold(address.conversationId, at + delivered.afterMs);
        return later(delivered.problem, delivered.afterMs ?? backOff(leased));
      case 'unknown':
        if (data.kind === 'digest') return { state: 'unknown', at, problem: delivered.problem };
        return later(delivered.problem, backOff(leased));
      case 'undeliverable':
        if (delivered.gone && stands) {
          await forget(message, { ...address, activityId: stands.activityId });
          if (message.mode === 'keep') return later(delivered.problem, 0);
        }
        ctx.log.warn('A notice cannot be delivered', { id: leased.id, kind: leased.kind });
        if (data.kind === 'alert') await passOver(ctx, data);
        if (data.kind === 'case-list') {
          for (const ref of message.tells ?? []) await passOver(ctx, { ref, lastTold: data.to });
        }
        return { state: 'undeliverable', at, problem: delivered.problem };
    }
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

  async function forget({ post }: Message, gone: { conversationId: string; activityId: string }) {
    await ctx.store.change(raptor, 'card.posted', async (tx) => {
      await tx.posts.forget(gone);
      tx.note({ record: post.ref, detail: { card: post.card, gone: true } });
    });
  }

  function later(problem: string, wait: number): Delivery {
    return { state: 'waiting', notBefore: ctx.realNow() + wait, problem };
  }

  function sayFault(error: unknown, { id, kind }: LeasedNotice): string {
    ctx.log.error('A notice failed', { id, kind, error });
    return 'Failed';
  }

  return {
    async send(leased) {
      const ready = await prepare(leased).catch((error: unknown) =>
        later(sayFault(error, leased), faultWait),
      );
      if ('state' in ready) return ready;
      const notYet = turnOf(ready);
      if (notYet) return notYet;
      const { conversationId } = ready.address;
      try {
        return await deliver(ready);
      } finally {
        busy.set(conversationId, (busy.get(conversationId) ?? 1) - 1);
      }
    },
  };
}

const unheardWait = 10_000;
/** Before a send there is none to count, so nothing to back off from. */
const faultWait = 10_000;
/** Sends to one conversation that may be under way together. */
const mostAtOnce = 4;
const busyWait = 500;
