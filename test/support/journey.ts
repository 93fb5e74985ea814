import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readConfig } from '../../bot/config.ts';
import { startRaptor } from '../../bot/start.ts';
import type { Raptor } from '../../bot/start.ts';
import type { Card } from '../../cards/card.ts';
import { cast, channels, organisationYaml, tenant } from './cast.ts';
import type { CastName, ChannelName } from './cast.ts';
import { openService } from './service.ts';
import type { Posted, Service } from './service.ts';

/** What an invoke was answered with. */
export interface Answer {
  readonly status: number;
  readonly statusCode: number;
  readonly type: string;
  readonly card?: Card | undefined;
  readonly sentence?: string | undefined;
  readonly body: Readonly<Record<string, unknown>>;
}

export interface Journey {
  readonly service: Service;
  readonly raptor: () => Raptor;
  readonly databaseUrl: string;
  /** Types something, in one's own chat or a channel; resolves with what the bot posted for it. */
  says(who: CastName, text: string, where?: ChannelName): Promise<Posted>;
  /** Presses a button with inputs. `on`: the message that carries the card; `where`: a channel, else one's own chat. */
  presses(who: CastName, press: Press): Promise<Answer>;
  /** Any other invoke, such as a dialog's; resolves with the body that answers it. */
  invokes(who: CastName, invoke: Invoke): Promise<Answered>;
  sends(activity: object): Promise<Answered>;
  activity(who: CastName, where?: ChannelName): Record<string, unknown>;
  /** Somebody in each of these places was heard, so that the bot can post there. */
  arrive(who: readonly CastName[], places?: readonly ChannelName[]): Promise<void>;
  /** What stands in somebody's chat or a channel, oldest first. */
  seenBy(who: CastName): readonly Posted[];
  seenIn(where: ChannelName): readonly Posted[];
  /** Turns the clock by which things fall due. */
  later(ms: number): void;
  restart(): Promise<void>;
  /** A second bot on the same database, closed with the first; presses go to it. */
  twin(): Promise<Pick<Journey, 'presses'>>;
  close(): Promise<void>;
}

export interface Answered {
  readonly status: number;
  readonly body: Record<string, unknown>;
}

export interface Invoke {
  readonly name: string;
  readonly value: unknown;
  readonly where?: ChannelName;
}

/** A bot that answers on a port; its insides, where it runs in this process. */
export type Running = Pick<Raptor, 'port' | 'stop'> & Partial<Raptor>;

export interface Press {
  readonly verb: string;
  readonly data: Readonly<Record<string, unknown>>;
  readonly inputs?: Readonly<Record<string, unknown>>;
  readonly where?: ChannelName;
  readonly on?: string;
  readonly id?: string;
  readonly automatic?: true;
}

