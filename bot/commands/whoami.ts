import { whoamiCard } from '../../cards/whoami-card.ts';
import { reply } from '../action.ts';
import type { Command } from '../command.ts';

export const whoami: Command = {
  name: 'whoami',
  usage: 'whoami',
  does: 'shows your roles and region',
  isFor: () => true,
  ownChatOnly: false,
  run: async (_rest, { actor, organisation }) => reply(whoamiCard(actor, organisation)),
};
