import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { HttpRouteHandler, IHttpServerAdapter } from '@microsoft/teams.apps';
import { Refusal } from '../../domain/refusal.ts';
import { isLoopback } from '../config.ts';
import type { Config } from '../config.ts';
import type { Log } from '../log.ts';
import type { Route } from '../route.ts';
import { faultReference, sayFault } from './fault.ts';
import { readBody } from './read-body.ts';

export interface HttpServer extends IHttpServerAdapter {
  listen(): Promise<{ readonly host: string; readonly port: number }>;
  close(): Promise<void>;
}

/** The SDK's own adapter listens everywhere, cuts bodies at 100 kB, answers faults in HTML and stops slowly. */
export function createHttpServer(options: {
  readonly config: Pick<Config, 'mode' | 'host' | 'port'>;
  readonly routes: readonly Route[];
  readonly log: Log;
}): HttpServer {
  const { config, routes, log } = options;
  const posts = new Map<string, HttpRouteHandler>();

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    // Local mode has no sign-in: a strange site that points its name at this machine is turned away.
    if (config.mode === 'local' && !isLoopback(hostNameOf(request))) {
      return sendError(response, 403, 'Expected a loopback address in Host, got another.');
    }
    const url = urlOf(request);
    if (!url) return sendError(response, 400, 'Expected a usable address, got another.');
    const post = posts.get(url.pathname);
    if (post) return answerPost(post, request, response);
    for (const route of routes) if (await route(request, response, url)) return undefined;
    return sendError(response, 404, 'Expected a known address, got another.');
  }

  const server = createServer((request, response) => {
    response.shouldKeepAlive = server.listening;
    answer(request, response).catch((error: unknown) => {
      const hungUp = request.destroyed && !request.complete;
      if (hungUp) return;
      const reference = faultReference(error);
      log.error('A request failed', { reference, error });
      if (response.headersSent) response.destroy();
      else sendError(response, 500, sayFault(reference));
    });
  });
  server.requestTimeout = 30_000;
  server.headersTimeout = 10_000;

  return {
    registerRoute: (_method, path, handler) => void posts.set(path, handler),
    async listen() {
      const { promise, resolve, reject } = Promise.withResolvers<void>();
      server.once('error', reject);
      server.listen(config.port, config.host, resolve);
      await promise.catch((error: unknown) => {
        throw sayListenError(error, config);
      });
      server.off('error', reject);
      return { host: config.host, port: portOf(server.address(), config.port) };
    },
    async close() {
      if (!server.listening) return;
      const { promise, resolve } = Promise.withResolvers<void>();
      server.close(() => resolve());
      server.closeIdleConnections();
      const patience = setTimeout(() => server.closeAllConnections(), drainMs);
      await promise;
      clearTimeout(patience);
    },
  };
}

async function answerPost(
  handler: HttpRouteHandler,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  if (request.method !== 'POST') {
    response.setHeader('allow', 'POST');
    return sendError(response, 405, 'Expected POST, got another method.');
  }
  const read = await readBody(request);
  if (read.kind === 'refused') return sendError(response, read.status, read.sentence);
  const headers = Object.fromEntries(
    Object.entries(request.headers).map(([name, value]) => [name, value ?? '']),
  );
  const { status, body } = await handler({ body: read.body, headers });
  return sendJson(response, status, body ?? {});
}

function sendError(response: ServerResponse, status: number, sentence: string): void {
  if (status === 413) response.shouldKeepAlive = false;
  sendJson(response, status, { error: sentence });
}

function sendJson(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, {
    'content-type': 'application/json; charset=utf-8',
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
  });
  response.end(JSON.stringify(body));
}

function urlOf({ url }: IncomingMessage): URL | undefined {
  return URL.parse(url ?? '/', 'http://local.invalid') ?? undefined;
}

function hostNameOf({ headers }: IncomingMessage): string {
  return URL.parse(`http://${headers.host ?? ''}`)?.hostname ?? '';
}

function portOf(address: AddressInfo | string | null, asked: number): number {
  return typeof address === 'object' && address ? address.port : asked;
}

function sayListenError(error: unknown, { host, port }: Pick<Config, 'host' | 'port'>): unknown {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'EADDRINUSE') {
    return new Refusal(
      'port-taken',
      `Expected port ${port} on ${host} to be free, got one in use. Stop the other program or set PORT.`,
    );
  }
  if (code === 'EACCES' || code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND') {
    return new Refusal(
      'no-listening',
      `Expected to listen on ${host}, port ${port}, got ${code}. Set HOST and PORT to what this machine allows.`,
    );
  }
  return error;
}

/** Ctrl-C ends within two seconds, the rest of the process included. */
const drainMs = 1_500;
