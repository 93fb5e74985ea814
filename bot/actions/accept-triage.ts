import type { Typed } from '../../cards/parts/inputs.ts';
import { acceptTriage as contract } from '../../cards/triage/accept.ts';
import type { Problem } from '../../cards/verb.ts';
import { bandOf } from '../../domain/band-of.ts';
import { addWorkingDays, addWorkingHours } from '../../domain/deadline.ts';
import type { ReferralFile } from '../../domain/file.ts';
import { makeTaskRef } from '../../domain/ref.ts';
import { labelOf, productWork, products, usualProduct } from '../../domain/reference/codes.ts';
import type { ProductCode } from '../../domain/reference/codes.ts';
import { aboutOf, sayWhat } from '../../domain/reference/say-kind.ts';
import { refOf } from '../../domain/referral.ts';
import type { Referral } from '../../domain/referral.ts';
import { sayWhatChanged } from '../../domain/say-decision.ts';
import type { Task } from '../../domain/task.ts';
import { isDecidable } from '../../domain/triage.ts';
import type { Tx } from '../../store/store.ts';
import { wordingProblems } from '../check-wording.ts';
import { action, Overtaken, reply } from '../action.ts';
import type { Turned } from '../context.ts';
import { today } from '../context.ts';
import { decide, fileWithin, whenOf } from '../decide.ts';
import { notice } from '../notice.ts';
import { lateDecision } from '../late.ts';
import { onTriage } from '../may-press.ts';
import { findFile, presentReferral } from '../present.ts';

interface Offer {
  readonly product?: ProductCode | undefined;
  readonly due?: string | undefined;
  readonly questions?: string | undefined;
}

/** Takes a referral on: its task is offered to the region's analysts at once. */
export const acceptTriage = action(contract, {
  may: onTriage('triage.accept'),
  late: lateDecision,
  check: async ({ ref, typed }, ctx) => [
    ...dueProblems(typed, ctx),
    ...termsProblems(typed),
    ...wordingProblems(typed, await findFile(ctx, ref)),
  ],
  show: presentReferral,
  async run({ ref, v, input }, ctx) {
    await ctx.store.change(ctx.actor, 'referral.accepted', async (tx) => {
      const file = await fileWithin(tx, ref);
      if (!isDecidable(file, { v, by: ctx.actor })) {
        throw new Overtaken(sayWhatChanged(file, v, whenOf(ctx)));
      }
      const wording = input.summary ?? sayWhat(aboutOf(file.referral), ctx.types);
      const decision = await decide(
        tx,
        { file, ctx },
        { kind: 'accepted', change: { state: 'accepted', wording }, reason: input.reason },
      );
      await tx.outbox.add(notice({ kind: 'decision', ref, id: decision.id }));
      await offerTask(tx, { task: taskFor(file, { offer: input, ctx }), ctx });
    });
    return reply(await presentReferral(ref, ctx, { note: 'Accepted. The task is offered.' }));
  },
});

/** The first task of a referral, due when the gateway says or when its product usually takes. */
function taskFor(file: ReferralFile, { offer, ctx }: { offer: Offer; ctx: Turned }): Task {
  const { referral, tasks } = file;
  const product = offer.product ?? referral.request?.product ?? usualProduct;
  const { skill, days } = productWork[product];
  const usualDue = addWorkingDays(ctx.calendar, today(ctx), days);
  return {
    ref: makeTaskRef(referral.ref, tasks.length + 1),
    referralRef: referral.ref,
    region: referral.region,
    state: 'offered',
    version: 1,
    product,
    skill,
    title: labelOf(products, product),
    questions: offer.questions,
    band: bandOf(file),
    due: offer.due ?? neededBy(referral, today(ctx)) ?? usualDue,
    acceptBy: addWorkingHours(ctx.calendar, ctx.now(), ctx.organisation.hours.acceptTask),
    offeredAt: ctx.now(),
    notes: [],
  };
}

/** The date on which a request wants it, unless that has passed. */
function neededBy({ request }: Referral, date: string): string | undefined {
  return request?.needed !== undefined && request.needed >= date ? request.needed : undefined;
}

async function offerTask(tx: Tx, { task, ctx }: { task: Task; ctx: Turned }): Promise<void> {
  await tx.tasks.add(task);
  const note = { by: refOf(ctx.actor), at: ctx.now(), kind: 'offered' as const };
  await tx.tasks.note(task.ref, { id: ctx.newId(), note });
  await tx.outbox.add(notice({ kind: 'task', ref: task.ref }));
  tx.alsoNote('task.offered', { record: task.ref });
}

function dueProblems({ due }: Typed, ctx: Turned): Problem[] {
  const isDate = due !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(due);
  return isDate && due < today(ctx)
    ? [{ input: 'due', sentence: 'The due date is in the past.' }]
    : [];
}

function termsProblems({ terms }: Typed): Problem[] {
  const sentence = 'Agree the terms with the client first, then accept and say so in the reason.';
  return terms === 'propose' ? [{ input: 'terms', sentence }] : [];
}
