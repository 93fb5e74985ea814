import { helpCard } from '../../cards/help-card.ts';
import { reply } from '../action.ts';
import type { Command } from '../command.ts';

/** What this person may type. `all`: every command there is, this one among them. */
export function helpAbout(all: () => readonly Command[]): Command {
  return {
    name: 'help',
    usage: 'help',
    does: 'shows what you can do',
    isFor: () => true,
    ownChatOnly: false,
    async run(_rest, { actor }) {
      const mine = all().filter((command) => command.isFor(actor));
      const lines = mine.map(({ usage, does }) => ({ command: usage, does }));
      return reply(helpCard(lines, actor));
    },
  };
}
