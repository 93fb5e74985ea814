import { describe, expect, test } from 'vitest';
import { guardActivity } from '../../../bot/teams/guard.ts';
import type { GuardPolicy } from '../../../bot/teams/guard.ts';
import { mayServe } from '../../../bot/teams/service-address.ts';
import { activity, inChannel, invoke, officer, tenant } from './activities.ts';

const teams: GuardPolicy = {
  mode: 'teams',
  serviceHosts: ['smba.trafficmanager.net'],
  allowedTenants: [tenant],
};
const local: GuardPolicy = { ...teams, mode: 'local' };
const other = '22222222-2222-4222-8222-222222222222';
const conversation = { id: 'a:1', conversationType: 'personal' };
const token = tokenOf({ iss: 'https://api.botframework.com' });

function tokenOf(claims: object): string {
  return `Bearer header.${Buffer.from(JSON.stringify(claims)).toString('base64url')}.signature`;
}

function statusOf(
  body: Record<string, unknown>,
  { policy = local, authorization = token }: { policy?: GuardPolicy; authorization?: string } = {},
): number {
  return guardActivity({ authorization, body }, policy)?.status ?? 200;
}

describe('the guard lets in', () => {
  test.each<[string, Record<string, unknown>]>([
    ['a message', activity()],
    ['a message in a channel', inChannel()],
    ['a press', invoke('adaptiveCard/action', {})],
    ['a tenant named only by the conversation', activity({ channelData: {} })],
    ['a tenant named only by the channel data', activity({ conversation })],
    [
      'a tenant in capitals',
      activity({ conversation: { ...conversation, tenantId: tenant.toUpperCase() } }),
    ],
    [
      'an arrival that names no person',
      activity({ type: 'conversationUpdate', from: { id: '19:team' } }),
    ],
  ])('%s', (_what, body) => {
    expect(statusOf(body, { policy: teams })).toBe(200);
  });
});

describe('the guard turns away', () => {
  test.each<[string, number, Record<string, unknown>]>([
    ['another tenant', 403, activity({ conversation: { ...conversation, tenantId: other } })],
    [
      'another tenant in the channel data',
      403,
      activity({ channelData: { tenant: { id: other } } }),
    ],
    ['no tenant', 403, activity({ conversation, channelData: {} })],
    ['a tenant that is no text', 403, activity({ conversation: { ...conversation, tenantId: 7 } })],
    ['another channel', 403, activity({ channelId: 'webchat' })],
    ['no channel', 403, activity({ channelId: undefined })],
    ['another service address', 403, activity({ serviceUrl: 'https://teams.example.test/' })],
    ['no service address', 403, activity({ serviceUrl: undefined })],
    ['nobody in particular', 403, activity({ from: { id: '29:1' } })],
    [
      'a press by nobody',
      403,
      { ...invoke('task/fetch', {}), from: { ...officer, aadObjectId: '' } },
    ],
    ['no type', 400, activity({ type: '' })],
    ['no id', 400, activity({ id: undefined })],
    ['no sender', 400, activity({ from: undefined })],
    ['no conversation', 400, activity({ conversation: { tenantId: tenant } })],
    ['nothing at all', 400, {}],
  ])('%s with %i, in both modes', (_what, status, body) => {
    expect(statusOf(body, { policy: local })).toBe(status);
    expect(statusOf(body, { policy: teams })).toBe(status);
  });

  test.each<[string, string]>([
    ['no token', ''],
    ['a token of another issuer', tokenOf({ iss: 'https://sts.windows.net/x/' })],
    ['a token without an issuer', tokenOf({})],
    ['what is no token', 'Bearer a.b.c'],
    ['another scheme', token.replace('Bearer', 'Basic')],
  ])('%s with 401, in Teams mode only', (_what, authorization) => {
    expect(statusOf(activity(), { policy: teams, authorization })).toBe(401);
    expect(statusOf(activity(), { policy: local, authorization })).toBe(200);
  });

  test('says why in a sentence that repeats nothing of the activity', () => {
    const rejection = guardActivity(
      { authorization: token, body: activity({ serviceUrl: 'https://teams.example.test' }) },
      local,
    );
    expect(rejection?.sentence).toMatch(/^Expected .*, got .*\.$/);
    expect(rejection?.sentence).not.toContain('example.test');
  });
});

test.each<[string, 'local' | 'teams', boolean]>([
  ['https://smba.trafficmanager.net/uk/', 'teams', true],
  ['https://SMBA.trafficmanager.net', 'teams', true],
  ['https://smba.trafficmanager.net:444/', 'teams', false],
  ['http://smba.trafficmanager.net/', 'teams', false],
  ['https://smba.trafficmanager.net.example.test/', 'teams', false],
  ['https://smba.trafficmanager.net@example.test/', 'teams', false],
  ['https://user:pass@smba.trafficmanager.net/', 'teams', false],
  ['https://smba.trafficmanager.net/?next=', 'teams', false],
  ['http://127.0.0.1:4000/connector', 'teams', false],
  ['http://127.0.0.1:4000/connector', 'local', true],
  ['http://localhost:4000', 'local', true],
  ['http://[::1]:4000', 'local', true],
  ['http://127.0.0.1.example.test', 'local', false],
  ['http://192.0.2.1', 'local', false],
  ['file:///etc/hosts', 'local', false],
  ['', 'local', false],
])('the service address %s in %s mode: %s', (address, mode, expected) => {
  expect(mayServe(address, { ...teams, mode })).toBe(expected);
});
