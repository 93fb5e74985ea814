import type { LeasedNotice } from '../store/outbox-queue.ts';
import { notHeardYet } from './address.ts';
import type { Context } from './context.ts';
import type { NoticeData } from './notice.ts';

/**
 * A channel that is heard from late begins with the newest digest alone. One that was delayed by anything else, such as
 * a bot that was down, is still told.
 */
export async function isOldNews(
  data: NoticeData,
  { problem }: LeasedNotice,
  { store: { read } }: Context,
): Promise<boolean> {
  return data.kind === 'digest' && problem === notHeardYet && read.digests.hasLater(data);
}
