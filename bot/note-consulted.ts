import { readRef } from '../domain/ref.ts';
import type { Turned } from './context.ts';

/** Logs that somebody was shown a record one to one. What a channel shows was logged when it was posted there. */
export async function noteConsulted(ctx: Turned, ref: string): Promise<void> {
  if (ctx.place.kind !== 'personal' || !readRef(ref)) return;
  await ctx.store.change(ctx.actor, 'referral.opened', async (tx) => {
    tx.note({ record: ref, recipients: [ctx.actor.id] });
  });
}
