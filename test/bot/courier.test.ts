import { randomUUID } from 'node:crypto';
import { setImmediate } from 'node:timers/promises';
import { afterEach, expect, test } from 'vitest';
import { createContext } from '../../bot/context.ts';
import type { Context } from '../../bot/context.ts';
import { createCourier } from '../../bot/courier.ts';
import type { Courier } from '../../bot/courier.ts';
import { createLog } from '../../bot/log.ts';
import { notice } from '../../bot/notice.ts';
import { readOrganisation } from '../../bot/organisation.ts';
import type { Delivered, DeliverOrder } from '../../bot/teams/delivery.ts';
import type { Teams } from '../../bot/teams/app.ts';
import { raptor } from '../../domain/actor.ts';
import { openStore } from '../../store/store.ts';
import { channels, organisationYaml, tenant } from '../support/cast.ts';
import { quietDay } from '../support/digest-days.ts';

const started = Date.parse('2026-11-21T09:00:00Z');
/** Nobody has been heard from there. */
const digestWest = '19:digest-wmid@thread.tacv2';
const withWest = organisationYaml.replace(
  'escalation:',
  `  - { id: "${digestWest}", purpose: digest, region: WMID }\nescalation:`,
);

test('holds a digest of unknown fate for a person, and never sends it again by itself', async () => {
  const stage = await setUp(() => ({ outcome: 'unknown', problem: 'Teams answered 502.' }));
  await stage.tell('2026-11-21');
  await stage.runs();
  await stage.runs(3_600_000);
  expect(stage.orders).toHaveLength(1);
  expect(await stage.undelivered()).toEqual(['unknown']);
});

test('sends what Teams refused for now again, not before the time it named', async () => {
  const answers: Delivered[] = [
    { outcome: 'retry', afterMs: 7_000, problem: 'Teams answered 429.' },
    { outcome: 'sent', activityId: 'm1' },
  ];
  const stage = await setUp(() => answers.shift() ?? { outcome: 'sent', activityId: 'more' });
  await stage.tell('2026-11-21');
  await stage.runs();
  await stage.runs(6_999);
  expect(stage.orders).toHaveLength(1);
  await stage.runs(1);
  expect(stage.orders).toHaveLength(2);
  await stage.runs(3_600_000);
  expect(stage.orders).toHaveLength(2);
});

test('sends nothing more to a conversation before the time that Teams named, and goes on elsewhere', async () => {
  const answers: Delivered[] = [
    { outcome: 'sent', activityId: 'm0' },
    { outcome: 'retry', afterMs: 60_000, problem: 'Teams answered 429.' },
  ];
  const stage = await setUp(() => answers.shift() ?? { outcome: 'sent', activityId: 'm1' });
  await stage.tell('2026-11-19');
  await stage.runs();
  await stage.tell('2026-11-21');
  await stage.runs();
  await stage.tell('2026-11-21');
  await stage.tell('2026-11-20');
  await stage.tell('2026-11-21', 'national');
  await stage.runs();
  await stage.runs(59_999);
  expect(stage.orders.map(({ conversationId }) => conversationId)).toEqual([
    channels.digest,
    channels.digest,
    channels.nationalDigest,
  ]);
  await stage.runs(1);
  expect(stage.orders).toHaveLength(5);
});

test('counts sends and not looks: a first refusal is soon tried again, however long the place was not heard from', async () => {
  const stage = await setUp(() => ({ outcome: 'retry', problem: 'Teams answered 503.' }));
  await stage.tell('2026-11-21', 'WMID');
  for (let n = 0; n < 9; n += 1) await stage.runs(10_000);
  expect(stage.orders).toEqual([]);
  await stage.hears(digestWest);
  await stage.runs(10_000);
  expect(stage.orders).toHaveLength(1);
  await stage.runs(1_000);
  expect(stage.orders).toHaveLength(2);
});

test('waits longer after each refusal that names no time, and never over five minutes', async () => {
  const stage = await setUp(() => ({ outcome: 'retry', problem: 'Teams answered 503.' }));
  await stage.tell('2026-11-21');
  await stage.runs();
  await stage.runs(499);
  expect(stage.orders).toHaveLength(1);
  for (let n = 0; n < 12; n += 1) await stage.runs(300_000);
  expect(stage.orders).toHaveLength(13);
  await stage.runs(149_000);
  expect(stage.orders).toHaveLength(13);
});

