import { raptor } from '../domain/actor.ts';
import { isOpen } from '../domain/referral.ts';
import type { Tx } from '../store/store.ts';
import type { Address } from './address.ts';
import { caseNews } from './case-news.ts';
import type { Context } from './context.ts';
import { today } from './context.ts';
import { notice } from './notice.ts';
import type { NoticeData, NoticeKind } from './notice.ts';
import type { Message } from './message.ts';

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
  const { tells = [], mode, post, version } = message;
  const change = tells.length > 0 ? 'safeguarding.alerted' : 'card.posted';
  await ctx.store.change(raptor, change, async (tx) => {
    await tx.posts.remember({ ...post, conversationId, activityId, at: ctx.realNow() });
    if ('to' in data)
      for (const ref of tells) await markSent(tx, { ref, to: data.to, version, ctx });
    if (data.kind === 'case-list' && mode !== 'edit') await tx.cases.listed(data.to, today(ctx));
    const about = data.kind === 'case-list' ? `cases ${data.to}` : post.ref;
    tx.note({ record: about, recipients, detail: { card: post.card, cases: tells.join(' ') } });
  });
}

/** From now on it is true that they were sent it, so whoever waits for it may be told. */
async function markSent(
  tx: Tx,
  {
    ref,
    to,
    version,
    ctx,
  }: { ref: string; to: string; version?: number | undefined; ctx: Context },
): Promise<void> {
  const isFirst = await tx.cases.sent({ ref, personId: to }, ctx.now());
  const found = await tx.cases.find(ref);
  if (!found) return;
  const { referralRef } = found;
  const others = (await caseNews(tx, found)).filter(({ kind }) => !ownCards.includes(kind));
  if (isFirst) for (const each of others) await tx.outbox.add(each);
  const referral = referralRef ? await tx.referrals.find(referralRef) : undefined;
  // Somebody acted on it, or the referral was withdrawn, while this was on its way: what was sent may be old already.
  const isOld = version !== undefined && version !== found.version;
  if (isOld || (isFirst && referral && !isOpen(referral.state)))
    await tx.outbox.add(notice({ kind: 'alert-update', ref, to }));
}

/** What was just sent, or says no more of it. */
const ownCards: readonly string[] = ['alert-update', 'case-list'] satisfies NoticeKind[];
