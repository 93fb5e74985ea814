import { changePerson as contract } from '../../cards/person-form.ts';
import { action, reply } from '../action.ts';
import { changePerson as change } from '../keep-people.ts';
import { changeProblems } from '../person-problems.ts';
import { findKept, presentPerson, presentPersonForm } from '../present-people.ts';

/** Name, roles, place and skills; what is lost with a role goes to others at once. */
export const changePerson = action(contract, {
  may: async (ref, ctx) => void findKept(ctx, ref),
  check: ({ ref, typed }, ctx) => changeProblems(findKept(ctx, ref), typed, ctx),
  show: presentPersonForm,
  async run({ ref, v, input }, ctx) {
    const { id } = await change({ id: findKept(ctx, ref).id, v }, input, ctx);
    return reply(await presentPerson(id, ctx, { note: 'Changed.' }));
  },
});
