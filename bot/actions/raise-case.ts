import { raiseCase as contract } from '../../cards/raise-card.ts';
import { toldCodes } from '../../domain/reference/codes.ts';
import type { Told } from '../../domain/reference/codes.ts';
import { readRef } from '../../domain/ref.ts';
import { refOf } from '../../domain/referral.ts';
import { isCaseOpen } from '../../domain/safeguarding.ts';
import type { SafeguardingCase } from '../../domain/safeguarding.ts';
import { sayTime } from '../../domain/say-time.ts';
import type { Tx } from '../../store/store.ts';
import { action, reply } from '../action.ts';
import type { Action, Pressed } from '../action.ts';
import { beginCase } from '../begin-case.ts';
import { whenOf } from '../decide.ts';
import { keepForm } from '../keep-draft.ts';
import { notice } from '../notice.ts';
import { presentReferral, presentTask } from '../present.ts';
import { presentFollowed } from '../present-case.ts';
import { presentRaise, raisedOn } from '../raise-case.ts';
import type { RaisedOn } from '../raise-case.ts';
import type { Reply } from '../turn.ts';

/** Anybody may say that somebody is at risk, of any referral they can see or of none. First it asks, then it raises. */
export const raiseCase: Action = {
  verb: contract.name,
  withoutRef: true,
  async press(data, ctx) {
    const { ref, input } = contract.read(data);
    const isSent = data['form'] !== undefined || typeof data['reason'] === 'string';
    if (input || isSent) return raise.press(data, ctx);
    const { draft, narrative } = data;
    if (typeof draft !== 'string') return reply(await presentRaise(ref, ctx));
    if (typeof narrative === 'string') await keepForm(draft, ctx, { narrative });
    return reply(await presentRaise(ref, ctx, { typed: { draft } }));
  },
};

interface Worry {
  readonly reason: string;
  readonly tier?: string | undefined;
  readonly told?: string | undefined;
  readonly forceRef?: string | undefined;
}

const raise = action(contract, {
  async may(ref, ctx) {
    await raisedOn(ref, ctx);
    return undefined;
  },
  show: presentRaise,
  async check({ ref, typed }, ctx) {
    const { region } = await raisedOn(ref, ctx);
    if (region !== undefined || typed['region']) return [];
    return [{ input: 'region', sentence: 'Choose the region, so that its inspector is told.' }];
  },
  async run({ ref, input }, ctx) {
    const on = await raisedOn(ref, ctx);
    const region = on.region ?? input.region ?? '';
    try {
      const found = await ctx.store.change(ctx.actor, 'safeguarding.raised', async (tx) => {
        const begun = await begin(tx, { on: { ...on, region }, worry: input, ctx });
        await rememberForm(tx, begun, ctx);
        tx.note({ record: begun.ref, detail: { referral: on.referralRef ?? null } });
        return begun;
      });
      return await answer(
        { ref, found, note: `Raised: ${found.ref}. It goes to the inspector.` },
        ctx,
      );
    } catch (error) {
      if (!(error instanceof AlreadyRaised)) throw error;
      const { found } = error;
      const at = sayTime(found.openedAt, whenOf(ctx));
      const note = `You raised this at ${at}: ${found.ref}. Nothing is doubled.`;
      return answer({ ref, found, note }, ctx);
    }
  },
});

/** The same person's same words on the same record, while that case is in hand, are one case, however often pressed. */
async function begin(
  tx: Tx,
  { on, worry, ctx }: { on: RaisedOn & { region: string }; worry: Worry; ctx: Pressed },
): Promise<SafeguardingCase> {
  const { referralRef, region } = on;
  const begun = await beginCase(
    tx,
    {
      referralRef,
      region,
      tier: worry.tier === 'today' ? 'same-day' : 'interrupt',
      gates: [],
      standing: [],
      raised: { by: refOf(ctx.actor), reason: worry.reason, told: toldOf(worry.told) },
      forceRef: worry.forceRef,
    },
    ctx,
  );
  // Looked for after the reference is taken: of two presses at once the second has waited for the first until here.
  const others = referralRef
    ? await tx.cases.ofReferral(referralRef)
    : await tx.cases.inHand(region);
  const same = others.find(
    (each) =>
      each.ref !== begun.ref &&
      isCaseOpen(each.state) &&
      each.referralRef === referralRef &&
      each.raised?.by.id === ctx.actor.id &&
      wordsOf(each.raised.reason) === wordsOf(worry.reason),
  );
  if (same) throw new AlreadyRaised(same);
  await tx.outbox.add(notice({ kind: 'case-note', ref: begun.ref, why: 'joined' }));
  return begun;
}

class AlreadyRaised extends Error {
  readonly found: SafeguardingCase;

  constructor(found: SafeguardingCase) {
    super(`Expected something new, got ${found.ref} again`);
    this.found = found;
  }
}

/** The form's message becomes the card that shows how it goes on. */
async function rememberForm(tx: Tx, { ref, referralRef }: SafeguardingCase, ctx: Pressed) {
  const { place, cardActivityId, inDialog } = ctx;
  if (referralRef || inDialog || place.kind !== 'personal' || cardActivityId === undefined) return;
  const post = { card: 'raised', ref, conversationId: place.id, activityId: cardActivityId };
  await tx.posts.remember({ ...post, at: ctx.realNow() });
}

/** The card it was pressed on, as it is now; on no referral, how it goes on. */
async function answer(
  { ref, found, note }: { ref: string; found: SafeguardingCase; note: string },
  ctx: Pressed,
): Promise<Reply> {
  const kind = readRef(ref)?.kind;
  if (kind === 'task') return reply(await presentTask(ref, ctx, { note }));
  if (found.referralRef) return reply(await presentReferral(found.referralRef, ctx, { note }));
  if (ctx.place.kind === 'personal') return reply(await presentFollowed(found.ref, ctx, { note }));
  return { kind: 'sentence', text: `${note} You hear how it goes in your own chat with RAPTOR.` };
}

function toldOf(typed = ''): Told[] {
  const codes = typed.split(',').map((code) => code.trim());
  return toldCodes.map(({ code }) => code).filter((code) => codes.includes(code));
}

function wordsOf(text: string): string {
  return text.toLowerCase().replace(/\s+/g, ' ').trim();
}
