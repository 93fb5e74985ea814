import { hasRole } from '../../domain/actor.ts';
import { bindChannel, unbindChannel } from '../bind-channel.ts';
import { reply } from '../action.ts';
import type { Command } from '../command.ts';
import { presentSetup } from '../present-setup.ts';
import { readSetup } from '../read-setup.ts';

export const setup: Command = {
  name: 'setup',
  usage: 'setup <purpose> <region>',
  does: 'makes the channel where it is typed a region’s gateway, tasking or digest channel',
  isFor: (person) => hasRole(person, 'admin') || hasRole(person, 'national'),
  ownChatOnly: false,
  async run(rest, ctx) {
    const asked = readSetup(rest);
    switch (asked.what) {
      case 'list':
        return reply(await presentSetup(ctx));
      case 'bind':
        return { kind: 'sentence', text: await bindChannel(asked, ctx) };
      case 'unbind':
        return { kind: 'sentence', text: await unbindChannel(asked, ctx) };
    }
  },
};
