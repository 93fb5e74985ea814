import { addPerson as contract } from '../../cards/person-form.ts';
import { action, reply } from '../action.ts';
import { addPerson as add } from '../keep-people.ts';
import { newPersonProblems } from '../person-problems.ts';
import { presentPerson, presentPersonForm } from '../present-people.ts';

/** Somebody new on the list, with their roles from this moment. */
export const addPerson = action(contract, {
  may: async (_ref, ctx) => void (await presentPersonForm('new', ctx)),
  check: async ({ typed }, ctx) => newPersonProblems(typed, ctx),
  show: (_ref, ctx, redraw) => presentPersonForm('new', ctx, redraw),
  async run({ input }, ctx) {
    const { id } = await add(input, ctx);
    return reply(await presentPerson(id, ctx, { note: 'Added.' }));
  },
});
