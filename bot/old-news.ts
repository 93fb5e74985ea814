import type { Address } from './address.ts';
import type { Context } from './context.ts';
import type { NoticeData } from './notice.ts';

/** A channel that had no digest yet, because it was bound or heard from late, begins with the newest alone. */
export async function isOldNews(
  data: NoticeData,
  { conversationId }: Address,
  { store: { read } }: Context,
): Promise<boolean> {
  if (data.kind !== 'digest' || !(await read.digests.hasLater(data))) return false;
  return !(await read.posts.hasDigest(data.region, conversationId));
}
