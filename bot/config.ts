import { isRealDate } from '../domain/real-date.ts';
import { Refusal } from '../domain/refusal.ts';
import { logLevels } from './log.ts';
import type { LogLevel } from './log.ts';

export interface Config {
  readonly mode: 'local' | 'teams';
  readonly host: string;
  /** 0 takes any free port. */
  readonly port: number;
  /** The organisation file that was asked for by name; without one, see organisation-file.ts. */
  readonly organisationFile?: string | undefined;
  /** `sqlite:<file>`, `sqlite::memory:` or `postgres://…` */
  readonly databaseUrl: string;
  /** The bot's Entra registration; absent in local mode. */
  readonly registration?: Registration | undefined;
  readonly serviceHosts: readonly string[];
  readonly metricsToken?: string | undefined;
  readonly logLevel: LogLevel;
  /** Where a rehearsal's clock starts: at an instant, or so far ahead of the real one (ms). */
  readonly clockStart?: { readonly at: number } | { readonly ahead: number } | undefined;
}

interface Registration {
  readonly clientId: string;
  readonly tenantId: string;
  readonly clientSecret?: string | undefined;
  readonly managedIdentityClientId?: string | undefined;
}

export type Environment = Readonly<Record<string, string | undefined>>;

/** This process's own: nothing else reads it. */
export const environment: Environment = process.env;

/** Every setting checked at once. The command line listens nowhere, so it skips what guards the open door. */
export function readConfig(
  env: Environment = environment,
  use: 'bot' | 'command-line' = 'bot',
): Config {
  const read = (name: string): string | undefined => env[name]?.trim() || undefined;
  const problems: string[] = [];
  const reading: Reading = { read, use, problem: (text) => problems.push(text) };
  const mode = readMode(reading);
  const config: Config = {
    mode,
    host: readHost(reading, mode),
    port: readPort(reading),
    organisationFile: read('RAPTOR_CONFIG'),
    databaseUrl: readDatabaseUrl(reading),
    registration: mode === 'teams' ? readRegistration(reading) : undefined,
    serviceHosts: readServiceHosts(reading),
    metricsToken: read('METRICS_TOKEN'),
    logLevel: readLogLevel(reading),
    clockStart: readClockStart(reading, mode),
  };
  if (problems.length > 0) throw new Refusal('settings', sayProblems(problems));
  return config;
}

export function isLoopback(host: string): boolean {
  const bare = host.replace(/^\[(.*)\]$/, '$1').toLowerCase();
  return bare === 'localhost' || bare === '::1' || /^127(\.\d{1,3}){3}$/.test(bare);
}

interface Reading {
  readonly read: (name: string) => string | undefined;
  readonly use: 'bot' | 'command-line';
  readonly problem: (text: string) => void;
}

function readMode({ read, use, problem }: Reading): Config['mode'] {
  const asked = read('RAPTOR_MODE');
  if (asked !== undefined && asked !== 'local' && asked !== 'teams') {
    problem(`RAPTOR_MODE: expected local or teams, got "${asked}".`);
  }
  const mode = asked === 'teams' || (asked !== 'local' && read('CLIENT_ID')) ? 'teams' : 'local';
  if (mode === 'local' && use === 'bot') {
    if (read('NODE_ENV') === 'production') {
      problem(
        'NODE_ENV: local mode has no sign-in and does not run in production. Set CLIENT_ID and its companions, or unset NODE_ENV.',
      );
    }
    if (read('CLIENT_ID')) {
      problem(
        'RAPTOR_MODE: local mode has no sign-in and does not run with CLIENT_ID set. Unset one of the two.',
      );
    }
  }
  return mode;
}

function readHost({ read, use, problem }: Reading, mode: Config['mode']): string {
  const host = read('HOST') ?? (mode === 'local' ? '127.0.0.1' : '0.0.0.0');
  if (mode === 'local' && use === 'bot' && !isLoopback(host)) {
    problem(
      `HOST: expected a loopback address in local mode, such as 127.0.0.1, since it has no sign-in; got "${host}".`,
    );
  }
  return host;
}

