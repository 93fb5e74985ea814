import { appendFileSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { request as httpRequest } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { Refusal } from '../../../domain/refusal.ts';
import { connector, gateway, pat, startStage, type StageServer } from './stage-server.ts';

const open: StageServer[] = [];

async function stageWith(options: Parameters<typeof startStage>[0] = {}): Promise<StageServer> {
  const stage = await startStage(options);
  open.push(stage);
  return stage;
}

afterEach(async () => {
  for (const stage of open.splice(0)) await stage.close();
});

/** Opens the page's state and waits until every place is introduced. */
async function openPage(stage: StageServer): Promise<void> {
  const before = stage.received.length;
  await stage.call('GET', '/page-api/state');
  await expect.poll(() => stage.received.length).toBe(before + 9);
}

async function messagesOf(stage: StageServer): Promise<unknown> {
  return (await stage.call('GET', '/page-api/state')).body['messages'];
}

describe('a restart', () => {
  it('keeps the conversation, drops a torn last line, and introduces everyone again', async () => {
    const keepIn = join(mkdtempSync(join(tmpdir(), 'stage-')), 'chat.jsonl');
    const first = await stageWith({ keepIn });
    const path = `${connector}/${gateway}/activities`;
    const { body } = await first.call('POST', path, { type: 'message', text: 'one' });
    await first.call('POST', path, { type: 'message', text: 'two' });
    await first.call('PUT', `${path}/${String(body['id'])}`, { type: 'message', text: 'three' });
    const before = await messagesOf(first);
    await first.close();
    open.splice(0);
    appendFileSync(keepIn, '{"message":{"id":"to');

    const second = await stageWith({ keepIn });
    await openPage(second);
    expect(await messagesOf(second)).toEqual(before);
    expect(before).toMatchObject([{ text: 'three' }, { text: 'two' }]);
    expect(readFileSync(keepIn, 'utf8').split('\n')).toHaveLength(3);
    await second.call('POST', path, { type: 'message', text: 'four' });
    expect(await messagesOf(second)).toMatchObject([{ number: 1 }, { number: 2 }, { number: 3 }]);
  });

  it.each([
    'nonsense',
    '',
    'null',
    '5',
    '[]',
    '{}',
    '{"message":null}',
    '{"message":{"id":5}}',
    '{"message":{"id":"m2"}}',
    '{"removed":1}',
  ])('refuses a file with the line %j, and names it', async (line) => {
    const keepIn = join(mkdtempSync(join(tmpdir(), 'stage-')), 'chat.jsonl');
    const message = {
      id: 'm1',
      number: 1,
      place: 'a:1',
      from: 'bot',
      at: 1,
      version: 1,
      cards: [],
    };
    writeFileSync(keepIn, `${JSON.stringify({ message })}\n${line}\n`);
    const failure: unknown = await startStage({ keepIn }).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(Refusal);
    expect(failure).toMatchObject({ message: expect.stringContaining(`line 2 of ${keepIn}`) });
  });
});

describe('filling', () => {
  it('is offered, and said in a sentence, where the stage can be filled', async () => {
    let isOffered = true;
    const filling = {
      isOffered: () => Promise.resolve(isOffered),
      fill: () => Promise.resolve('Sixty are in.'),
    };
    const stage = await stageWith({ filling });
    expect((await stage.call('GET', '/page-api/state')).body['mayFill']).toBe(true);
    expect(await stage.call('POST', '/page-api/fill', {})).toEqual({
      status: 200,
      body: { kind: 'sentence', text: 'Sixty are in.' },
    });
    isOffered = false;
    expect((await stage.call('GET', '/page-api/state')).body['mayFill']).toBe(false);
  });

  it('is not there otherwise', async () => {
    const stage = await stageWith();
    expect((await stage.call('GET', '/page-api/state')).body['mayFill']).toBe(false);
    expect((await stage.call('POST', '/page-api/fill', {})).status).toBe(404);
  });
});

describe('who may call', () => {
  it.each([
    ['another name for this machine', '/page-api/state', { host: 'raptor.example.test' }, 403],
    ['a page under that name', '/', { host: 'raptor.example.test:80' }, 403],
    ['a bot under that name', `${connector}/x/members`, { host: 'raptor.example.test' }, 403],
    ['a strange page', '/page-api/state', { origin: 'http://raptor.example.test' }, 403],
    ['a strange page that hides it', '/page-api/state', { 'sec-fetch-site': 'cross-site' }, 403],
    [
      'a page at the connector',
      `${connector}/${gateway}/members`,
      { 'sec-fetch-site': 'none' },
      403,
    ],
    ['localhost', '/', { host: 'localhost:3978' }, 200],
    ['another address of this machine', '/', { host: '127.0.0.2:3978' }, 200],
    ['the sixth version’s', '/', { host: '[::1]:3978' }, 200],
    ['a name that begins like it', '/', { host: '127.0.0.1.example.test' }, 403],
    ['a file that is not listed', '/page/tsconfig.json', {}, 404],
    ['a way out of the folder', '/page/..%2flocal-chat.ts', {}, 404],
  ])('answers %s at %s with %j as it should', async (_who, path, headers, status) => {
    const stage = await stageWith();
    expect(await statusOf(stage.base + path, headers)).toBe(status);
    expect(stage.received).toEqual([]);
  });

  it.each(['constructor', 'toString', '__proto__', 'nonsense'])(
    'knows no call named %s',
    async (name) => {
      const stage = await stageWith();
      expect((await stage.call('POST', `/page-api/${name}`, {})).status).toBe(404);
    },
  );

  it('takes JSON only, so that no form of another site can post', async () => {
    const stage = await stageWith();
    const body = JSON.stringify({ person: pat, place: `a:local-${pat}`, text: 'help' });
    const response = await fetch(`${stage.base}/page-api/say`, { method: 'POST', body });
    expect(response.status).toBe(415);
    expect(stage.received).toEqual([]);
  });
});

/** With headers that fetch would not let through. */
function statusOf(url: string, headers: Record<string, string>): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    httpRequest(url, { headers }, (response) => {
      response.resume();
      resolve(response.statusCode);
    })
      .on('error', reject)
      .end();
  });
}
