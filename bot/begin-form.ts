import { intakeChannelCard } from '../cards/intake-channel-card.ts';
import { sayKind } from '../domain/reference/say-kind.ts';
import type { Draft } from '../store/drafts.ts';
import type { Turned } from './context.ts';
import { presentForm, presentStart } from './intake.ts';
import { startDraft } from './keep-draft.ts';
import type { Reply } from './turn.ts';

interface Begun {
  readonly kind: Draft['kind'];
  /** What was typed after the command, as the form keeps it. */
  readonly typed: Readonly<Record<string, string>>;
}

/** Opens a form in one's own chat; in a channel, whose readers it is not for, a button that opens it in a dialog. */
export async function beginForm(ctx: Turned, { kind, typed }: Begun): Promise<Reply> {
  const title = `New ${sayKind(kind)}`;
  if (ctx.place.kind !== 'personal') {
    const draft = await startDraft(ctx, { kind });
    return { kind: 'card', card: intakeChannelCard({ draftId: draft.id, kind }), title };
  }
  const { id } = await startDraft(ctx, { kind, typed });
  const card = await (kind === 'request' ? presentForm(id, ctx) : presentStart(id, ctx));
  return { kind: 'card', card, title, onSent: rememberForm(ctx, id) };
}

/** The form's message is to become the receipt, so where it stands is kept. */
function rememberForm(ctx: Turned, draftId: string) {
  return async (activityId: string): Promise<void> => {
    const at = ctx.realNow();
    const post = { card: 'intake', ref: draftId, conversationId: ctx.place.id, activityId, at };
    await ctx.store.change(ctx.actor, 'card.posted', async (tx) => {
      await tx.posts.remember(post);
      tx.note({ record: `draft ${draftId}`, recipients: [ctx.actor.id] });
    });
  };
}
