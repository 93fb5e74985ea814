import { createSign, generateKeyPairSync } from 'node:crypto';
import type { KeyObject } from 'node:crypto';
import { PUBLIC, withOverrides } from '@microsoft/teams.api';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import type { TeamsOptions } from '../../../bot/teams/app.ts';
import { invoke, tenant } from './activities.ts';
import { openEdge } from './edge.ts';
import type { Edge } from './edge.ts';
import { openStandIn } from './stand-in.ts';
import type { StandIn } from './stand-in.ts';

let service: StandIn;
beforeAll(async () => {
  service = await openStandIn();
});
afterAll(() => service.close());

let edge: Edge;
afterEach(async () => {
  vi.unstubAllEnvs();
  await edge.close();
});

describe('in Teams mode', () => {
  const clientId = '33333333-3333-4333-8333-333333333333';
  const registered = { CLIENT_ID: clientId, CLIENT_SECRET: 'secret', TENANT_ID: tenant };
  const serviceUrl = 'https://smba.trafficmanager.net/uk/';
  const ours = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const theirs = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const now = Math.floor(Date.now() / 1000);
  const claims = {
    iss: 'https://api.botframework.com',
    aud: clientId,
    serviceurl: serviceUrl,
    nbf: now - 60,
    exp: now + 3600,
  };
  const press = invoke('adaptiveCard/action', { action: { verb: 'triage.claim', data: {} } });

  function sign(over: object = {}, key: KeyObject = ours.privateKey): string {
    const parts = [
      { alg: 'RS256', typ: 'JWT', kid: 'key' },
      { ...claims, ...over },
    ];
    const text = parts
      .map((part) => Buffer.from(JSON.stringify(part)).toString('base64url'))
      .join('.');
    return `Bearer ${text}.${createSign('RSA-SHA256').update(text).sign(key, 'base64url')}`;
  }

  function unsigned(): string {
    const parts = [{ alg: 'none', typ: 'JWT' }, claims];
    return `Bearer ${parts.map((part) => Buffer.from(JSON.stringify(part)).toString('base64url')).join('.')}.`;
  }

  async function openWithKeys(over: Partial<TeamsOptions> = {}): Promise<void> {
    const key = {
      ...ours.publicKey.export({ format: 'jwk' }),
      kid: 'key',
      use: 'sig',
      alg: 'RS256',
    };
    service.say({ status: 200, body: { keys: [key] } });
    const openIdMetadataUrl = `${service.url}/v1/.well-known/openidconfiguration`;
    edge = await openEdge(registered, {
      cloud: withOverrides(PUBLIC, { openIdMetadataUrl }),
      ...over,
    });
  }

  test('a token of the service lets a press through', async () => {
    await openWithKeys();
    const response = await edge.post(press, sign());
    expect(response.status).toBe(200);
    expect(await response.json()).toMatchObject({ statusCode: 200, value: 'Hello.' });
  });

  test.each<[string, number, object, string | undefined]>([
    ['no token', 401, press, undefined],
    ['a token for another bot', 401, press, sign({ aud: 'another' })],
    ['a token of another issuer', 401, press, sign({ iss: `https://sts.windows.net/${tenant}/` })],
    ['a token that has run out', 401, press, sign({ exp: now - 3600 })],
    ['a token signed by a stranger', 401, press, sign({}, theirs.privateKey)],
    ['a token that nobody signed', 401, press, unsigned()],
    [
      'a token for another service address',
      401,
      press,
      sign({ serviceurl: 'https://smba.trafficmanager.net/de/' }),
    ],
    ['a token without a service address', 401, press, sign({ serviceurl: undefined })],
    ['another tenant', 403, { ...press, channelData: { tenant: { id: clientId } } }, sign()],
    [
      'a strange service address',
      403,
      { ...press, serviceUrl: 'https://a.example.test' },
      sign({ serviceurl: 'https://a.example.test' }),
    ],
    [
      'a loopback service address',
      403,
      { ...press, serviceUrl: 'http://127.0.0.1:1' },
      sign({ serviceurl: 'http://127.0.0.1:1' }),
    ],
    ['no service address', 403, { ...press, serviceUrl: undefined }, sign()],
  ])('%s does not, with %i', async (_what, status, body, token) => {
    const onTurn = vi.fn<TeamsOptions['onTurn']>();
    await openWithKeys({ onTurn });
    const response = await edge.post(body, token);
    expect(response.status).toBe(status);
    expect(await response.json()).toEqual({ error: expect.stringMatching(/^Expected .*\.$/) });
    expect(onTurn).not.toHaveBeenCalled();
  });

  test('the environment cannot switch the check off', async () => {
    vi.stubEnv('DANGEROUSLY_ALLOW_UNAUTHENTICATED_REQUESTS', 'true');
    await openWithKeys();
    expect((await edge.post(press)).status).toBe(401);
    expect((await edge.post(press, sign({}, theirs.privateKey))).status).toBe(401);
  });
});
