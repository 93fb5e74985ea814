import { setAbsence as contract } from '../../cards/away-card.ts';
import { action, reply } from '../action.ts';
import { findListed, presentAbsence } from '../present-absence.ts';
import { allow } from '../present.ts';
import { absenceProblems, setAbsence as set } from '../set-absence.ts';

/** Away from a day to a day, with or without a deputy. */
export const setAbsence = action(contract, {
  may: async (ref, ctx) => {
    const person = findListed(ctx, ref);
    return allow(ctx, 'absence.set', { region: person.region, person });
  },
  check: ({ ref, typed }, ctx) => absenceProblems(findListed(ctx, ref), typed, ctx),
  show: presentAbsence,
  async run({ ref, v, input }, ctx) {
    const { from = '', until = '', deputy = '' } = input;
    await set(findListed(ctx, ref), { v, typed: { from, until, deputy } }, ctx);
    return reply(await presentAbsence(ref, ctx, { note: 'Saved.' }));
  },
});
