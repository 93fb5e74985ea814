import { createServer } from 'node:http';
import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from 'node:http';
import { createLog } from '../../../bot/log.ts';

interface Heard {
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: unknown;
}

/** What to say next: an answer, or nothing at all with the line cut or left silent. */
export type Say =
  | { readonly status: number; readonly headers?: Record<string, string>; readonly body?: unknown }
  | 'cut'
  | 'silence';

export interface StandIn {
  readonly url: string;
  readonly heard: readonly Heard[];
  /** Answers in turn; after the last, "posted". */
  say(...answers: readonly Say[]): void;
  close(): Promise<void>;
}

/** A server on loopback that hears everything and says what it is told to. */
export async function openStandIn(): Promise<StandIn> {
  const heard: Heard[] = [];
  let answers: Say[] = [];

  async function hear(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(Buffer.from(chunk));
    const { method = '', url = '', headers } = request;
    const text = Buffer.concat(chunks).toString();
    heard.push({ method, path: url, headers, body: text ? JSON.parse(text) : undefined });
    const answer = answers.shift() ?? { status: 200, body: { id: 'posted' } };
    if (answer === 'silence') return;
    if (answer === 'cut') return void response.destroy();
    response.writeHead(answer.status, { 'content-type': 'application/json', ...answer.headers });
    response.end(JSON.stringify(answer.body ?? {}));
  }

  const server = createServer((request, response) => void hear(request, response));
  const { promise, resolve } = Promise.withResolvers<void>();
  server.listen(0, '127.0.0.1', resolve);
  await promise;
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return {
    url: `http://127.0.0.1:${port}`,
    heard,
    say: (...next) => void (answers = [...next]),
    close: () => {
      server.closeAllConnections();
      const closed = Promise.withResolvers<void>();
      server.close(() => closed.resolve());
      return closed.promise;
    },
  };
}

export const silent = createLog('silent');
