import { addInformation as contract } from '../../cards/add-information.ts';
import type { Added } from '../../cards/add-information.ts';
import type { Facts } from '../../domain/facts.ts';
import type { ReferralFile } from '../../domain/file.ts';
import type { Identifier } from '../../domain/identifier.ts';
import { mergeFacts } from '../../domain/merge-facts.ts';
import { takesMore, withoutGuests } from '../../domain/joining.ts';
import { refOf } from '../../domain/referral.ts';
import { sayWhatChanged } from '../../domain/say-decision.ts';
import { sayFactChanges } from '../../domain/say-fact-changes.ts';
import type { Draft } from '../../store/drafts.ts';
import type { Tx } from '../../store/store.ts';
import { action, Mistakes, Overtaken, reply } from '../action.ts';
import type { Pressed } from '../action.ts';
import { confirmIdentifiers } from '../confirm-identifiers.ts';
import { addToHost, holdTogether } from '../joining.ts';
import { decide, fileWithin, whenOf } from '../decide.ts';
import { presentForm } from '../intake.ts';
import { findDraft } from '../keep-draft.ts';
import { onReferral } from '../may-press.ts';
import { newIdentifiers } from '../new-identifiers.ts';
import { notice } from '../notice.ts';
import { presentReceipt } from '../present.ts';
import { rescore } from '../rescore.ts';

/** Adds to one's own open referral, from its receipt or from a new form that is about the same: it is scored again. */
export const addToReferral = action(contract, {
  may: onReferral('referral.add'),
  show: (ref, ctx, { typed, ...redraw }) => {
    const { draft, ...rest } = typed ?? {};
    return draft
      ? presentForm(draft, ctx, { ...redraw, typed: rest })
      : presentReceipt(ref, ctx, { ...redraw, typed });
  },
  async run({ ref, v, input }, ctx) {
    const draft = input.draft === undefined ? undefined : await findDraft(ctx, input.draft);
    if (draft?.ref) return reply(await presentReceipt(draft.ref, ctx));
    await ctx.store.change(ctx.actor, 'referral.added', async (tx) => {
      await holdTogether(tx, ref);
      const file = await fileWithin(tx, ref);
      if (!takesMore(file)) {
        throw new Overtaken(sayWhatChanged(withoutGuests(file), v, whenOf(ctx)));
      }
      const isSent = draft && !(await tx.drafts.become(draft.id, { ref, at: ctx.now() }));
      if (!isSent) await add(tx, { file, said: whatWasSaid(input, { file, draft }), ctx });
      else tx.note({ record: ref, detail: { again: true } });
    });
    return reply(await presentReceipt(ref, ctx, { note: 'Added. The gateway sees it.' }));
  },
});

interface Said {
  readonly text: string;
  readonly facts: Facts;
  readonly added: readonly Identifier[];
}

/** What is new in it. Nothing new at all is a mistake that only the record shows. */
function whatWasSaid(
  input: Added,
  { file, draft }: { file: ReferralFile; draft: Draft | undefined },
): Said {
  const { referral } = file;
  const shownText = draft?.typed['narrative'] ?? '';
  const text = input.narrative ?? shownText;
  const facts = mergeFacts(referral.facts, input.facts, { lists: draft ? 'add' : 'replace' });
  const added = newIdentifiers(referral, confirmIdentifiers({ ...input, shownText, text }));
  if (text.trim() === '' && sayFactChanges(referral.facts, facts).length === 0) {
    throw new Mistakes([{ input: 'narrative', sentence: 'Say in words what you add.' }]);
  }
  return { text, facts, added };
}

async function add(
  tx: Tx,
  { file, said: { text, facts, added }, ctx }: { file: ReferralFile; said: Said; ctx: Pressed },
): Promise<void> {
  const { ref, kind } = file.referral;
  const { change, n } =
    kind === 'request'
      ? { change: {}, n: 0 }
      : await rescore(tx, { file, facts, added, why: 'added', ctx });
  const decision = await decide(tx, { file, ctx }, { kind: 'added', change });
  const words = [text.trim(), ...sayFactChanges(file.referral.facts, facts)];
  await tx.additions.add(ref, {
    id: ctx.newId(),
    kind: 'added',
    by: refOf(ctx.actor),
    at: ctx.now(),
    text: words.filter((each) => each !== '').join('\n'),
  });
  await tx.outbox.add(notice({ kind: 'update', ref, id: decision.id, n }));
  if (file.joinedTo) await addToHost(tx, { ref: file.joinedTo.ref, guest: ref, ctx });
}