test('stops at what cannot be delivered, and carries on with the rest', async () => {
  const stage = await setUp(({ conversationId }) =>
    conversationId === channels.digest
      ? { outcome: 'undeliverable', problem: 'Teams answered 403.' }
      : { outcome: 'sent', activityId: 'm1' },
  );
  await stage.tell('2026-11-21');
  await stage.tell('2026-11-21', 'national');
  await stage.runs();
  await stage.runs(3_600_000);
  expect(stage.orders.map(({ conversationId }) => conversationId).toSorted()).toEqual(
    [channels.digest, channels.nationalDigest].toSorted(),
  );
  expect(await stage.undelivered()).toEqual(['undeliverable']);
});

test('edits a message where it stands, and posts it anew where that is gone', async () => {
  let gone = false;
  const stage = await setUp(({ activityId }) =>
    gone && activityId
      ? { outcome: 'undeliverable', gone: true, problem: 'Teams answered 404.' }
      : { outcome: 'sent', activityId: activityId ?? `m${stage.orders.length}` },
  );
  await stage.tell('2026-11-21');
  await stage.runs();
  await stage.tell('2026-11-21');
  await stage.runs();
  gone = true;
  await stage.tell('2026-11-21');
  await stage.runs();
  await stage.runs();
  expect(stage.orders.map(({ activityId }) => activityId)).toEqual([
    undefined,
    'm1',
    'm1',
    undefined,
  ]);
});

test('is not stopped by a fault: the rest goes out, and what failed is tried again', async () => {
  let faults = 1;
  const stage = await setUp(({ conversationId }) => {
    if (conversationId === channels.digest && faults-- > 0) throw new Error('Expected, got none');
    return { outcome: 'sent', activityId: 'm1' };
  });
  await stage.tell('2026-11-21', 'national');
  await stage.tell('2026-11-21');
  await stage.runs();
  expect(stage.orders).toHaveLength(2);
});

test('sends nothing more once it is stopped', async () => {
  const stage = await setUp(() => ({ outcome: 'sent', activityId: 'm1' }));
  await stage.tell('2026-11-21');
  await stage.courier.stop();
  await stage.runs();
  expect(stage.orders).toEqual([]);
});

interface Stage {
  readonly courier: Courier;
  readonly orders: DeliverOrder[];
  tell(day: string, region?: string): Promise<void>;
  /** The bot is heard from in a channel. */
  hears(channelId: string): Promise<void>;
  /** Lets the courier look, so much later. */
  runs(later?: number): Promise<void>;
  undelivered(): Promise<string[]>;
}

const drops: (() => Promise<void>)[] = [];

afterEach(async () => {
  for (const drop of drops.splice(0).toReversed()) await drop();
});

/** The courier on a real store, with a service that answers as told and a clock that stands still. */
async function setUp(answer: (order: DeliverOrder) => Delivered): Promise<Stage> {
  let now = started;
  const store = await openStore({ url: 'sqlite::memory:', newId: randomUUID, now: () => now });
  const orders: DeliverOrder[] = [];
  const made = createContext({
    organisation: readOrganisation(withWest, 'raptor.yaml'),
    store,
    log: createLog('silent'),
    now: () => now,
  });
  const ctx: Context = { ...made, realNow: () => now };
  const teams: Teams = {
    deliver(order) {
      orders.push(order);
      return Promise.resolve().then(() => answer(order));
    },
    members: () => Promise.resolve([]),
    openPersonal: () => Promise.reject(new Error('Expected no new chat')),
    listen: () => Promise.reject(new Error('Expected no server')),
    close: () => Promise.resolve(),
  };
  const hears = async (id: string): Promise<void> => {
    const place = {
      id,
      kind: 'channel' as const,
      serviceUrl: 'http://127.0.0.1:1',
      tenantId: tenant,
    };
    await store.conversations.hear({
      place: { ...place, botId: '28:raptor', botName: 'RAPTOR' },
      speaker: { id: 'sam', teamsId: '29:sam', name: 'Sam Gateway' },
      at: now,
    });
  };
  for (const id of [channels.digest, channels.nationalDigest]) await hears(id);
  const courier = createCourier(ctx, teams);
  drops.push(async () => {
    await courier.stop();
    await store.close();
  });
  return {
    courier,
    orders,
    hears,
    tell: (day, region = 'EMID') =>
      store.change(raptor, 'digest.built', async (tx) => {
        await tx.digests.add({ ...quietDay, region, day });
        await tx.outbox.add(notice({ kind: 'digest', region, day }));
        tx.note({ record: `digest ${region} ${day}` });
      }),
    async runs(later = 0) {
      now += later;
      await courier.run();
      // SQLite in memory waits for nothing outside: some turns of the loop and all is done.
      for (let turn = 0; turn < 50; turn += 1) await setImmediate();
    },
    undelivered: async () => (await store.outbox.undelivered()).map(({ state }) => state),
  };
}
