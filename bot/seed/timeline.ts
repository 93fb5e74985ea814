import { setImmediate } from 'node:timers/promises';
import type { Life } from './past.ts';

/** Lives that go on side by side, each resumed when the time it waits for has come, in order, up to an end. */
export interface Timeline {
  begin(life: Life, at: number): void;
  run(turnClock: (at: number) => void): Promise<void>;
}

export function createTimeline(end: number): Timeline {
  /** The soonest last. */
  const waiting: { readonly life: Life; readonly at: number }[] = [];

  function begin(life: Life, at: number): void {
    if (at > end) return;
    const instant = Math.floor(at);
    waiting.splice(placeOf(instant), 0, { life, at: instant });
  }

  /** Whoever waits for the same instant goes first. */
  function placeOf(at: number): number {
    let low = 0;
    for (let high = waiting.length; low < high;) {
      const middle = (low + high) >>> 1;
      if ((waiting[middle]?.at ?? at) > at) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  return {
    begin,
    async run(turnClock) {
      for (let turns = 1; ; turns += 1) {
        const next = waiting.pop();
        if (!next) return;
        turnClock(next.at);
        const { done, value } = await next.life.next();
        if (!done) begin(next.life, Math.max(value, next.at));
        // An embedded database answers without ever letting go of the thread.
        if (turns % turnsAtOnce === 0) await setImmediate();
      }
    },
  };
}

const turnsAtOnce = 10;
