import type { Context } from './context.ts';
import { regionsInUse } from './regions-in-use.ts';

/** Somebody who is to hear of safeguarding cases and has no chat of their own with the bot. */
export interface Unreached {
  readonly id: string;
  readonly name: string;
  /** The codes of the regions on whose lists they stand. */
  readonly regions: readonly string[];
}

/** An alert goes to one's own chat: whoever never spoke to the bot there has none. */
export async function findUnreached(ctx: Context): Promise<Unreached[]> {
  const listed = regionsInUse(ctx).flatMap((region) =>
    ctx.directory
      .escalation(region)
      .flatMap(({ people }) => people.map((person) => ({ ...person, region }))),
  );
  const ids = [...new Set(listed.map(({ id }) => id))];
  const contacts = await ctx.store.read.conversations.contactsByIds(ids);
  const met = contacts.flatMap(({ id, conversationId }) => (conversationId ? [id] : []));
  return ids
    .filter((id) => !met.includes(id))
    .map((id) => {
      const steps = listed.filter((person) => person.id === id);
      const regions = [...new Set(steps.map(({ region }) => region))];
      return { id, name: steps[0]?.name ?? id, regions };
    });
}
