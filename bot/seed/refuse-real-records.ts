import { Refusal } from '../../domain/refusal.ts';
import { isLoopback } from '../config.ts';
import type { Context } from '../context.ts';

/** Whatever the settings say: where Teams itself has been heard, the records are real. */
export async function refuseRealRecords({ store }: Context): Promise<void> {
  const heard = await store.read.conversations.newest();
  if (!heard || isLoopback(new URL(heard.serviceUrl).hostname)) return;
  throw new Refusal(
    'mode',
    'Expected a database that only local mode has used, got one that Teams has spoken to. Nothing was invented.',
  );
}
