import { describe, expect, it } from 'vitest';
import { createContext } from '../../bot/context.ts';
import type { Context } from '../../bot/context.ts';
import { postDigest } from '../../bot/jobs/post-digests.ts';
import { createMetrics } from '../../bot/metrics.ts';
import type { Metrics } from '../../bot/metrics.ts';
import { readOrganisation } from '../../bot/organisation.ts';
import { cast, organisationYaml } from '../support/cast.ts';
import { oneJourney } from '../support/each-journey.ts';
import { toTriage } from '../support/stages.ts';
import { eachStore } from '../support/stores.ts';
import type { Store } from '../../store/store.ts';
import { silent } from './teams/stand-in.ts';

const raptor = { id: 'raptor', name: 'RAPTOR' };
const halfPastSeven = Date.parse('2026-11-18T07:30:00Z');
const organisation = readOrganisation(organisationYaml, 'raptor.yaml');

/** Every series with its value. */
function readFigures(text: string): Record<string, number> {
  const lines = text.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
  const pairs = lines.map((line) => /^(\S+) (\S+)$/.exec(line) ?? []);
  return Object.fromEntries(pairs.map(([, name = '', value]) => [name, Number(value)]));
}

async function sendAll(store: Store, now: number): Promise<void> {
  for (const notice of await store.outbox.claim({ by: 'one', limit: 9, leaseMs: 5_000, now })) {
    await store.outbox.settle(notice, { state: 'sent', at: now });
  }
}

eachStore('Metrics', (open) => {
  let now = halfPastSeven;

  async function watch(): Promise<{
    ctx: Context;
    figures: () => Promise<Record<string, number>>;
  }> {
    now = halfPastSeven - 60_000;
    const store = await open({ now: () => now });
    const ctx = createContext({ organisation, store, log: silent, now: () => now });
    const metrics = createMetrics();
    return { ctx, figures: async () => readFigures(await metrics.text(ctx)) };
  }

  it('begin at nothing', async () => {
    const { figures } = await watch();
    const { raptor_database_bytes: bytes, ...rest } = await figures();
    expect(bytes).toBeGreaterThan(50_000);
    expect(rest).toMatchObject({
      raptor_database_up: 1,
      raptor_audit_head_sequence: 0,
      'raptor_outbox_messages{state="waiting"}': 0,
      'raptor_outbox_messages{state="unknown"}': 0,
      'raptor_outbox_messages{state="undeliverable"}': 0,
      'raptor_outbox_oldest_seconds{state="waiting"}': 0,
      raptor_digest_late_seconds: 0,
      raptor_faults_total: 0,
      'raptor_turns_total{kind="press"}': 0,
    });
  });

  it('tell what waits, since when, and forget it when it has gone out', async () => {
    const { ctx, figures } = await watch();
    await ctx.store.change(raptor, 'referral.submitted', async (tx) => {
      tx.note({ record: 'R-EMID-26-00001' });
      await tx.outbox.add({ kind: 'task', key: 'a', data: {} });
    });
    now += 42_000;
    expect(await figures()).toMatchObject({
      raptor_audit_head_sequence: 1,
      'raptor_outbox_messages{state="waiting"}': 1,
      'raptor_outbox_oldest_seconds{state="waiting"}': 42,
    });
    await sendAll(ctx.store, now);
    expect(await figures()).toMatchObject({
      'raptor_outbox_messages{state="waiting"}': 0,
      'raptor_outbox_oldest_seconds{state="waiting"}': 0,
    });
  });

  it('tell how late the oldest digest is, until it stands in every channel', async () => {
    const { ctx, figures } = await watch();
    now = halfPastSeven + 90_000;
    expect(await figures()).toMatchObject({ raptor_digest_late_seconds: 90 });
    await postDigest(ctx, { region: 'EMID', day: '2026-11-18' });
    await postDigest(ctx, { region: 'national', day: '2026-11-18' });
    expect(await figures()).toMatchObject({ raptor_digest_late_seconds: 90 });
    now += 86_400_000;
    expect(await figures()).toMatchObject({ raptor_digest_late_seconds: 86_490 });
    now -= 86_400_000;
    await sendAll(ctx.store, now);
    expect(await figures()).toMatchObject({ raptor_digest_late_seconds: 0 });
  });

  it('keep their counts when the database is gone, and say that it is', async () => {
    const { ctx, figures } = await watch();
    const before = await figures();
    expect(before).toHaveProperty('raptor_audit_head_sequence');
    await ctx.store.close();
    const after = await figures();
    expect(after).toMatchObject({ raptor_database_up: 0, 'raptor_turns_total{kind="press"}': 0 });
    expect(after['raptor_digest_late_seconds'] ?? 0).toBe(0);
    expect(after).not.toHaveProperty('raptor_outbox_messages{state="waiting"}');
  });
});

describe('Faults', () => {
  it('are counted as they are logged, and warnings are not', async () => {
    const said: string[] = [];
    const metrics = createMetrics();
    const log = metrics.countFaults({ ...silent, error: (message) => void said.push(message) });
    log.error('A job failed');
    log.warn('A reply was not delivered');
    expect(said).toEqual(['A job failed']);
    expect(await countsOf(metrics)).toMatchObject({ raptor_faults_total: 1 });
  });
});

/** Without a database: what was counted is told all the same. */
async function countsOf(metrics: Metrics): Promise<Record<string, number>> {
  const store = { read: {} } as Store;
  const ctx = createContext({ organisation, store, log: silent, now: () => halfPastSeven });
  return readFigures(await metrics.text(ctx));
}

oneJourney('What people did', (start) => {
  it('is counted by kind, and what was refused by code', async () => {
    const journey = await start();
    await journey.arrive(['pat']);
    await journey.says('pat', 'whoami');
    await journey.says('pat', 'open R-EMID-26-99999');
    await journey.presses('pat', { verb: 'moon.land', data: { ref: 'R-EMID-26-00001', v: 1 } });
    const response = await fetch(`http://127.0.0.1:${journey.raptor().port}/metrics`);
    expect(response.headers.get('content-type')).toMatch(/^text\/plain; version=0\.0\.4/);
    const figures = readFigures(await response.text());
    expect(figures).toMatchObject({
      'raptor_turns_total{kind="arrival"}': 1,
      'raptor_turns_total{kind="message"}': 2,
      'raptor_turns_total{kind="press"}': 1,
      'raptor_refusals_total{code="unknown"}': 1,
      'raptor_refusals_total{code="unknown-verb"}': 1,
      raptor_faults_total: 0,
    });
    expect(figures['raptor_event_loop_delay_seconds{quantile="1"}']).toBeGreaterThanOrEqual(0);
  });

  it('names no person and no record', async () => {
    const journey = await start();
    const { ref } = await toTriage(journey);
    const text = await (await fetch(`http://127.0.0.1:${journey.raptor().port}/metrics`)).text();
    expect(text).toContain('raptor_turns_total');
    for (const { id, name } of Object.values(cast)) {
      expect(text).not.toContain(id);
      expect(text).not.toContain(name);
    }
    expect(text).not.toContain(ref);
  });
});
