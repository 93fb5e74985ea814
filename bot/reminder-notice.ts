import { reminderCard } from '../cards/reminder-card.ts';
import { isInTriage } from '../domain/referral.ts';
import { sayKind } from '../domain/reference/say-kind.ts';
import type { Context } from './context.ts';
import type { NoticeData } from './notice.ts';
import type { Message } from './message.ts';
import { base, findFile } from './present.ts';
import { triageFigures } from './triage-figures.ts';

/** Nobody is told of what was decided, or asked about, meanwhile. */
export async function drawReminder(
  { ref, step, to }: NoticeData<'reminder'>,
  ctx: Context,
): Promise<Message | undefined> {
  const file = await findFile(ctx, ref);
  const { state, kind, pausedAt } = file.referral;
  if (!isInTriage(state) || pausedAt !== undefined) return undefined;
  const viewing = { ...base(ctx), ...(await triageFigures(ctx, file)) };
  const viewer = to === '' ? undefined : ctx.directory.find(to);
  return {
    card: reminderCard(file, step, { ...viewing, viewer }),
    summary: `${ref}: ${sayKind(kind)}, ${step === 'half' ? 'half the time to decide is gone' : 'not decided in time'}`,
    post: { card: 'reminder', ref: `${ref} ${step}` },
    mode: 'new',
  };
}
