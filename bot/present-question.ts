import type { Card } from '../cards/card.ts';
import { questionCard } from '../cards/question-card.ts';
import { sayKind } from '../domain/reference/say-kind.ts';
import { openQuestions } from '../domain/open-questions.ts';
import { subjectOf } from '../domain/subject.ts';
import type { Redraw } from './action.ts';
import type { Context, Turned } from './context.ts';
import type { NoticeData } from './notice.ts';
import type { Message } from './message.ts';
import { allow, base, findFile, presentReceipt, viewing } from './present.ts';

/** What an answer gets back: the card that asked, or the receipt, as it now is. */
export async function presentAnswering(
  ref: string,
  ctx: Turned,
  { from, ...redraw }: Redraw & { from?: string | undefined },
): Promise<Card> {
  const file = await findFile(ctx, ref);
  const asked = file.decisions.findLast(({ kind }) => kind === 'asked');
  if (!asked || from !== 'question') return presentReceipt(ref, ctx, redraw);
  allow(ctx, 'referral.see', subjectOf(file));
  return questionCard(file, asked, viewing(ctx, redraw));
}

/** A question that nobody has to answer any more is edited where it stands, and never sent. */
export async function drawQuestion(
  { ref, id }: NoticeData<'question'>,
  ctx: Context,
): Promise<Message | undefined> {
  const file = await findFile(ctx, ref);
  const asked = file.decisions.find((each) => each.id === id);
  if (!asked) return undefined;
  const isOpen = openQuestions(file).some((each) => each.id === id);
  return {
    card: questionCard(file, asked, base(ctx)),
    summary: `${ref}: a question on your ${sayKind(file.referral.kind)}`,
    post: { card: 'question', ref: id },
    mode: isOpen ? 'keep' : 'edit',
  };
}
