import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { createLog } from '../../../bot/log.ts';
import type { TeamsOptions } from '../../../bot/teams/app.ts';
import type { Turn } from '../../../bot/turn.ts';
import { Refusal } from '../../../domain/refusal.ts';
import { activity, inChannel, invoke } from './activities.ts';
import { greet, openEdge } from './edge.ts';
import type { Edge } from './edge.ts';
import { openStandIn, silent } from './stand-in.ts';
import type { StandIn } from './stand-in.ts';

let service: StandIn;
beforeAll(async () => {
  service = await openStandIn();
});
afterAll(() => service.close());

let edge: Edge;
afterEach(() => edge.close());

const here = (over: Record<string, unknown> = {}) => ({
  ...activity(over),
  serviceUrl: service.url,
});

describe('in local mode', () => {
  test('a message is answered in its conversation', async () => {
    const seen: Turn[] = [];
    edge = await openEdge({}, { onTurn: async (turn) => (seen.push(turn), greet()) });
    const before = service.heard.length;
    expect((await edge.post(here({ text: 'whoami' }))).status).toBe(200);
    expect(seen).toMatchObject([{ kind: 'message', text: 'whoami' }]);
    expect(service.heard.slice(before)).toMatchObject([
      {
        method: 'POST',
        path: '/v3/conversations/a:1-pat-and-raptor/activities',
        body: { type: 'message', text: 'Hello.', textFormat: 'plain', from: { id: '28:raptor' } },
      },
    ]);
  });

  test('even the most talkative log holds nothing of what was said', async () => {
    const lines: string[] = [];
    const log = createLog('trace', { write: (line) => void lines.push(line) });
    edge = await openEdge({}, { log });
    service.say({ status: 500, body: { error: { message: 'Two lads at flat 2' } } });
    await edge.post(here({ text: 'Two lads at flat 2' }));
    expect(lines.join('')).toContain('A reply was not delivered');
    expect(lines.join('')).toContain('activity');
    expect(lines.join('')).not.toContain('lads');
  });

  test('a message in a channel is answered in its thread', async () => {
    edge = await openEdge({});
    await edge.post({ ...inChannel(), serviceUrl: service.url });
    expect(service.heard.at(-1)?.path).toBe(
      '/v3/conversations/19:gateway-emid@thread.tacv2;messageid=1763711380000/activities',
    );
  });

  test('an answer that the service puts off is sent once more', async () => {
    edge = await openEdge({});
    service.say({ status: 429, headers: { 'retry-after': '0' } });
    const before = service.heard.length;
    await edge.post(here());
    expect(service.heard.slice(before)).toHaveLength(2);
  });

  test.each([
    [
      'adaptiveCard/action',
      { statusCode: 200, type: 'application/vnd.microsoft.activity.message', value: 'Hello.' },
    ],
    ['task/submit', { task: { type: 'message', value: 'Hello.' } }],
    ['composeExtension/query', { task: { type: 'message', value: 'Hello.' } }],
    [
      'signin/tokenExchange',
      { statusCode: 200, type: 'application/vnd.microsoft.activity.message', value: 'Hello.' },
    ],
    [
      'fileConsent/invoke',
      { statusCode: 200, type: 'application/vnd.microsoft.activity.message', value: 'Hello.' },
    ],
    [
      'never/heardOf',
      { statusCode: 200, type: 'application/vnd.microsoft.activity.message', value: 'Hello.' },
    ],
  ])('the invoke %s is answered in the response, whatever its value', async (name, expected) => {
    edge = await openEdge({});
    for (const value of [{ action: { verb: 'x', data: {} }, data: {} }, undefined, 'x', null]) {
      const response = await edge.post({ ...invoke(name, value), serviceUrl: service.url });
      expect(response.status).toBe(200);
      expect(await response.json()).toEqual(expected);
    }
  });

  test.each<[string, Record<string, unknown>]>([
    ['typing', { type: 'typing' }],
    ['a reaction', { type: 'messageReaction' }],
    ['somebody leaving', { type: 'conversationUpdate', membersRemoved: [{ id: '29:x' }] }],
  ])('%s is taken quietly', async (_what, over) => {
    const onTurn = vi.fn<TeamsOptions['onTurn']>();
    edge = await openEdge({}, { onTurn });
    const response = await edge.post(here(over));
    expect(response.status).toBe(200);
    expect(onTurn).not.toHaveBeenCalled();
  });

  test('a fault is answered with its reference number, which the log has once', async () => {
    const error = vi.fn<TeamsOptions['log']['error']>();
    edge = await openEdge(
      {},
      {
        log: { ...silent, error },
        onTurn: async () => {
          throw new Error('Expected a row, got none');
        },
      },
    );
    const response = await edge.post({
      ...invoke('adaptiveCard/action', {}),
      serviceUrl: service.url,
    });
    const text = await response.text();
    const [, reference] = /\(reference ([0-9A-F]{6})\)/.exec(text) ?? [];
    expect(response.status).toBe(200);
    expect(text).toContain('may or may not have been saved');
    expect(text).not.toMatch(/nothing was saved/i);
    expect(JSON.parse(text)).toMatchObject({
      statusCode: 400,
      type: 'application/vnd.microsoft.error',
    });
    expect(error.mock.calls).toMatchObject([['A turn failed', { reference }]]);
  });

  test('a refusal that nobody caught is shown as its sentence', async () => {
    edge = await openEdge(
      {},
      { onTurn: () => Promise.reject(new Refusal('late', 'Sam decided.')) },
    );
    const response = await edge.post({
      ...invoke('adaptiveCard/action', {}),
      serviceUrl: service.url,
    });
    expect(await response.json()).toMatchObject({ statusCode: 200, value: 'Sam decided.' });
  });

  test.each<[string, number, Record<string, unknown>]>([
    ['of another tenant', 403, { conversation: { id: 'a:1', tenantId: 'other' } }],
    ['without a type', 400, { type: undefined }],
  ])('an activity %s is turned away with %i and a sentence', async (_what, status, over) => {
    const onTurn = vi.fn<TeamsOptions['onTurn']>();
    edge = await openEdge({}, { onTurn });
    const response = await edge.post(here(over));
    expect(response.status).toBe(status);
    expect(await response.json()).toEqual({ error: expect.stringMatching(/^Expected .*\.$/) });
    expect(onTurn).not.toHaveBeenCalled();
  });
});
