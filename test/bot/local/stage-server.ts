import { createServer } from 'node:http';
import { createLocalChat } from '../../../bot/local/local-chat.ts';
import type { Filling } from '../../../bot/local/stage.ts';
import type { LocalOrganisation } from '../../../bot/local/local-place.ts';

/** What the tests look at in an activity that arrives at the bot's door. */
export interface Sent {
  readonly id: string;
  readonly type: string;
  readonly name?: string;
  readonly text?: string;
  readonly serviceUrl: string;
  readonly replyToId?: string;
  readonly from: { readonly id: string; readonly aadObjectId: string };
  readonly conversation: { readonly id: string; readonly conversationType: string };
  readonly value?: {
    readonly action?: { readonly verb: string; readonly data: Readonly<Record<string, unknown>> };
    readonly trigger?: string;
    readonly data?: Readonly<Record<string, unknown>>;
  };
}

/** What the scripted bot does with an activity: its HTTP status and body. */
export type Script = (activity: Sent) => unknown;

export interface StageServer {
  readonly base: string;
  /** Everything that came to the bot's door, in order. */
  readonly received: Sent[];
  /** Sends to the page's API or to the connector. */
  readonly call: (method: string, path: string, body?: unknown) => Promise<Reply>;
  readonly close: () => Promise<void>;
}

export interface Reply {
  readonly status: number;
  readonly body: Readonly<Record<string, unknown>>;
}

/** The local chat on a free port, with a bot that answers by script. */
export async function startStage(options: {
  readonly script?: Script;
  readonly keepIn?: string;
  readonly port?: number;
  readonly filling?: Filling;
}): Promise<StageServer> {
  const received: Sent[] = [];
  let count = 0;
  let base = '';
  const chat = createLocalChat({
    organisation: () => cast,
    botId: '28:raptor-local',
    botName: 'RAPTOR',
    tenantId: '11111111-1111-4111-8111-111111111111',
    base: () => base,
    keepIn: options.keepIn,
    filling: options.filling,
    now: () => Date.parse('2026-11-21T08:41:00Z') + count * 1000,
    newId: () => `id-${(count += 1)}-${base.slice(-5)}`,
  });
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', base);
    void answer();

    async function answer(): Promise<void> {
      if (await chat.route(request, response, url)) return;
      const chunks: Buffer[] = [];
      for await (const chunk of request) chunks.push(Buffer.from(chunk));
      const activity: Sent = JSON.parse(Buffer.concat(chunks).toString());
      received.push(activity);
      const said = await options.script?.(activity);
      response.writeHead(said === refused ? 500 : 200, { 'content-type': 'application/json' });
      response.end(said === undefined || said === refused ? '' : JSON.stringify(said));
    }
  });
  await new Promise<void>((resolve) => server.listen(options.port ?? 0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('Expected a port');
  base = `http://127.0.0.1:${address.port}`;

  return {
    base,
    received,
    call: (method, path, body) => send({ method, url: base + path, body }),
    close: async () => {
      await chat.close();
      await new Promise((resolve) => {
        server.close(resolve);
        server.closeAllConnections();
      });
    },
  };
}

/** What a script returns to answer with 500. */
export const refused = Symbol('refused');

export const connector = '/local-connector/v3/conversations';

async function send(request: { method: string; url: string; body: unknown }): Promise<Reply> {
  const response = await fetch(request.url, {
    method: request.method,
    ...(request.body !== undefined && {
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(request.body),
    }),
  });
  const body: Reply['body'] = JSON.parse(await response.text());
  return { status: response.status, body };
}

const id = (n: number) => `00000000-0000-4000-8000-00000000000${n}`;

export const [pat, sam, alex, lee] = [id(1), id(2), id(3), id(5)] as const;
export const [gateway, tasking, digest] = [
  '19:gateway-emid@thread.tacv2',
  '19:tasking-emid@thread.tacv2',
  '19:digest-emid@thread.tacv2',
] as const;

const cast: LocalOrganisation = {
  people: [
    { id: pat, name: 'Pat Officer', roles: ['officer'], region: 'EMID', force: 'DERBS' },
    { id: sam, name: 'Sam Gateway', roles: ['gateway'], region: 'EMID' },
    { id: alex, name: 'Alex Analyst', roles: ['analyst'], region: 'EMID' },
    { id: lee, name: 'Lee Leader', roles: ['leader'], region: 'EMID' },
    { id: id(6), name: 'Nat National', roles: ['national'], region: 'all' },
  ],
  channels: [
    { id: gateway, purpose: 'gateway', region: 'EMID' },
    { id: tasking, purpose: 'tasking', region: 'EMID' },
    { id: digest, purpose: 'digest', region: 'EMID' },
    { id: '19:digest-national@thread.tacv2', purpose: 'digest', region: 'national' },
  ],
};
