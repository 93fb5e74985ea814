import { whoamiCard } from '../../cards/whoami-card.ts';
import { hasRole } from '../../domain/actor.ts';
import { reply } from '../action.ts';
import type { Command } from '../command.ts';
import { findUnreached } from '../unreached.ts';

export const whoami: Command = {
  name: 'whoami',
  usage: 'whoami',
  does: 'shows your roles and region',
  isFor: () => true,
  ownChatOnly: false,
  async run(_rest, ctx) {
    const { actor, organisation } = ctx;
    const isAdmin = hasRole(actor, 'admin');
    const unreached = isAdmin ? await findUnreached(ctx) : [];
    return reply(whoamiCard(actor, { ...organisation, unreached }));
  },
};
