import type { Person } from '../domain/actor.ts';
import type { Card } from './card.ts';
import { frame } from './parts/frame.ts';
import { raiseRow } from './parts/raise-row.ts';
import { escapeMarkdown, heading, line, subtle, urgent } from './parts/text.ts';

/** A command that this person may use, and what it does. */
export interface CommandHelp {
  readonly command: string;
  readonly does: string;
}

/** What this person may type, and nothing that they may not. */
export function helpCard(commands: readonly CommandHelp[], person: Person): Card {
  return frame({
    marking: 'OFFICIAL',
    body: [
      heading(`What you can do here, ${escapeMarkdown(person.name)}`),
      urgent('Danger now? Radio control or 999. Do not wait for this bot.'),
      line('No message here is an emergency route. Somebody is at risk? Raise it too:'),
      raiseRow({ ref: '', v: 0 }),
      ...commands.map(({ command, does }) => line(`**${escapeMarkdown(command)}**: ${does}`)),
      subtle('Case does not matter. In a channel, mention me first.'),
    ],
  });
}
