import { request as sendRequest } from 'node:http';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createHttpServer } from '../../../bot/teams/http-server.ts';
import type { HttpServer } from '../../../bot/teams/http-server.ts';
import type { Route } from '../../../bot/route.ts';
import { Refusal } from '../../../domain/refusal.ts';
import { silent } from './stand-in.ts';

const json = { 'content-type': 'application/json' };
let server: HttpServer;
let base: string;
let release: () => void = () => undefined;
let entered: Promise<void>;

const routes: Route[] = [
  async (_request, response, url) => {
    if (url.pathname === '/broken') throw new Error('Expected a route that works, got this one');
    if (url.pathname !== '/healthz') return false;
    response.end('fine');
    return true;
  },
];

beforeEach(async () => {
  const config = { mode: 'local' as const, host: '127.0.0.1', port: 0 };
  server = createHttpServer({ config, routes, log: silent });
  server.registerRoute('POST', '/api/messages', async ({ body }) => ({ status: 200, body }));
  const gate = Promise.withResolvers<void>();
  const start = Promise.withResolvers<void>();
  release = gate.resolve;
  entered = start.promise;
  server.registerRoute('POST', '/slow', async () => {
    start.resolve();
    await gate.promise;
    return { status: 200, body: { slow: true } };
  });
  base = `http://127.0.0.1:${(await server.listen()).port}`;
});

afterEach(async () => {
  release();
  await server.close();
});

function post(body: string | Uint8Array<ArrayBuffer>, headers: Record<string, string> = json) {
  return fetch(`${base}/api/messages`, { method: 'POST', headers, body });
}

async function heardIn(response: Response): Promise<object> {
  const type = response.headers.get('content-type');
  return { status: response.status, type, body: await response.json() };
}

/** A sentence in JSON, never a page. */
function sentence(status: number): object {
  const type = expect.stringMatching(/^application\/json/);
  return { status, type, body: { error: expect.stringMatching(/^[A-Z].*\.$/) } };
}

describe('POST /api/messages', () => {
  test('takes a narrative of 100,000 characters, however they were escaped', async () => {
    const escaped = `{"text":"${String.raw`\u017c`.repeat(100_000)}"}`;
    const response = await post(escaped, { 'content-type': 'application/json; charset=utf-8' });
    expect(response.status).toBe(200);
    expect(await response.json()).toEqual({ text: 'ż'.repeat(100_000) });
  });

  test.each<[string, number, string | Uint8Array<ArrayBuffer>]>([
    ['more than it can hold', 413, JSON.stringify({ text: 'x'.repeat(1_000_000) })],
    ['half an object', 400, '{"text": '],
    ['a list', 400, '[]'],
    ['text', 400, '"x"'],
    ['null', 400, 'null'],
    ['nothing', 400, ''],
    ['bytes that are not UTF-8', 400, new Uint8Array([0x7b, 0x22, 0xff, 0x22, 0x3a, 0x31, 0x7d])],
  ])('refuses %s with %i', async (_what, status, body) => {
    expect(await heardIn(await post(body))).toEqual(sentence(status));
  });

  test.each<Record<string, string>>([
    {},
    { 'content-type': 'text/plain' },
    { 'content-type': 'application/jsonp' },
  ])('refuses the content type %o, which a strange web page could send', async (headers) => {
    expect(await heardIn(await post(new TextEncoder().encode('{}'), headers))).toEqual(
      sentence(415),
    );
  });

  test('answers another method with 405 and says which is right', async () => {
    const response = await fetch(`${base}/api/messages`);
    expect(response.headers.get('allow')).toBe('POST');
    expect(await heardIn(response)).toEqual(sentence(405));
  });
});

describe('the rest', () => {
  test('is asked of the routes in turn', async () => {
    expect(await (await fetch(`${base}/healthz`)).text()).toBe('fine');
  });

  test('is unknown otherwise', async () => {
    expect(await heardIn(await fetch(`${base}/nowhere`))).toEqual(sentence(404));
  });

  test('fails with a reference number and no detail', async () => {
    const response = await fetch(`${base}/broken`);
    expect(response.status).toBe(500);
    const text = await response.text();
    expect(text).toMatch(/reference [0-9A-F]{6}/);
    expect(text).not.toContain('this one');
  });

  test('is closed in local mode to names that are not loopback', async () => {
    const { promise, resolve, reject } = Promise.withResolvers<number | undefined>();
    const headers = { host: 'raptor.example.test' };
    sendRequest(`${base}/healthz`, { headers }, (response) => {
      response.resume();
      resolve(response.statusCode);
    })
      .on('error', reject)
      .end();
    expect(await promise).toBe(403);
  });
});

describe('starting and stopping', () => {
  test('says in a sentence that a port is taken', async () => {
    const port = Number(new URL(base).port);
    const config = { mode: 'local' as const, host: '127.0.0.1', port };
    const second = createHttpServer({ config, routes: [], log: silent });
    await expect(second.listen()).rejects.toThrow(Refusal);
    await expect(second.listen()).rejects.toThrow(`Expected port ${port} on 127.0.0.1 to be free`);
    await second.close();
  });

  test('lets a request in hand finish, and takes no other', async () => {
    const slow = fetch(`${base}/slow`, { method: 'POST', headers: json, body: '{}' });
    await entered;
    const closed = server.close();
    await expect(fetch(`${base}/healthz`)).rejects.toThrow('fetch failed');
    release();
    expect(await (await slow).json()).toEqual({ slow: true });
    await closed;
  });

  test('does not wait for ever for a request that never ends', async () => {
    const slow = fetch(`${base}/slow`, { method: 'POST', headers: json, body: '{}' });
    await entered;
    await Promise.all([server.close(), expect(slow).rejects.toThrow('fetch failed')]);
  });
});
