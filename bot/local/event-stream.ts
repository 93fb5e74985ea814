import type { ServerResponse } from 'node:http';
import type { LogChange } from './message-log.ts';

/** Tells every open page what changed, as it changes (Server-Sent Events). */
export interface EventStream {
  readonly add: (response: ServerResponse) => void;
  readonly tell: (change: LogChange) => void;
  readonly close: () => void;
}

export function openEventStream(): EventStream {
  const listeners = new Set<ServerResponse>();
  return {
    add: (response) => {
      response.writeHead(200, {
        'content-type': 'text/event-stream',
        'cache-control': 'no-store',
        'x-content-type-options': 'nosniff',
      });
      response.write('retry: 1000\n\n');
      listeners.add(response);
      response.once('close', () => listeners.delete(response));
    },
    tell: (change) => {
      for (const response of listeners) response.write(`data: ${JSON.stringify(change)}\n\n`);
    },
    close: () => {
      for (const response of listeners) response.end();
    },
  };
}
