import type { Turned } from './context.ts';
import { textOf } from './json.ts';
import { presentForm, presentStart, startDraft } from './intake.ts';
import type { Reply, Turn } from './turn.ts';

/** A dialog of one's own over a channel: a new referral, or one from a message ("Refer this message"). */
export async function openDialog(
  turn: Extract<Turn, { kind: 'dialog-open' }>,
  ctx: Turned,
): Promise<Reply> {
  if (turn.verb !== 'refer') {
    return { kind: 'error', code: 'unknown-verb', text: 'RAPTOR does not know this dialog.' };
  }
  const title = 'New referral';
  const narrative = textOf(turn.data['narrative']).trim();
  const offered = await ctx.store.read.drafts.find(textOf(turn.data['ref']).trim());
  const isOwn = offered?.personId === ctx.actor.id && !offered.ref;
  const draft = isOwn ? offered : await startDraft(ctx, narrative);
  const card = await (draft.typed['narrative']
    ? presentForm(draft.id, ctx)
    : presentStart(draft.id, ctx));
  return { kind: 'card', card, title };
}
