import { Refusal } from '../../domain/refusal.ts';
import type { Context } from '../context.ts';
import type { Filling } from '../local/stage.ts';
import { seedReferrals } from './seed-referrals.ts';

/** The local page's "Fill with a fortnight": while there is little to look at, and once at a time. */
export function fillFortnight(ctx: Context): Filling {
  let running: Promise<string> | undefined;
  const isOffered = async () => (await ctx.store.read.referrals.count()) < few;

  async function fill(): Promise<string> {
    if (!(await isOffered())) return 'There are referrals already: nothing was added.';
    try {
      const { refs, requests, waiting } = await seedReferrals(ctx, fortnight);
      return `${refs.length} invented referrals and ${requests.length} requests of the past fortnight are in, and ${waiting} of them wait in the gateway channels. Act as a gateway and type queue, or as a leader and type digest.`;
    } catch (error) {
      if (error instanceof Refusal) return error.message;
      throw error;
    }
  }

  return { isOffered, fill: () => (running ??= fill().finally(() => (running = undefined))) };
}

const fortnight = { referrals: 60, days: 14, seed: 'fortnight' };
const few = 10;
