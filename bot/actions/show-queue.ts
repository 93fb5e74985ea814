import { showQueue as contract } from '../../cards/queue/queue-verbs.ts';
import { action, reply } from '../action.ts';
import { presentQueue, queueOf } from '../queue-view.ts';
import { readRegion } from '../read-region.ts';

/** Another part of the queue, another page, or another region's. */
export const showQueue = action(contract, {
  show: queueOf,
  async run({ ref, input }, ctx) {
    const { region = ref, filter, page } = input;
    return reply(await presentQueue({ region: readRegion(region), filter, page }, ctx));
  },
});
