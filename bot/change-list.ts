import type { ChangeName } from '../domain/change.ts';
import { rosterOf } from '../domain/roster.ts';
import type { RosterChanges } from '../domain/roster.ts';
import type { Tx } from '../store/store.ts';
import type { Context, Turned } from './context.ts';
import { directoryOf } from './directory.ts';

interface Listing<Ctx> {
  readonly tx: Tx;
  /** The context with the list as the change found it, whatever another instance did a moment ago. */
  readonly ctx: Ctx;
  readonly changes: RosterChanges;
}

/** A change of the list of people, channels and absences: one at a time, and in force once it is committed. */
export async function changeList<T>(
  ctx: Turned,
  change: ChangeName,
  work: (listing: Listing<Turned>) => Promise<T>,
): Promise<T> {
  const result = await ctx.store.change(ctx.actor, change, async (tx) => {
    await tx.roster.begin();
    return work(await listingWithin(tx, ctx));
  });
  await ctx.directory.refresh();
  return result;
}

/** What the list has become within a change, for what follows from it. */
export async function listingWithin<Ctx extends Context>(tx: Tx, ctx: Ctx): Promise<Listing<Ctx>> {
  const changes = await tx.roster.changes();
  const { organisation } = ctx;
  const list = rosterOf(organisation, changes, ctx.now());
  return { tx, changes, ctx: { ...ctx, directory: directoryOf(list, organisation) } };
}
