import { draftErasedCard } from '../cards/draft-erased-card.ts';
import { draftQuestionCard } from '../cards/draft-question-card.ts';
import type { Context } from './context.ts';
import type { NoticeData } from './notice.ts';
import type { Message } from './message.ts';
import { base } from './present.ts';

/** Nothing is asked about a draft that was sent, erased or cleared of danger meanwhile. */
export async function drawDraftQuestion(
  { ref }: NoticeData<'draft-question'>,
  ctx: Context,
): Promise<Message | undefined> {
  const draft = await ctx.store.read.drafts.find(ref);
  if (!draft || draft.ref || draft.dangerSince === undefined) return undefined;
  return {
    card: draftQuestionCard({ id: ref, begunAt: draft.createdAt }, base(ctx)),
    summary: 'A referral you did not send',
    post: { card: 'draft-question', ref },
    mode: 'keep',
  };
}

/** The words still stand in the chat: what is there becomes the word that it is gone. */
export function drawDraftErased({ ref, card }: NoticeData<'draft-erased'>): Message {
  return {
    card: draftErasedCard(),
    summary: 'Draft erased',
    post: { card, ref },
    mode: 'edit',
  };
}
