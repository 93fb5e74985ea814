import { passHandover as contract } from '../../cards/handover-card.ts';
import { versionsSeen } from '../../cards/queue/queue-verbs.ts';
import { action, reply } from '../action.ts';
import { giveSeveral } from '../give-referrals.ts';
import { presentHandover } from '../handover-view.ts';
import { readRegion } from '../read-region.ts';

/** Hands one's own claims over to a named colleague, each a decision of its own. */
export const passHandover = action(contract, {
  show: (ref, ctx, redraw) => {
    const { from, to } = redraw.typed ?? {};
    const shift = { from: Number(from) || ctx.now(), to: Number(to) || ctx.now() };
    return presentHandover({ region: readRegion(ref), shift }, ctx, redraw);
  },
  async run({ ref, input: { refs, seen, assignee, from, to } }, ctx) {
    const region = readRegion(ref);
    const several = { refs, seen: versionsSeen(seen), to: assignee, own: true } as const;
    const note = await giveSeveral(several, ctx);
    return reply(await presentHandover({ region, shift: { from, to } }, ctx, { note }));
  },
});
