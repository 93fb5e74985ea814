import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readConfig } from '../../../bot/config.ts';
import { createTeams } from '../../../bot/teams/app.ts';
import { classifyFailure, TokenUnavailable } from '../../../bot/teams/classify-failure.ts';
import type { Delivered, DeliverOrder } from '../../../bot/teams/delivery.ts';
import type { Place } from '../../../bot/turn.ts';
import { Refusal } from '../../../domain/refusal.ts';
import { openStandIn, silent } from './stand-in.ts';
import type { Say, StandIn } from './stand-in.ts';

const teams = createTeams({
  config: readConfig({ PORT: '0' }),
  allowedTenants: [],
  log: silent,
  routes: [],
  onTurn: async () => ({ kind: 'nothing' }),
});
let service: StandIn;
let order: DeliverOrder;

beforeAll(async () => {
  service = await openStandIn();
  order = {
    serviceUrl: `${service.url}/uk/`,
    conversationId: '19:gateway-emid@thread.tacv2;messageid=1',
    tenantId: 'tenant',
    botId: '28:raptor',
    botName: 'RAPTOR',
    text: 'hello',
    summary: 'New referral',
  };
});
afterAll(() => service.close());

const notFound = (code: string): Say => ({
  status: 404,
  body: { error: { code, message: 'secret' } },
});

const place = (): Place => ({
  id: '19:gateway-emid@thread.tacv2',
  kind: 'channel',
  serviceUrl: service.url,
  tenantId: 'tenant',
  botId: '28:raptor',
  botName: 'RAPTOR',
});

const chat = () => ({
  serviceUrl: service.url,
  tenantId: 'tenant',
  botId: '28:raptor',
  teamsId: '29:di',
});

describe('a message that arrives', () => {
  test('is posted to its thread, without a token in local mode', async () => {
    expect(await teams.deliver(order)).toEqual({ outcome: 'sent', activityId: 'posted' });
    const { method, path, headers, body } = service.heard.at(-1) ?? {};
    expect({ method, path }).toEqual({
      method: 'POST',
      path: '/uk/v3/conversations/19:gateway-emid@thread.tacv2;messageid=1/activities',
    });
    expect(headers).not.toHaveProperty('authorization');
    expect(body).toMatchObject({
      type: 'message',
      text: 'hello',
      summary: 'New referral',
      from: { id: '28:raptor', name: 'RAPTOR' },
      conversation: { id: '19:gateway-emid@thread.tacv2;messageid=1', tenantId: 'tenant' },
    });
  });

  test('is put in the place of the one it changes, and keeps its id', async () => {
    service.say({ status: 200 });
    const delivered = await teams.deliver({ ...order, activityId: '17' });
    expect(delivered).toEqual({ outcome: 'sent', activityId: '17' });
    expect(service.heard.at(-1)).toMatchObject({
      method: 'PUT',
      path: '/uk/v3/conversations/19:gateway-emid@thread.tacv2;messageid=1/activities/17',
    });
  });
});

