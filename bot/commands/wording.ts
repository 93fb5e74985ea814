import { hasRole } from '../../domain/actor.ts';
import { reply } from '../action.ts';
import type { Command } from '../command.ts';
import { presentWordings } from '../present-wordings.ts';
import { regionAsked } from '../read-region.ts';

export const wording: Command = {
  name: 'wording',
  usage: 'wording [region]',
  does: 'shows the ready words to ask and decline with, to change them',
  isFor: (person) => hasRole(person, 'gateway') || hasRole(person, 'national'),
  ownChatOnly: true,
  async run(rest, ctx) {
    const region = regionAsked(rest, ctx.actor);
    if (region === 'national') {
      return { kind: 'sentence', text: 'Name the region whose words you mean: wording EMID.' };
    }
    return reply(await presentWordings(region, ctx));
  },
};
