import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { isLoopback, readConfig } from '../../bot/config.ts';
import type { Config, Environment } from '../../bot/config.ts';
import { Refusal } from '../../domain/refusal.ts';

const registered = { CLIENT_ID: 'client', CLIENT_SECRET: 'secret', TENANT_ID: 'tenant' };

function refusalOf(env: Environment): string {
  try {
    readConfig(env);
  } catch (error) {
    if (error instanceof Refusal) return error.message;
    throw error;
  }
  throw new Error('Expected a refusal, got a configuration');
}

describe('settings', () => {
  test('without any there is local mode on loopback with an embedded database', () => {
    expect(readConfig({})).toEqual({
      mode: 'local',
      host: '127.0.0.1',
      port: 3978,
      databaseUrl: 'sqlite:data/raptor.db',
      serviceHosts: ['smba.trafficmanager.net'],
      logLevel: 'info',
    });
  });

  test('an empty value is an absent one', () => {
    expect(readConfig({ CLIENT_ID: '', PORT: ' ', METRICS_TOKEN: '' })).toEqual(readConfig({}));
  });

  test('a client id means Teams mode, open to the network', () => {
    const config = readConfig(registered);
    expect(config).toMatchObject({ mode: 'teams', host: '0.0.0.0' });
    expect(config.registration).toEqual({
      clientId: 'client',
      clientSecret: 'secret',
      tenantId: 'tenant',
    });
  });

  test('a managed identity stands in for the secret', () => {
    const env = { CLIENT_ID: 'client', TENANT_ID: 'tenant', MANAGED_IDENTITY_CLIENT_ID: 'system' };
    expect(readConfig(env).registration?.managedIdentityClientId).toBe('system');
  });

  test.each<[string, Environment, Partial<Config>]>([
    ['any free port', { PORT: '0' }, { port: 0 }],
    ['memory', { DATABASE_URL: 'sqlite::memory:' }, { databaseUrl: 'sqlite::memory:' }],
    [
      'PostgreSQL',
      { DATABASE_URL: 'postgres://raptor@127.0.0.1/raptor' },
      { databaseUrl: 'postgres://raptor@127.0.0.1/raptor' },
    ],
    ['another loopback host', { HOST: 'localhost' }, { host: 'localhost' }],
    [
      'several service hosts',
      { SERVICE_HOSTS: 'smba.trafficmanager.net, Teams.example.test:8443' },
      { serviceHosts: ['smba.trafficmanager.net', 'teams.example.test:8443'] },
    ],
    ['a log level', { LOG_LEVEL: 'DEBUG' }, { logLevel: 'debug' }],
    ['an organisation file', { RAPTOR_CONFIG: 'mine.yaml' }, { organisationFile: 'mine.yaml' }],
    ['a metrics token', { METRICS_TOKEN: 'token' }, { metricsToken: 'token' }],
    [
      'a clock that starts at an instant',
      { RAPTOR_NOW: '2026-11-21T07:29:50Z' },
      { clockStart: { at: Date.UTC(2026, 10, 21, 7, 29, 50) } },
    ],
    ['a clock two days on', { RAPTOR_NOW: '+2d' }, { clockStart: { ahead: 172_800_000 } }],
    ['a clock three hours back', { RAPTOR_NOW: '-3h' }, { clockStart: { ahead: -10_800_000 } }],
    ['the mode by name', { RAPTOR_MODE: 'teams', ...registered }, { mode: 'teams' }],
  ])('takes %s', (_what, env, expected) => {
    expect(readConfig(env)).toMatchObject(expected);
  });

  test.each<[string, Environment, string]>([
    ['local mode in production', { NODE_ENV: 'production' }, 'NODE_ENV'],
    ['local mode with a client id', { ...registered, RAPTOR_MODE: 'local' }, 'RAPTOR_MODE'],
    ['local mode open to the network', { HOST: '0.0.0.0' }, 'HOST'],
    ['an unknown mode', { RAPTOR_MODE: 'cloud' }, 'RAPTOR_MODE'],
    ['a port that is none', { PORT: '70000' }, 'PORT'],
    ['a port with letters', { PORT: '39x' }, 'PORT'],
    ['another database', { DATABASE_URL: 'mysql://x' }, 'DATABASE_URL'],
    ['SQLite without a file', { DATABASE_URL: 'sqlite:' }, 'DATABASE_URL'],
    ['a service host with its scheme', { SERVICE_HOSTS: 'https://a.test' }, 'SERVICE_HOSTS'],
    ['an unknown log level', { LOG_LEVEL: 'loud' }, 'LOG_LEVEL'],
    ['an instant without its zone', { RAPTOR_NOW: '2026-11-21T07:29:50' }, 'RAPTOR_NOW'],
    ['a date that never is', { RAPTOR_NOW: '2026-02-30T07:29:50Z' }, 'RAPTOR_NOW'],
    ['an instant that never is', { RAPTOR_NOW: '2026-13-41T07:29:50Z' }, 'RAPTOR_NOW'],
    ['a turned clock in Teams mode', { ...registered, RAPTOR_NOW: '+2d' }, 'RAPTOR_NOW'],
    ['a client id without a secret', { ...registered, CLIENT_SECRET: '' }, 'CLIENT_SECRET'],
    ['a client id without a tenant', { ...registered, TENANT_ID: '' }, 'TENANT_ID'],
    ['Teams mode without a client id', { RAPTOR_MODE: 'teams', CLIENT_SECRET: 's' }, 'CLIENT_ID'],
  ])('refuses %s', (_what, env, name) => {
    expect(refusalOf(env)).toContain(`${name}: `);
  });

  test('names all problems at once and repeats no secret', () => {
    const message = refusalOf({
      PORT: 'x',
      LOG_LEVEL: 'y',
      DATABASE_URL: 'mysql://raptor:hunter2@db.example.test',
      CLIENT_SECRET: 'hunter3',
    });
    expect(message.match(/^- /gm)).toHaveLength(3);
    expect(message).not.toMatch(/hunter/);
  });

  test('the command line listens nowhere, so it runs in production and turns the clock', () => {
    const env = { ...registered, NODE_ENV: 'production', RAPTOR_NOW: '+2d' };
    expect(readConfig(env, 'command-line').clockStart).toEqual({ ahead: 172_800_000 });
    expect(readConfig({ NODE_ENV: 'production' }, 'command-line').mode).toBe('local');
  });

  test('the example file names every setting and changes none', () => {
    const text = readFileSync('.env.example', 'utf8');
    const names = [...text.matchAll(/^#([A-Z_]+)=/gm)].map(([, name = '']) => name);
    expect(new Set(names)).toEqual(
      new Set([
        'CLIENT_ID',
        'CLIENT_SECRET',
        'DATABASE_URL',
        'HOST',
        'LOG_LEVEL',
        'MANAGED_IDENTITY_CLIENT_ID',
        'MANIFEST_DEVELOPER',
        'MANIFEST_PRIVACY',
        'MANIFEST_TERMS',
        'MANIFEST_WEBSITE',
        'METRICS_TOKEN',
        'PORT',
        'RAPTOR_CONFIG',
        'RAPTOR_MODE',
        'RAPTOR_NOW',
        'SERVICE_HOSTS',
        'TENANT_ID',
      ]),
    );
    expect(text).not.toMatch(/^[A-Z]/m);
  });
});

test.each([
  ['127.0.0.1', true],
  ['127.1.2.3', true],
  ['localhost', true],
  ['[::1]', true],
  ['0.0.0.0', false],
  ['127.0.0.1.example.test', false],
  ['', false],
])('%s is loopback: %s', (host, expected) => {
  expect(isLoopback(host)).toBe(expected);
});
