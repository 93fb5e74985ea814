import { findPeople as contract } from '../../cards/people-card.ts';
import { action, reply } from '../action.ts';
import { presentPeople } from '../present-people.ts';

/** The list of people, narrowed to what was typed. */
export const findPeople = action(contract, {
  show: (_ref, ctx, redraw) => presentPeople('', ctx, redraw),
  run: async ({ input }, ctx) => reply(await presentPeople(input.find ?? '', ctx)),
});
