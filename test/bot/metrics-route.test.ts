import { request as sendRequest } from 'node:http';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { metricsRoute } from '../../bot/metrics-route.ts';
import { createHttpServer } from '../../bot/teams/http-server.ts';
import type { HttpServer } from '../../bot/teams/http-server.ts';
import { silent } from './teams/stand-in.ts';

let server: HttpServer;
let port: number;
let read = 0;

async function serve(tokenSet?: string): Promise<void> {
  const route = metricsRoute({
    token: tokenSet,
    text: () => Promise.resolve(`read ${(read += 1)}\n`),
  });
  const config = { mode: 'teams' as const, host: '127.0.0.1', port: 0 };
  server = createHttpServer({ config, routes: [route], log: silent });
  ({ port } = await server.listen());
}

beforeEach(() => {
  read = 0;
});
afterEach(() => server.close());

/** `fetch` sets Host itself. */
function get(headers: Record<string, string> = {}, method = 'GET') {
  const { promise, resolve, reject } = Promise.withResolvers<{ status: number; body: string }>();
  const sent = sendRequest({ port, path: '/metrics', method, headers }, (response) => {
    const chunks: string[] = [];
    response.setEncoding('utf8').on('data', (chunk: string) => chunks.push(chunk));
    response.on('end', () => {
      const challenge = response.headers['www-authenticate'];
      const { statusCode = 0 } = response;
      resolve({ status: statusCode, body: chunks.join(''), ...(challenge ? { challenge } : {}) });
    });
  });
  sent.on('error', reject).end();
  return promise;
}

/** As a proxy on this machine passes it on, in several ways. */
const strangers: [string, Record<string, string>][] = [
  ['another name', { host: 'raptor.example.test' }],
  ['x-forwarded-for', { 'x-forwarded-for': '192.0.2.1' }],
  ['forwarded', { forwarded: 'for=192.0.2.1' }],
  ['via', { via: '1.1 gate' }],
];

describe('/metrics', () => {
  it.each([undefined, 'an-invented-token'])(
    'answers this machine, with the token %s set',
    async (set) => {
      await serve(set);
      expect(await get()).toEqual({ status: 200, body: 'read 1\n' });
      expect(await get({ authorization: 'Bearer wrong' })).toEqual({
        status: 200,
        body: 'read 2\n',
      });
    },
  );

  it.each(strangers)('refuses a stranger by %s where no token is set', async (_how, headers) => {
    await serve();
    const refused = await get({ ...headers, authorization: 'Bearer x' });
    expect(refused.status).toBe(403);
    expect(refused.body).toMatch(/METRICS_TOKEN is not set/);
    expect(read).toBe(0);
  });

  it.each(strangers)('wants the token from a stranger by %s', async (_how, headers) => {
    await serve('an-invented-token');
    const wrong = ['', 'Bearer', 'Bearer ', 'Bearer an-invented-toke', 'Basic an-invented-token'];
    for (const authorization of wrong) {
      const refused = await get({ ...headers, authorization });
      expect(refused).toMatchObject({ status: 401, challenge: 'Bearer' });
      expect(refused.body).not.toContain('an-invented');
    }
    expect(await get(headers)).toMatchObject({ status: 401 });
    expect(read).toBe(0);
    const right = { ...headers, authorization: 'Bearer an-invented-token' };
    expect(await get(right)).toEqual({ status: 200, body: 'read 1\n' });
  });

  it('is read and nothing else', async () => {
    await serve();
    expect(await get({}, 'POST')).toMatchObject({ status: 404 });
  });
});
