import { openPerson as contract } from '../../cards/person-card.ts';
import { action, reply } from '../action.ts';
import { presentPerson, presentPersonForm } from '../present-people.ts';

/** Somebody of the list, or the form to change them; "new" is somebody who is to be added. */
export const openPerson = action(contract, {
  show: presentPerson,
  run: async ({ ref, input }, ctx) => {
    const form = input.show === 'form' || ref === 'new';
    return reply(await (form ? presentPersonForm : presentPerson)(ref, ctx));
  },
});
