import leven from 'leven';
import type { Command } from './command.ts';
import { commands } from './commands/index.ts';
import type { Turned } from './context.ts';
import { refuseMarked } from './refuse-marked.ts';
import type { Reply } from './turn.ts';

/** Runs what was typed, or names the nearest command. */
export async function answerCommand(text: string, ctx: Turned): Promise<Reply> {
  const typed = text.trim().replace(/^\//, '');
  const words = typed.toLowerCase().replace(/\s+/g, ' ');
  refuseMarked(typed);
  const command = commandIn(words);
  if (!command) return { kind: 'sentence', text: suggest(words) };
  if (command.ownChatOnly && ctx.place.kind !== 'personal') {
    const where = `Type “${command.name}” in your own chat with RAPTOR: its answer is for you alone.`;
    return { kind: 'sentence', text: where };
  }
  const named = command.name.split(' ').length;
  const rest = typed.replace(leading(named), '').trim();
  refuseMarked(rest);
  return command.run(rest, ctx);
}

/** What follows the command keeps its lines: a referral may be typed after its word. */
function leading(count: number): RegExp {
  return new RegExp(`^(?:\\S+\\s*){${count}}`);
}

function commandIn(words: string): Command | undefined {
  return commands
    .filter(({ name }) => words === name || words.startsWith(`${name} `))
    .toSorted((a, b) => b.name.length - a.name.length)[0];
}

function suggest(words: string): string {
  const nearest = commands
    .map(({ name }) => ({ name, distance: distanceTo(name, words) }))
    .toSorted((a, b) => a.distance - b.distance)[0];
  return nearest && nearest.distance <= Math.ceil(nearest.name.length / 3)
    ? `Did you mean “${nearest.name}”? Type help to see what you can do.`
    : 'Type refer to begin a referral, or help to see what you can do.';
}

/** From as many words, and from as many letters: a typo may stand in a word or between two. */
function distanceTo(name: string, words: string): number {
  const firstWords = words.split(' ', name.split(' ').length).join(' ');
  return Math.min(leven(firstWords, name), leven(words.slice(0, name.length + 2), name));
}
