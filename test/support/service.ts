import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Card } from '../../cards/card.ts';

/** A message that the bot posted, as it stands now. `edits`: how often it was changed in place. */
export interface Posted {
  readonly id: string;
  readonly conversationId: string;
  card?: Card | undefined;
  text?: string | undefined;
  summary?: string | undefined;
  edits: number;
}

export interface Request {
  readonly method: string;
  readonly path: string;
  readonly body: Readonly<Record<string, unknown>>;
}

/** A stand-in for the Teams service that knows its REST alone. */
export interface Service {
  readonly url: string;
  readonly posted: readonly Posted[];
  readonly requests: readonly Request[];
  /** Answers the next matching requests with this status instead of taking them. */
  fail(
    match: (request: Request) => boolean,
    answer: { status: number; times?: number; headers?: Record<string, string> },
  ): void;
  /** Keeps matching requests without an answer until what it returns is called. */
  hang(match: (request: Request) => boolean): () => void;
  /** Takes the next matching request and breaks the connection instead of answering it. */
  loseAnswer(match: (request: Request) => boolean): void;
  /** Waits until something is so, looking again at every request. */
  until<T>(what: () => T | undefined | false): Promise<T>;
  close(): Promise<void>;
}

export async function openService(): Promise<Service> {
  const posted: Posted[] = [];
  const requests: Request[] = [];
  const failures: {
    match: (request: Request) => boolean;
    status: number;
    left: number;
    headers: Record<string, string>;
  }[] = [];
  const hanging = new Map<(request: Request) => boolean, Promise<void>>();
  const lost: ((request: Request) => boolean)[] = [];
  const watchers = new Set<() => void>();
  let count = 0;

  const server = createServer((request, response) => {
    void take(request, response).finally(() => {
      for (const look of watchers) look();
    });
  });

  async function take(incoming: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await readJson(incoming);
    const request = {
      method: incoming.method ?? '',
      path: decodeURIComponent(incoming.url ?? ''),
      body,
    };
    requests.push(request);
    for (const [match, released] of hanging) {
      if (!match(request)) continue;
      for (const look of watchers) look();
      await released;
      // Two turns of the event loop: by then the end of a process that was killed meanwhile has been noticed.
      await nextTurn();
      await nextTurn();
      if (response.destroyed) return;
    }
    const failure = failures.find((each) => each.left > 0 && each.match(request));
    if (failure) {
      failure.left -= 1;
      return send(response, failure.status, { error: { code: 'Told' } }, failure.headers);
    }
    const [, conversationId, activityId] =
      /^\/v3\/conversations\/([^/?]+)\/activities(?:\/([^/?]+))?/.exec(request.path) ?? [];
    if (request.method === 'POST' && conversationId) {
      count += 1;
      const message = { id: `m${count}`, conversationId, edits: 0, ...contentOf(body) };
      posted.push(message);
      const losing = lost.findIndex((match) => match(request));
      if (losing !== -1) {
        lost.splice(losing, 1);
        return void response.destroy();
      }
      return send(response, 201, { id: message.id });
    }
    if (request.method === 'PUT' && activityId) {
      const message = posted.find(
        (each) => each.id === activityId && each.conversationId === conversationId,
      );
      if (!message)
        return send(response, 404, { error: { code: 'ActivityNotFoundInConversation' } });
      Object.assign(message, contentOf(body), { edits: message.edits + 1 });
      return send(response, 200, { id: message.id });
    }
    return send(response, 404, { error: { code: 'NotFound' } });
  }

  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    posted,
    requests,
    fail: (match, { status, times = 1, headers = {} }) =>
      void failures.push({ match, status, left: times, headers }),
    hang(match) {
      const { promise, resolve } = Promise.withResolvers<void>();
      hanging.set(match, promise);
      return () => {
        hanging.delete(match);
        resolve();
      };
    },
    loseAnswer: (match) => void lost.push(match),
    until: (what) => waitFor(what, watchers),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function waitFor<T>(
  what: () => T | undefined | false,
  watchers: Set<() => void>,
): Promise<T> {
  const { promise, resolve, reject } = Promise.withResolvers<T>();
  const look = (): void => {
    const found = what();
    if (found !== undefined && found !== false) resolve(found);
  };
  const patience = setTimeout(
    () => reject(new Error('Expected the service to see it, got nothing')),
    30_000,
  );
  watchers.add(look);
  look();
  try {
    return await promise;
  } finally {
    clearTimeout(patience);
    watchers.delete(look);
  }
}

function contentOf(
  body: Readonly<Record<string, unknown>>,
): Pick<Posted, 'card' | 'text' | 'summary'> {
  const [attachment] = (body['attachments'] as { content?: Card }[] | undefined) ?? [];
  return {
    card: attachment?.content,
    text: typeof body['text'] === 'string' ? body['text'] : undefined,
    summary: typeof body['summary'] === 'string' ? body['summary'] : undefined,
  };
}

async function readJson(request: IncomingMessage): Promise<Record<string, unknown>> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const text = Buffer.concat(chunks).toString('utf8');
  return text === '' ? {} : (JSON.parse(text) as Record<string, unknown>);
}

function send(
  response: ServerResponse,
  status: number,
  body: object,
  headers: Record<string, string> = {},
): void {
  response.writeHead(status, { 'content-type': 'application/json', ...headers });
  response.end(JSON.stringify(body));
}
