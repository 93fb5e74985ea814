import { raptor } from '../../domain/actor.ts';
import { addDays, localDate } from '../../domain/deadline.ts';
import { dueDigests } from '../../domain/digest/due.ts';
import type { DigestDay } from '../../domain/digest/due.ts';
import type { Context } from '../context.ts';
import { gatherToPost, settledAt } from '../gather-digest.ts';
import type { Job } from '../job.ts';
import { notice } from '../notice.ts';

/** Builds each channel's digest once a local day, whatever restarts, and catches up after downtime. */
export const postDigests: Job = {
  name: 'post-digests',
  async run(ctx) {
    const failed = new Map<string, unknown>();
    for (const due of await findDue(ctx)) {
      // Its later days wait, since each begins where the one before ended; the other regions do not.
      if (failed.has(due.region)) continue;
      await postDigest(ctx, due).catch((error: unknown) => failed.set(due.region, error));
    }
    const [first] = failed;
    if (!first) return;
    const [region, cause] = first;
    throw new Error(`Expected the digest of ${region}, got none`, { cause });
  },
};

/** Row and notice in one transaction: a second process finds the row, and posts nothing. */
export async function postDigest(ctx: Context, { region, day }: DigestDay): Promise<boolean> {
  const facts = await gatherToPost(ctx, { region, day });
  try {
    await ctx.store.change(raptor, 'digest.built', async (tx) => {
      if (!(await tx.digests.add(facts))) throw new BuiltAlready();
      await tx.outbox.add(notice({ kind: 'digest', region, day }));
      tx.note({ record: `digest ${region} ${day}` });
    });
    return true;
  } catch (error) {
    if (error instanceof BuiltAlready) return false;
    throw error;
  }
}

class BuiltAlready extends Error {}

/** Whose time has come and that are not built. */
export async function findDue(ctx: Context): Promise<DigestDay[]> {
  const { digest, timezone } = ctx.organisation;
  const purposed = ctx.directory.channels.filter((channel) => channel.purpose === 'digest');
  if (purposed.length === 0) return [];
  const now = settledAt(ctx);
  const since = addDays(localDate(now, timezone), -digest.catchUpDays - 1);
  return dueDigests({
    ...digest,
    timezone,
    regions: [...new Set(purposed.map((channel) => channel.region))],
    now,
    recordsSince: await ctx.store.read.digests.recordsSince(),
    boundSince: new Map(purposed.map(({ region, bound }) => [region, bound?.at ?? 0])),
    posted: await ctx.store.read.digests.since(since),
  });
}
