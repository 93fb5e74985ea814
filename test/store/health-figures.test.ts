import { expect, it } from 'vitest';
import type { Store } from '../../store/store.ts';
import { eachStore, testNow } from '../support/stores.ts';

const raptor = { id: 'raptor', name: 'RAPTOR' };

function add(store: Store, ...keys: { key: string; kind: string; data?: object }[]): Promise<void> {
  return store.change(raptor, 'referral.submitted', async (tx) => {
    tx.note({ record: 'R-EMID-26-00001' });
    for (const { key, kind, data = {} } of keys) await tx.outbox.add({ kind, key, data });
  });
}

eachStore('Health figures', (open) => {
  it('of an empty database are its size alone', async () => {
    const store = await open();
    const { databaseBytes, ...rest } = await store.read.health.figures();
    expect(rest).toEqual({ outbox: [], digestsUnsent: [], auditHead: 0 });
    expect(databaseBytes).toBeGreaterThan(50_000);
    expect(Number.isInteger(databaseBytes)).toBe(true);
  });

  it('count messages by what became of them, and tell the age of the oldest', async () => {
    let now = testNow;
    const store = await open({ now: () => now });
    await add(store, { key: 'sent', kind: 'task' }, { key: 'lost', kind: 'task' });
    now += 60_000;
    await add(store, { key: 'gone', kind: 'task' }, { key: 'wait', kind: 'task' });
    const by = { by: 'one', limit: 10, leaseMs: 5_000, now };
    const leased = Object.fromEntries(
      (await store.outbox.claim(by)).map((each) => [each.key, each]),
    );
    const settle = (key: string, delivery: Parameters<Store['outbox']['settle']>[1]) => {
      const notice = leased[key];
      if (!notice) throw new Error(`Expected ${key} to be leased`);
      return store.outbox.settle(notice, delivery);
    };
    await settle('sent', { state: 'sent', at: now });
    await settle('lost', { state: 'unknown', at: now, problem: 'No answer' });
    await settle('gone', { state: 'undeliverable', at: now, problem: 'Blocked' });
    now += 60_000;
    await add(store, { key: 'later', kind: 'task' });

    const { outbox, auditHead } = await store.read.health.figures();
    expect(outbox.toSorted((a, b) => a.state.localeCompare(b.state))).toEqual([
      { state: 'undeliverable', count: 1, oldest: testNow + 60_000 },
      { state: 'unknown', count: 1, oldest: testNow },
      // One is on its way, one waits.
      { state: 'waiting', count: 2, oldest: testNow + 60_000 },
    ]);
    expect(auditHead).toBe(3);
  });

  it('name the digests that are built and not in their channel', async () => {
    const store = await open();
    const day = { region: 'EMID', day: '2026-11-21' };
    await add(
      store,
      { key: 'one', kind: 'digest', data: { kind: 'digest', ...day } },
      { key: 'two', kind: 'digest', data: { kind: 'digest', ...day, region: 'WMID' } },
      { key: 'three', kind: 'task', data: day },
    );
    const [first] = await store.outbox.claim({ by: 'one', limit: 1, leaseMs: 5_000, now: testNow });
    if (!first) throw new Error('Expected a notice, got none');
    expect((await store.read.health.figures()).digestsUnsent).toHaveLength(2);
    await store.outbox.settle(first, { state: 'sent', at: testNow });

    const { digestsUnsent } = await store.read.health.figures();
    expect(digestsUnsent).toEqual([{ ...day, region: 'WMID' }]);
  });
});
