import { dirname, join } from 'node:path';
import type { Person } from '../domain/actor.ts';
import { openStore } from '../store/store.ts';
import type { Store } from '../store/store.ts';
import type { Config } from './config.ts';
import { clockOf, createContext, newId } from './context.ts';
import type { Context } from './context.ts';
import { createCourier } from './courier.ts';
import { healthRoute } from './health.ts';
import { jobs } from './jobs/index.ts';
import { createLocalChat } from './local/local-chat.ts';
import { createLog } from './log.ts';
import { createMetrics } from './metrics.ts';
import type { Metrics } from './metrics.ts';
import { metricsRoute } from './metrics-route.ts';
import { loadOrganisation } from './organisation-file.ts';
import { fillFortnight } from './seed/fill-fortnight.ts';
import { startSchedule } from './schedule.ts';
import { takeTurn } from './take-turn.ts';
import { createTeams } from './teams/app.ts';

export interface Raptor {
  readonly host: string;
  readonly port: number;
  readonly context: Context;
  /** Answers what has begun, sends what is under way, and closes everything. */
  stop(): Promise<void>;
}

/** Opens everything in order and says each in a line. What cannot be opened is a Refusal, and nothing stays open. */
export async function startRaptor(
  config: Config,
  { say, now = clockOf(config) }: { say: (line: string) => void; now?: () => number },
): Promise<Raptor> {
  const metrics = createMetrics();
  const log = metrics.countFaults(createLog(config.logLevel));
  const { organisation, from } = loadOrganisation(config);
  const { people, channels } = organisation;
  say(
    `Organisation  ${organisation.organisation}: ${people.length} people, ${channels.length} channels (${from})`,
  );
  const store = await openStore({ url: config.databaseUrl, newId, now });
  say(`Database      ${placeOf(config.databaseUrl)}`);
  try {
    if (config.databaseUrl.startsWith('sqlite:')) await store.inbound.forgetUnanswered();
    const context = createContext({ organisation, store, log, now });
    await context.directory.refresh();
    return await openTheRest({
      config,
      context,
      store,
      metrics,
      say,
    });
  } catch (error) {
    await store.close();
    throw error;
  }
}

interface Opened {
  readonly config: Config;
  readonly context: Context;
  readonly store: Store;
  readonly metrics: Metrics;
  readonly say: (line: string) => void;
}

async function openTheRest(opened: Opened): Promise<Raptor> {
  const { config, context, store, metrics, say } = opened;
  const { organisation, log } = context;
  let base = '';
  const chat =
    config.mode === 'local'
      ? createLocalChat({
          organisation: () => ({
            people: playedBy(organisation.people, context.directory.people),
            channels: organisation.channels,
          }),
          botId: '28:raptor-local',
          botName: 'RAPTOR',
          tenantId: organisation.tenants[0] ?? '',
          base: () => base,
          keepIn: chatFile(config.databaseUrl),
          filling: fillFortnight(context),
          now: context.now,
          newId,
        })
      : undefined;
  const teams = createTeams({
    config,
    allowedTenants: organisation.tenants,
    log,
    routes: [
      healthRoute(store),
      metricsRoute({ token: config.metricsToken, text: () => metrics.text(context) }),
      ...(chat ? [chat.route] : []),
    ],
    onTurn: metrics.countTurns((turn) => takeTurn(turn, context)),
  });
  const { host, port } = await teams.listen();
  base = `http://${host.includes(':') ? `[${host}]` : host}:${port}`;
  const courier = createCourier(context, teams);
  const carry = { name: 'send-notices', run: () => courier.run() };
  const quiet = store.onCommit(() => {
    courier.run().catch((error: unknown) => log.error('The courier failed', { error }));
  });
  const schedule = startSchedule(context, [carry, ...jobs()]);
  say(
    `Jobs          outbox, safeguarding, digests at ${organisation.digest.at} ${organisation.timezone}`,
  );
  say(chat ? `Chat page     ${base}/` : `Listening     ${base}/api/messages`);
  return {
    host,
    port,
    context,
    async stop() {
      quiet();
      metrics.close();
      await Promise.all([schedule.stop(), courier.stop(), chat?.close(), teams.close()]);
      await store.close();
    },
  };
}

/** Those of the list, and whoever of the file was taken off it: they may come, and be told that they are not on it. */
function playedBy(file: readonly Person[], listed: readonly Person[]): readonly Person[] {
  const known = new Set(listed.map(({ id }) => id));
  return [...listed, ...file.filter(({ id }) => !known.has(id))];
}

/** Where the database is, fit to be read by anyone: never with its password. */
function placeOf(url: string): string {
  return url.startsWith('sqlite:') ? url : `PostgreSQL at ${new URL(url).host}`;
}

/** The page's own conversation outlives a restart beside the database, and not where that is in memory. */
function chatFile(url: string): string | undefined {
  if (url === 'sqlite::memory:') return undefined;
  const path = url.startsWith('sqlite:')
    ? url.slice('sqlite:'.length).replace(/^\/\//, '')
    : 'data/raptor.db';
  return join(dirname(path), 'local-chat.json');
}
