import {
  answersChecked,
  intakeProblems,
  submitReferral as contract,
} from '../../cards/intake-form.ts';
import type { IntakeAnswers } from '../../cards/intake-form.ts';
import { contradictionsIn } from '../../domain/contradictions.ts';
import { receiveReferral } from '../../domain/receive.ts';
import type { Received } from '../../domain/referral.ts';
import type { Draft } from '../../store/drafts.ts';
import { action, Mistakes, reply } from '../action.ts';
import type { Pressed } from '../action.ts';
import { presentForm } from '../intake.ts';
import { confirmIdentifiers } from '../confirm-identifiers.ts';
import { findDraft } from '../keep-draft.ts';
import { presentReceipt } from '../present.ts';
import { takeIn } from '../take-in.ts';

/** Sends the form: one draft becomes one referral, however often it is pressed. */
export const submitReferral = action(contract, {
  show: presentForm,
  async check({ ref, typed }, ctx) {
    const draft = await findDraft(ctx, ref);
    if (draft.ref) return [];
    const narrative = typed['narrative'] ?? draft.typed['narrative'] ?? '';
    const noText = { input: 'narrative', sentence: 'Say in words what you know.' };
    return [
      ...(narrative.trim() === '' ? [noText] : []),
      ...intakeProblems(typed, { types: ctx.types, person: ctx.actor }),
    ];
  },
  async run({ ref, input }, ctx) {
    const draft = await findDraft(ctx, ref);
    if (draft.ref) return reply(await presentReceipt(draft.ref, ctx));
    askAboutContradictions(input, ctx);
    const received = receive(input, { draft, ctx });
    const referralRef = await takeIn(received, { draft, ctx });
    if (input.force && ctx.actor.open) {
      await ctx.store.conversations.rememberForce(ctx.actor.id, input.force);
    }
    return reply(await presentReceipt(referralRef, ctx));
  },
});

/** What seldom goes together is asked about once; a second press says that it does. */
function askAboutContradictions(
  { facts, answersChecked: checked = [] }: IntakeAnswers,
  ctx: Pressed,
) {
  const childTypes = ctx.types.filter(({ child }) => child).map(({ code }) => code);
  const open = contradictionsIn(facts, childTypes).filter(({ code }) => !checked.includes(code));
  if (open.length === 0) return;
  const again = { input: answersChecked, sentence: 'If they are right, submit again.' };
  const asked = open.map(({ code, sentence }) => ({
    input: `${answersChecked}:${code}`,
    sentence,
  }));
  throw new Mistakes([...asked, again]);
}

function receive(input: IntakeAnswers, { draft, ctx }: { draft: Draft; ctx: Pressed }): Received {
  const narrative = input.narrative ?? draft.typed['narrative'] ?? '';
  const shownText = draft.typed['narrative'] ?? '';
  const identifiers = confirmIdentifiers({ ...input, shownText, text: narrative });
  const result = receiveReferral({ ...input, narrative, identifiers }, ctx.actor);
  if ('mistakes' in result) throw new Mistakes(result.mistakes);
  return result.received;
}
