import type { Card } from '../../cards/card.ts';
import { readRef } from '../../domain/ref.ts';
import { can } from '../../domain/rights.ts';
import { caseSubject, subjectOf } from '../../domain/subject.ts';
import { reply } from '../action.ts';
import type { Command } from '../command.ts';
import type { Turned } from '../context.ts';
import { findFile, findTask, presentReferral, presentReview, presentTask } from '../present.ts';
import { findCase, presentFollowed } from '../present-case.ts';

export const open: Command = {
  name: 'open',
  usage: 'open <reference>',
  does: 'opens a referral, a task or a safeguarding case',
  isFor: () => true,
  ownChatOnly: true,
  async run(rest, ctx) {
    const read = readRef(rest);
    if (!read) {
      const text =
        'Give a reference such as R-EMID-26-00042, T-EMID-26-00042-1 or S-EMID-26-00007.';
      return { kind: 'sentence', text };
    }
    const card = await presenters[read.kind](read.ref, ctx);
    const right = await rights[read.kind](read.ref, ctx);
    const deputyFor = right.ok ? right.deputyFor : undefined;
    const acting = deputyFor ? { ...ctx.actor, deputyFor } : ctx.actor;
    await ctx.store.change(acting, 'referral.opened', async (tx) => {
      tx.note({ record: read.ref, recipients: [ctx.actor.id] });
    });
    return reply(card);
  },
};

const presenters = {
  referral: (ref: string, ctx: Turned) => presentReferral(ref, ctx),
  case: (ref: string, ctx: Turned) => presentFollowed(ref, ctx),
  task: presentTaskOrReview,
};

/** By whose right it was opened, where it is a deputy's. */
const rights = {
  async referral(ref: string, ctx: Turned) {
    return can(ctx.actor, 'referral.see', subjectOf(await findFile(ctx, ref)));
  },
  async case(ref: string, ctx: Turned) {
    const { found, file } = await findCase(ctx, ref);
    return can(ctx.actor, 'safeguarding.see', caseSubject(found, file));
  },
  async task(ref: string, ctx: Turned) {
    const { task, file } = await findTask(ctx, ref);
    return can(ctx.actor, 'task.see', subjectOf(file, { task }));
  },
};

/** A gateway that has a delivery to review sees the review. */
async function presentTaskOrReview(ref: string, ctx: Turned): Promise<Card> {
  const { task, file } = await findTask(ctx, ref);
  const reviews = can(ctx.actor, 'product.review', subjectOf(file, { task })).ok;
  const isDelivered = ['submitted', 'approved', 'released'].includes(task.state);
  return reviews && isDelivered ? presentReview(ref, ctx) : presentTask(ref, ctx);
}
