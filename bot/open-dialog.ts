import { sayKind } from '../domain/reference/say-kind.ts';
import type { Draft } from '../store/drafts.ts';
import type { Turned } from './context.ts';
import { textOf } from './json.ts';
import { presentForm, presentStart } from './intake.ts';
import { startDraft } from './keep-draft.ts';
import type { Reply, Turn } from './turn.ts';

/** A dialog of one's own over a channel: a new referral, or one from a message ("Refer this message"). */
export async function openDialog(
  turn: Extract<Turn, { kind: 'dialog-open' }>,
  ctx: Turned,
): Promise<Reply> {
  const kind = dialogs[turn.verb];
  if (!kind) {
    return { kind: 'error', code: 'unknown-verb', text: 'RAPTOR does not know this dialog.' };
  }
  const narrative = textOf(turn.data['narrative']).trim();
  const offered = await ctx.store.read.drafts.find(textOf(turn.data['ref']).trim());
  const isOwn = offered?.personId === ctx.actor.id && !offered.ref;
  const draft = isOwn
    ? offered
    : await startDraft(ctx, { kind, typed: narrative === '' ? {} : { narrative } });
  const card = await (draft.kind === 'request' || draft.typed['narrative']
    ? presentForm(draft.id, ctx)
    : presentStart(draft.id, ctx));
  return { kind: 'card', card, title: `New ${sayKind(draft.kind)}` };
}

const dialogs: Readonly<Record<string, Draft['kind']>> = { refer: 'referral', request: 'request' };