describe('a message that does not', () => {
  const date = 'Sat, 21 Nov 2026 07:30:00 GMT';
  const later = 'Sat, 21 Nov 2026 07:30:09 GMT';

  test.each<[string, Say, object, object]>([
    [
      '429',
      { status: 429, headers: { 'retry-after': '3' } },
      { outcome: 'retry', afterMs: 3000 },
      { outcome: 'retry', afterMs: 3000 },
    ],
    [
      '429 with a date',
      { status: 429, headers: { 'retry-after': later, date } },
      { outcome: 'retry', afterMs: 9000 },
      { outcome: 'retry', afterMs: 9000 },
    ],
    ['429 without a word', { status: 429 }, { outcome: 'retry' }, { outcome: 'retry' }],
    ['412', { status: 412 }, { outcome: 'retry' }, { outcome: 'retry' }],
    ['401', { status: 401 }, { outcome: 'retry' }, { outcome: 'retry' }],
    ['500', { status: 500 }, { outcome: 'unknown' }, { outcome: 'retry' }],
    ['502', { status: 502 }, { outcome: 'unknown' }, { outcome: 'retry' }],
    ['503', { status: 503 }, { outcome: 'unknown' }, { outcome: 'retry' }],
    ['504', { status: 504 }, { outcome: 'unknown' }, { outcome: 'retry' }],
    ['a cut line', 'cut', { outcome: 'unknown' }, { outcome: 'retry' }],
    ['403', { status: 403 }, { outcome: 'undeliverable' }, { outcome: 'undeliverable' }],
    ['400', { status: 400 }, { outcome: 'undeliverable' }, { outcome: 'undeliverable' }],
    [
      'a redirect',
      { status: 307, headers: { location: 'http://127.0.0.1:1/' } },
      { outcome: 'undeliverable' },
      { outcome: 'undeliverable' },
    ],
    [
      '404 for the conversation',
      notFound('ConversationNotFound'),
      { outcome: 'undeliverable' },
      { outcome: 'undeliverable' },
    ],
    [
      '404 for the message',
      notFound('ActivityNotFoundInConversation'),
      { outcome: 'undeliverable' },
      { outcome: 'undeliverable', gone: true },
    ],
  ])('because of %s', async (_what, answer, created, updated) => {
    const outcomes: Delivered[] = [];
    for (const activityId of [undefined, '17']) {
      service.say(answer);
      outcomes.push(await teams.deliver({ ...order, activityId }));
    }
    const problem = expect.stringMatching(/^Teams .*\.$/);
    expect(outcomes).toEqual([
      { ...created, problem },
      { ...updated, problem },
    ]);
    expect(JSON.stringify(outcomes)).not.toContain('secret');
  });

  test('because nobody listens: nothing was posted', async () => {
    const gone = await openStandIn();
    await gone.close();
    const delivered = await teams.deliver({ ...order, serviceUrl: gone.url });
    expect(delivered).toMatchObject({
      outcome: 'retry',
      problem: 'Teams did not answer (ECONNREFUSED).',
    });
  });

  test('because its stored address is not trusted: nothing is even tried', async () => {
    const delivered = await teams.deliver({ ...order, serviceUrl: 'https://teams.example.test' });
    expect(delivered).toMatchObject({ outcome: 'undeliverable' });
  });

  test.each<['create' | 'update', string]>([
    ['create', 'unknown'],
    ['update', 'retry'],
  ])('because of a time-out on %s: %s', (send, outcome) => {
    const error = Object.assign(new Error('timeout'), { isAxiosError: true, code: 'ECONNABORTED' });
    expect(classifyFailure(error, send).outcome).toBe(outcome);
  });

  test('because the bot got no token: nothing was posted', () => {
    expect(classifyFailure(new TokenUnavailable('No token.'), 'create').outcome).toBe('retry');
  });

  test('because of a fault of ours: it stays one', () => {
    expect(() => classifyFailure(new TypeError('x is undefined'), 'create')).toThrow(TypeError);
  });
});

describe('the roster', () => {
  const sam = { id: '29:sam', name: 'Sam', aadObjectId: 'ABCDEF00-0000-4000-8000-00000000000A' };
  const di = { id: '29:di', name: 'Di', objectId: '00000000-0000-4000-8000-000000000004' };

  test('is read page by page', async () => {
    service.say(
      { status: 200, body: { members: [sam], continuationToken: 'next' } },
      { status: 200, body: { members: [di] } },
    );
    expect(await teams.members(place())).toEqual([
      { id: 'abcdef00-0000-4000-8000-00000000000a', teamsId: '29:sam', name: 'Sam' },
      { id: '00000000-0000-4000-8000-000000000004', teamsId: '29:di', name: 'Di' },
    ]);
    expect(service.heard.at(-1)?.path).toContain('continuationToken=next');
  });

  test.each<Say>([{ status: 404 }, { status: 200, body: {} }, 'cut'])(
    'is empty after %o',
    async (answer) => {
      service.say(answer);
      expect(await teams.members(place())).toEqual([]);
    },
  );
});

describe('a personal chat', () => {
  test('is opened by its conversation id', async () => {
    service.say({ status: 201, body: { id: 'a:di' } });
    expect(await teams.openPersonal(chat())).toBe('a:di');
    expect(service.heard.at(-1)).toMatchObject({
      method: 'POST',
      path: '/v3/conversations',
      body: {
        bot: { id: '28:raptor' },
        members: [{ id: '29:di' }],
        channelData: { tenant: { id: 'tenant' } },
      },
    });
  });

  test.each<[Say, string]>([
    [{ status: 503 }, 'retry'],
    ['cut', 'retry'],
    [{ status: 403 }, 'undeliverable'],
  ])('is refused after %o as %s', async (answer, code) => {
    service.say(answer);
    const refusal: unknown = await teams.openPersonal(chat()).catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(Refusal);
    expect(refusal).toMatchObject({ code });
  });
});
