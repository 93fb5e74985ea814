import { hasRole } from '../../domain/actor.ts';
import { queueFilters } from '../../domain/queue.ts';
import { reply } from '../action.ts';
import type { Command } from '../command.ts';
import { presentQueue } from '../queue-view.ts';
import { regionAsked } from '../read-region.ts';

export const queue: Command = {
  name: 'queue',
  usage: 'queue [region] [mine|unclaimed]',
  does: 'shows what waits for triage, the most harmful and most urgent first',
  isFor: (person) =>
    (['gateway', 'inspector', 'national'] as const).some((role) => hasRole(person, role)),
  ownChatOnly: true,
  async run(rest, ctx) {
    const words = rest.split(/\s+/).filter((word) => word !== '');
    const filter = queueFilters.find((each) => words.some((word) => word.toLowerCase() === each));
    const place = words.filter((word) => word.toLowerCase() !== filter).join(' ');
    const region = regionAsked(place, ctx.actor);
    return reply(await presentQueue({ region, filter }, ctx));
  },
};