/** The bot on a port of its own with a stand-in for Teams. `at`: where its clock starts. */
export async function openJourney({
  databaseUrl,
  at = '2026-11-18T09:00:00Z',
  organisation = organisationYaml,
  startWith,
}: {
  databaseUrl: string;
  at?: string;
  organisation?: string;
  /** Starts it otherwise than in this process. */
  startWith?: (settings: Readonly<Record<string, string>>) => Promise<Running>;
}): Promise<Journey> {
  const folder = mkdtempSync(join(tmpdir(), 'raptor-journey-'));
  const file = join(folder, 'raptor.yaml');
  writeFileSync(file, organisation);
  const service = await openService();
  const started = Date.now();
  let ahead = Date.parse(at) - started;
  const now = (): number => Date.now() + ahead;
  const config = readConfig({
    PORT: '0',
    DATABASE_URL: databaseUrl,
    RAPTOR_CONFIG: file,
    LOG_LEVEL: process.env['RAPTOR_TEST_LOG'] ?? 'silent',
  });
  const start = (): Promise<Running> =>
    startWith?.({
      DATABASE_URL: databaseUrl,
      RAPTOR_CONFIG: file,
      RAPTOR_NOW: new Date(now()).toISOString(),
    }) ?? startRaptor(config, { say: () => undefined, now });
  let raptor = await start();
  const twins: Running[] = [];

  const sends = (activity: object) => sendsTo(raptor, activity);

  async function sendsTo({ port }: Running, activity: object): Promise<Answered> {
    const response = await fetch(`http://127.0.0.1:${port}/api/messages`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(activity),
    });
    const text = await response.text();
    return {
      status: response.status,
      body: (text === '' ? {} : JSON.parse(text)) as Record<string, unknown>,
    };
  }

  function activity(who: CastName, where?: ChannelName): Record<string, unknown> {
    const person = cast[who];
    return {
      id: randomUUID(),
      channelId: 'msteams',
      serviceUrl: service.url,
      timestamp: new Date().toISOString(),
      from: { id: `29:${who}`, name: person.name, aadObjectId: person.id },
      recipient: { id: '28:raptor', name: 'RAPTOR' },
      conversation: where
        ? { id: channels[where], conversationType: 'channel', tenantId: tenant, isGroup: true }
        : { id: chatOf(who), conversationType: 'personal', tenantId: tenant },
      channelData: { tenant: { id: tenant } },
    };
  }

  async function pressesAt(
    to: Running,
    { who, verb, data, inputs = {}, where, on, id, automatic }: Press & { who: CastName },
  ): Promise<Answer> {
    const { status, body } = await sendsTo(to, {
      ...activity(who, where),
      ...(id ? { id } : {}),
      ...(on ? { replyToId: on } : {}),
      type: 'invoke',
      name: 'adaptiveCard/action',
      value: {
        action: { type: 'Action.Execute', verb, data: { ...data, ...inputs } },
        trigger: automatic ? 'automatic' : 'manual',
      },
    });
    return answerOf(status, body);
  }

  const journey: Journey = {
    service,
    databaseUrl,
    raptor() {
      const { port, stop, context, host = '127.0.0.1' } = raptor;
      if (!context) throw new Error('Expected a bot in this process, got one outside it');
      return { host, port, stop, context };
    },
    sends,
    activity,
    async says(who, text, where) {
      const place = where ? channels[where] : chatOf(who);
      const before = service.posted.filter((each) => each.conversationId === place).length;
      await sends({ ...activity(who, where), type: 'message', text });
      return service.until(
        () => service.posted.filter((each) => each.conversationId === place)[before],
      );
    },
    presses: (who, press) => pressesAt(raptor, { who, ...press }),
    invokes: (who, { name, value, where }) =>
      sends({ ...activity(who, where), type: 'invoke', name, value }),
    async arrive(who, places = []) {
      for (const name of who)
        await sends({ ...activity(name), type: 'installationUpdate', action: 'add' });
      for (const place of places)
        await sends({
          ...activity('sam', place),
          type: 'conversationUpdate',
          membersAdded: [{ id: '28:raptor' }],
        });
    },
    seenBy: (who) => service.posted.filter((each) => each.conversationId === chatOf(who)),
    seenIn: (where) => service.posted.filter((each) => each.conversationId === channels[where]),
    later(ms) {
      ahead += ms;
    },
    async restart() {
      await raptor.stop();
      raptor = await start();
    },
    async twin() {
      const second = await start();
      twins.push(second);
      return { presses: (who, press) => pressesAt(second, { who, ...press }) };
    },
    async close() {
      await Promise.all([raptor, ...twins].map((each) => each.stop()));
      await service.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
  return journey;
}

function chatOf(who: CastName): string {
  return `a:${who}`;
}

function answerOf(status: number, body: Record<string, unknown>): Answer {
  const type = String(body['type'] ?? '');
  const value = body['value'];
  return {
    status,
    statusCode: Number(body['statusCode']),
    type,
    card: type.endsWith('card.adaptive') ? (value as Card) : undefined,
    sentence: typeof value === 'string' ? value : undefined,
    body,
  };
}
