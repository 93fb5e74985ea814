/** The service's limits on sends to one conversation, and on all requests (Teams: rate limiting), kept below. */
const perConversation: readonly Window[] = [
  { ms: 1_000, most: 6 },
  { ms: 2_000, most: 7 },
  { ms: 30_000, most: 55 },
  { ms: 3_600_000, most: 1_700 },
];
const altogether: readonly Window[] = [{ ms: 1_000, most: 28 }];

interface Window {
  readonly ms: number;
  readonly most: number;
}

export interface Pacer {
  /** Takes a place for a send now and returns 0, or returns how long to wait (ms) and takes none. */
  take(conversationId: string, now: number): number;
  /** The service has named a time for this conversation: no place in it before then. */
  hold(conversationId: string, until: number): void;
}

export function createPacer(): Pacer {
  const sent = new Map<string, number[]>();
  const held = new Map<string, number>();
  const all: number[] = [];
  return {
    take(conversationId, now) {
      const here = sent.get(conversationId) ?? [];
      const wait = Math.max(
        waitFor(here, { windows: perConversation, now }),
        waitFor(all, { windows: altogether, now }),
        (held.get(conversationId) ?? now) - now,
      );
      if (wait > 0) return wait;
      held.delete(conversationId);
      here.push(now);
      all.push(now);
      sent.set(conversationId, forget(here, { now, windows: perConversation }));
      forget(all, { now, windows: altogether });
      return 0;
    },
    hold(conversationId, until) {
      held.set(conversationId, Math.max(until, held.get(conversationId) ?? until));
    },
  };
}

function waitFor(
  times: readonly number[],
  { windows, now }: { windows: readonly Window[]; now: number },
): number {
  const waits = windows.map(({ ms, most }) => {
    const oldest = times.at(-most);
    return oldest === undefined ? 0 : oldest + ms - now;
  });
  return Math.max(0, ...waits);
}

function forget(
  times: number[],
  { windows, now }: { windows: readonly Window[]; now: number },
): number[] {
  const longest = Math.max(...windows.map((window) => window.ms));
  const kept = times.findIndex((time) => time > now - longest);
  times.splice(0, kept === -1 ? times.length : kept);
  return times;
}
