import { endAbsence as contract } from '../../cards/away-card.ts';
import { action, Overtaken, reply } from '../action.ts';
import { changeList } from '../change-list.ts';
import { findListed, presentAbsence } from '../present-absence.ts';
import { allow } from '../present.ts';

/** Back, or not going after all. */
export const endAbsence = action(contract, {
  may: async (ref, ctx) => {
    const person = findListed(ctx, ref);
    return allow(ctx, 'absence.set', { region: person.region, person });
  },
  show: presentAbsence,
  async run({ ref, v }, ctx) {
    const person = findListed(ctx, ref);
    await changeList(ctx, 'absence.ended', async ({ tx }) => {
      const known = await tx.absences.of(person.id);
      if (!known) throw new Overtaken('This was ended already.');
      if (known.version !== v) throw new Overtaken(`${known.by.name} changed this meanwhile.`);
      await tx.absences.end(person.id);
      tx.note({ record: person.id });
    });
    const note = person.id === ctx.actor.id ? 'Welcome back.' : 'Saved.';
    return reply(await presentAbsence(ref, ctx, { note }));
  },
});
