import { raptor } from '../domain/actor.ts';
import { isOpen } from '../domain/referral.ts';
import type { Tx } from '../store/store.ts';
import type { Address } from './address.ts';
import type { Context } from './context.ts';
import { fileWithin } from './decide.ts';
import { notice, fileNotices } from './notice.ts';
import type { NoticeData } from './notice.ts';
import type { Message } from './notices.ts';

interface Posted {
  readonly data: NoticeData;
  readonly message: Message;
  readonly address: Address;
  readonly recipients: readonly string[];
  readonly activityId: string;
}

/** Keeps where the card stands, and logs to whom it was disclosed. */
export async function rememberPost(
  ctx: Context,
  { data, message, address, recipients, activityId }: Posted,
): Promise<void> {
  const { conversationId } = address;
  const change = data.kind === 'alert' ? 'safeguarding.alerted' : 'card.posted';
  await ctx.store.change(raptor, change, async (tx) => {
    await tx.posts.remember({ ...message.post, conversationId, activityId, at: ctx.realNow() });
    if (data.kind === 'alert') await markSent(tx, { ...data, at: ctx.now() });
    tx.note({ record: message.post.ref, recipients, detail: { card: message.post.card } });
  });
}

/** From now on it is true that they were sent it, so receipt and triage card may say so. */
async function markSent(
  tx: Tx,
  { ref, to, at }: { ref: string; to: string; at: number },
): Promise<void> {
  await tx.cases.sent({ ref, personId: to }, at);
  const found = await tx.cases.find(ref);
  if (!found) return;
  const file = await fileWithin(tx, found.referralRef);
  for (const each of fileNotices(file)) await tx.outbox.add(each);
  // Acknowledged, or its referral withdrawn, while this was on its way: what was sent may be old already.
  if (found.state !== 'open' || !isOpen(file.referral.state))
    await tx.outbox.add(notice({ kind: 'alert-update', ref, to }));
}