function readPort({ read, problem }: Reading): number {
  const text = read('PORT') ?? '3978';
  const port = Number(text);
  if (!/^\d+$/.test(text) || port > 65535) {
    problem(`PORT: expected a whole number from 0 to 65535, got "${text}".`);
  }
  return port;
}

/** The value is never repeated: it may hold a password. */
function readDatabaseUrl({ read, problem }: Reading): string {
  const url = read('DATABASE_URL') ?? 'sqlite:data/raptor.db';
  const isSqlite = /^sqlite:.+/.test(url);
  if (!isSqlite && !(/^postgres(ql)?:\/\/./.test(url) && URL.canParse(url))) {
    problem(
      'DATABASE_URL: expected sqlite:<file> or postgres://<user>:<password>@<host>/<database>.',
    );
  }
  return url;
}

/** Without a secret the SDK would quietly use a managed identity: here it must be meant. */
function readRegistration({ read, problem }: Reading): Registration {
  const registration = {
    clientId: read('CLIENT_ID') ?? '',
    tenantId: read('TENANT_ID') ?? '',
    clientSecret: read('CLIENT_SECRET'),
    managedIdentityClientId: read('MANAGED_IDENTITY_CLIENT_ID'),
  };
  if (!registration.clientId)
    problem('CLIENT_ID: expected the bot’s Entra client id in teams mode.');
  if (!registration.tenantId) {
    problem('TENANT_ID: expected the tenant of the bot’s single-tenant Entra registration.');
  }
  if (!registration.clientSecret && !registration.managedIdentityClientId) {
    problem(
      'CLIENT_SECRET: expected a secret, or the identity’s id in MANAGED_IDENTITY_CLIENT_ID.',
    );
  }
  return registration;
}

function readServiceHosts({ read, problem }: Reading): readonly string[] {
  const hosts = (read('SERVICE_HOSTS') ?? 'smba.trafficmanager.net').toLowerCase().split(/[\s,]+/);
  for (const host of hosts.filter((each) => !/^[a-z0-9.-]+(:\d{1,5})?$/.test(each))) {
    problem(`SERVICE_HOSTS: expected host names separated by commas, got "${host}".`);
  }
  return hosts;
}

function readLogLevel({ read, problem }: Reading): LogLevel {
  const asked = read('LOG_LEVEL') ?? 'info';
  const level = logLevels.find((each) => each === asked.toLowerCase());
  if (!level) problem(`LOG_LEVEL: expected one of ${logLevels.join(', ')}, got "${asked}".`);
  return level ?? 'info';
}

function readClockStart(
  { read, use, problem }: Reading,
  mode: Config['mode'],
): Config['clockStart'] {
  const text = read('RAPTOR_NOW');
  if (text === undefined) return undefined;
  if (mode === 'teams' && use === 'bot') {
    problem('RAPTOR_NOW: only local mode and the command line may turn the clock.');
    return undefined;
  }
  const [, sign, count, unit = 'd'] = /^([+-])(\d+)([dhm])$/.exec(text) ?? [];
  if (count !== undefined) {
    return { ahead: Number(`${sign}${count}`) * (unitLengths[unit] ?? 0) };
  }
  const isWhole = /^[\d-]{10}T\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)$/.test(text);
  const at = isWhole && isRealDate(text.slice(0, 10)) ? Date.parse(text) : NaN;
  if (Number.isNaN(at)) {
    problem(
      `RAPTOR_NOW: expected an instant such as 2026-11-21T07:29:50Z, or a distance such as +2d or -3h; got "${text}".`,
    );
  }
  return { at };
}

function sayProblems(problems: readonly string[]): string {
  if (problems.length === 1) return `Expected usable settings. ${problems[0]}`;
  const lines = problems.map((problem) => `- ${problem}`);
  return `Expected usable settings, got ${problems.length} problems:\n${lines.join('\n')}`;
}

const unitLengths: Readonly<Record<string, number>> = { d: 86_400_000, h: 3_600_000, m: 60_000 };
