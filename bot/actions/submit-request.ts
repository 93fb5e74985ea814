import { placeProblems } from '../../cards/intake-form.ts';
import type { Typed } from '../../cards/parts/inputs.ts';
import { sourceChecked, submitRequest as contract } from '../../cards/request-form.ts';
import type { RequestAnswers } from '../../cards/request-form.ts';
import type { Problem } from '../../cards/verb.ts';
import { seemsToNameSource } from '../../domain/handling.ts';
import { isRealDate } from '../../domain/real-date.ts';
import { receiveReferral } from '../../domain/receive.ts';
import { readRef } from '../../domain/ref.ts';
import type { Received } from '../../domain/referral.ts';
import type { TaskingRequest } from '../../domain/request.ts';
import { can } from '../../domain/rights.ts';
import { subjectOf } from '../../domain/subject.ts';
import { action, Mistakes, reply } from '../action.ts';
import type { Pressed } from '../action.ts';
import { today } from '../context.ts';
import { presentForm, sourceWarning } from '../intake.ts';
import { findDraft } from '../keep-draft.ts';
import { presentReceipt } from '../present.ts';
import { takeInRequest } from '../take-in.ts';

/** Sends a tasking request: one draft becomes one, however often it is pressed. */
export const submitRequest = action(contract, {
  show: presentForm,
  async check({ ref, typed }, ctx) {
    const draft = await findDraft(ctx, ref);
    if (draft.ref) return [];
    return [
      ...placeProblems(typed, ctx.actor),
      ...neededProblems(typed, ctx),
      ...(await relatesProblems(typed, ctx)),
      ...sourceProblems(typed),
    ];
  },
  async run({ ref, input }, ctx) {
    const draft = await findDraft(ctx, ref);
    if (draft.ref) return reply(await presentReceipt(draft.ref, ctx));
    const requestRef = await takeInRequest(receive(input, ctx), { draft, ctx });
    if (input.force && ctx.actor.open) {
      await ctx.store.conversations.rememberForce(ctx.actor.id, input.force);
    }
    return reply(await presentReceipt(requestRef, ctx));
  },
});

/** It has no threat of its own: whatever is known of one stands on what it relates to. */
function receive(input: RequestAnswers, ctx: Pressed): Received & { request: TaskingRequest } {
  const { title, purpose, product, relates, needed, force, region, sio, handling } = input;
  const told = { facts: {}, told: [], support: [], identifiers: [] };
  const answered = { ...told, title, narrative: purpose, force, region, handling };
  const result = receiveReferral(answered, ctx.actor);
  if ('mistakes' in result) throw new Mistakes(result.mistakes);
  const read = relates === undefined ? undefined : (readRef(relates)?.ref ?? relates);
  return { ...result.received, request: { product, relates: read, needed, sio } };
}

function neededProblems({ needed }: Typed, ctx: Pressed): Problem[] {
  return needed !== undefined && isRealDate(needed) && needed < today(ctx)
    ? [{ input: 'needed', sentence: 'Needed by: that date has passed.' }]
    : [];
}

/** One sentence for what is not there and for what is not theirs: the form is no look-up. */
async function relatesProblems({ relates = '' }: Typed, ctx: Pressed): Promise<Problem[]> {
  const read = readRef(relates);
  if (!read) return seemsReference.test(relates) ? [oneReference] : [];
  const file = read.kind === 'referral' ? await ctx.store.read.files.find(read.ref) : undefined;
  if (file && can(ctx.actor, 'referral.see', subjectOf(file)).ok) return [];
  const sentence = `Relates to: you have no referral ${read.ref} to relate it to. Check the reference.`;
  return [{ input: 'relates', sentence }];
}

/** More than a reference, or one mistyped: it would be kept as an operation's name, and carry no score. */
const seemsReference = /\b[RTS]\s*-\s*[A-Z]{2,}\s*-\s*\d/i;
const oneReference: Problem = {
  input: 'relates',
  sentence: 'Relates to: name one referral by its reference alone, or an operation.',
};

function sourceProblems(typed: Typed): Problem[] {
  const isNamed = ['purpose', 'title', 'conditions'].some((id) =>
    seemsToNameSource(typed[id] ?? ''),
  );
  if (!isNamed || typed[sourceChecked] === 'yes') return [];
  return [{ input: sourceChecked, sentence: `${sourceWarning} If it names none, submit again.` }];
}
