import { claimQueue as contract, versionsSeen } from '../../cards/queue/queue-verbs.ts';
import { action, reply } from '../action.ts';
import { claimSeveral } from '../give-referrals.ts';
import { presentQueue, queueOf } from '../queue-view.ts';
import { readRegion } from '../read-region.ts';

/** "I'm on it" for several at once: what somebody else has by now is named, and the rest is one's own. */
export const claimQueue = action(contract, {
  show: queueOf,
  async run({ ref, input: { refs, seen, filter, page } }, ctx) {
    const region = readRegion(ref);
    const note = await claimSeveral({ refs, seen: versionsSeen(seen) }, ctx);
    return reply(await presentQueue({ region, filter, page }, ctx, { note }));
  },
});
