import { removePerson as contract } from '../../cards/person-card.ts';
import { action, reply } from '../action.ts';
import { removePerson as remove } from '../keep-people.ts';
import { findKept, presentPeople, presentPerson } from '../present-people.ts';

/** Off the list, with everything in their hands passed on in the same change. */
export const removePerson = action(contract, {
  may: async (ref, ctx) => void findKept(ctx, ref),
  show: presentPerson,
  async run({ ref, v, input }, ctx) {
    const { id } = findKept(ctx, ref);
    const { person } = await remove({ id, v }, { tasksTo: input.tasksTo ?? '' }, ctx);
    const note = `${person.name} is off the list. What was in their hands is passed on.`;
    return reply(await presentPeople('', ctx, { note }));
  },
});
