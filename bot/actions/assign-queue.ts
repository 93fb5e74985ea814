import { assignQueue as contract, versionsSeen } from '../../cards/queue/queue-verbs.ts';
import { action, reply } from '../action.ts';
import { giveSeveral } from '../give-referrals.ts';
import { presentQueue, queueOf } from '../queue-view.ts';
import { readRegion } from '../read-region.ts';

/** Gives several to a colleague of the gateway, who hears of them one to one. */
export const assignQueue = action(contract, {
  show: queueOf,
  async run({ ref, input: { refs, seen, assignee, filter, page } }, ctx) {
    const region = readRegion(ref);
    const note = await giveSeveral({ refs, seen: versionsSeen(seen), to: assignee }, ctx);
    return reply(await presentQueue({ region, filter, page }, ctx, { note }));
  },
});
