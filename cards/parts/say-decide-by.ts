import { sayLeft, sayTime } from '../../domain/say-time.ts';
import type { Viewing } from '../viewing.ts';

interface Clock {
  readonly decideBy: number;
  readonly pausedAt?: number | undefined;
}

/** "**Decide by 12:41** (3 h left)", or since when it waits for the officer: nothing runs out then. */
export function sayDecideBy(clock: Clock, viewing: Viewing): string {
  const { head, rest } = wordsOf(clock, viewing);
  return `**${head}**${rest}`;
}

/** The same within a line of a list: "decide by 12:41 (3 h left)". */
export function listDecideBy(clock: Clock, viewing: Viewing): string {
  const { head, rest } = wordsOf(clock, viewing);
  return `${head.charAt(0).toLowerCase()}${head.slice(1)}${rest}`;
}

function wordsOf({ decideBy, pausedAt }: Clock, viewing: Viewing): { head: string; rest: string } {
  if (pausedAt !== undefined) {
    return {
      head: `Paused since ${sayTime(pausedAt, viewing)}`,
      rest: ', waiting for the officer',
    };
  }
  const left = sayLeft(decideBy - viewing.now);
  return { head: `Decide by ${sayTime(decideBy, viewing)}`, rest: ` (${left})` };
}
