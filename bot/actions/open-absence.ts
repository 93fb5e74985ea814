import { openAbsence as contract } from '../../cards/away-card.ts';
import { action, reply } from '../action.ts';
import { presentAbsence } from '../present-absence.ts';

/** The card on which somebody else is said to be away. */
export const openAbsence = action(contract, {
  show: (_ref, ctx, redraw) => presentAbsence(ctx.actor.id, ctx, redraw),
  run: async ({ input }, ctx) => reply(await presentAbsence(input.person, ctx)),
});
