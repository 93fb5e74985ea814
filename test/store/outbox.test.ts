import { expect, it } from 'vitest';
import type { Notice } from '../../store/outbox.ts';
import type { Store } from '../../store/store.ts';
import { eachStore, testNow } from '../support/stores.ts';

const raptor = { id: 'raptor', name: 'RAPTOR' };
const soon = testNow + 60_000;

function add(store: Store, ...notices: Notice[]): Promise<void> {
  return store.change(raptor, 'referral.submitted', async (tx) => {
    tx.note({ record: 'R-EMID-26-00001' });
    for (const notice of notices) await tx.outbox.add(notice);
  });
}

function noticeOf(key: string, kind = 'triage'): Notice {
  return { kind, key, data: { key } };
}

function claim(store: Store, { now = testNow, by = 'one', limit = 10, leaseMs = 5_000 } = {}) {
  return store.outbox.claim({ by, limit, leaseMs, now });
}

async function claimOne(store: Store, options?: Parameters<typeof claim>[1]) {
  const [first] = await claim(store, options);
  if (!first) throw new Error('Expected a notice, got none');
  return first;
}

eachStore('The outbox', (open, freshUrl, kind) => {
  it('hands out notices oldest first, each once', async () => {
    const store = await open();
    await add(store, noticeOf('a'), noticeOf('b'), noticeOf('c'));

    const first = await claim(store, { limit: 2 });
    expect(first.map(({ key, attempt }) => ({ key, attempt }))).toEqual([
      { key: 'a', attempt: 1 },
      { key: 'b', attempt: 1 },
    ]);
    expect((await claim(store)).map(({ key }) => key)).toEqual(['c']);
    expect(await claim(store)).toEqual([]);
  });

  it('takes an equal key that still waits for one notice, due at the sooner time', async () => {
    const store = await open();
    await add(store, { ...noticeOf('a'), notBefore: soon });
    expect(await claim(store)).toEqual([]);
    await add(store, noticeOf('a'), noticeOf('a'), { ...noticeOf('a'), notBefore: soon });

    expect(await claim(store)).toHaveLength(1);
  });

  it('adds an equal key again once the first is on its way', async () => {
    const store = await open();
    await add(store, noticeOf('a'));
    await claim(store);
    await add(store, noticeOf('a'));

    expect(await claim(store)).toHaveLength(1);
  });

  it('hands out again what nobody settled, when the lease has ended', async () => {
    const store = await open();
    await add(store, noticeOf('a'));
    await claimOne(store, { leaseMs: 60_000 });

    expect(await claim(store, { now: testNow + 4_999 })).toEqual([]);
    expect(await claim(store, { now: testNow + 5_000 })).toMatchObject([{ key: 'a', attempt: 1 }]);
  });

  it('lets a lease be renewed, but not one that is lost', async () => {
    const store = await open();
    await add(store, noticeOf('a'));
    const first = await claimOne(store);
    expect(await store.outbox.renew(first, testNow + 9_000)).toBe(true);
    expect(await claim(store, { now: testNow + 8_999 })).toEqual([]);
    await claimOne(store, { now: testNow + 9_000 });

    expect(await store.outbox.renew(first, testNow + 20_000)).toBe(false);
    expect(await store.outbox.startSending(first)).toBe(false);
    expect(await store.outbox.settle(first, { state: 'sent', at: soon })).toBe(false);
  });

  it('does not hand out what was sent', async () => {
    const store = await open();
    await add(store, noticeOf('a'));
    const leased = await claimOne(store);
    expect(await store.outbox.startSending(leased)).toBe(true);
    expect(await store.outbox.settle(leased, { state: 'sent', at: testNow })).toBe(true);

    expect(await claim(store, { now: soon })).toEqual([]);
    expect(await store.outbox.undelivered()).toEqual([]);
  });

  it('waits until the given time before the next attempt', async () => {
    const store = await open();
    await add(store, noticeOf('a'));
    const problem = 'Expected 200, got 429';
    const leased = await claimOne(store);
    await store.outbox.startSending(leased);
    await store.outbox.settle(leased, { state: 'waiting', notBefore: soon, problem });

    expect(await store.outbox.undelivered()).toMatchObject([{ key: 'a', attempts: 1, problem }]);
    expect(await claim(store, { now: soon - 1 })).toEqual([]);
    expect(await claim(store, { now: soon })).toMatchObject([{ key: 'a', attempt: 2 }]);
  });

  it('counts what was sent, and not how often it was looked at', async () => {
    const store = await open();
    await add(store, noticeOf('a'));
    for (let n = 0; n < 9; n += 1) {
      const looked = await claimOne(store);
      const problem = 'Not heard from there yet';
      await store.outbox.settle(looked, { state: 'waiting', notBefore: testNow, problem });
    }
    expect(await store.outbox.undelivered()).toMatchObject([{ attempts: 0 }]);
    expect(await claimOne(store)).toMatchObject({ attempt: 1 });
  });

  it('tells one lease from the next of the same process', async () => {
    const store = await open();
    await add(store, noticeOf('a'));
    const first = await claimOne(store);
    const second = await claimOne(store, { now: testNow + 5_000 });

    expect(await store.outbox.startSending(first)).toBe(false);
    expect(await store.outbox.startSending(second)).toBe(true);
    expect(await store.outbox.settle(first, { state: 'sent', at: soon })).toBe(false);
  });

  it('repeats an alert whose process died while sending', async () => {
    const store = await open();
    await add(store, noticeOf('a', 'alert'));
    await store.outbox.startSending(await claimOne(store));

    expect(await claim(store, { now: soon })).toMatchObject([{ kind: 'alert', attempt: 2 }]);
  });

  it('holds a digest whose process died while sending, until a person settles it', async () => {
    const store = await open();
    await add(store, noticeOf('a', 'digest'));
    await store.outbox.startSending(await claimOne(store));

    expect(await claim(store, { now: soon })).toEqual([]);
    const [held] = await store.outbox.undelivered();
    expect(held).toMatchObject({ kind: 'digest', state: 'unknown' });
    expect(await store.outbox.retry(held?.id ?? 0)).toBe(true);
    expect(await claim(store, { now: soon })).toMatchObject([{ kind: 'digest' }]);
  });

  it('hands out again a digest whose process died before it began to send', async () => {
    const store = await open();
    await add(store, noticeOf('a', 'digest'));
    await claimOne(store);

    expect(await claim(store, { now: soon })).toMatchObject([{ kind: 'digest', attempt: 1 }]);
  });

  it('hands out a later day’s digest only once the earlier one is settled or its holder is gone', async () => {
    const store = await open();
    await add(store, noticeOf('digest:EMID:2026-11-18', 'digest'));
    const earlier = await claimOne(store);
    await add(
      store,
      noticeOf('digest:EMID:2026-11-19', 'digest'),
      noticeOf('digest:WMID:2026-11-19', 'digest'),
    );
    const keys = async (now?: number) =>
      (await claim(store, { now: now ?? testNow, by: 'two' })).map(({ key }) => key);
    expect(await keys()).toEqual(['digest:WMID:2026-11-19']);
    await store.outbox.settle(earlier, { state: 'sent', at: testNow });
    expect(await keys()).toEqual(['digest:EMID:2026-11-19']);

    await add(store, noticeOf('digest:EMID:2026-11-20', 'digest'));
    expect(await keys()).toEqual([]);
    expect(await keys(soon)).toEqual([
      'digest:EMID:2026-11-19',
      'digest:WMID:2026-11-19',
      'digest:EMID:2026-11-20',
    ]);
  });

  it('believes a late word that a digest thought unknown has arrived', async () => {
    const store = await open();
    await add(store, noticeOf('a', 'digest'));
    const leased = await claimOne(store);
    await store.outbox.startSending(leased);
    await claim(store, { now: soon });

    expect(await store.outbox.settle(leased, { state: 'sent', at: soon })).toBe(true);
    expect(await store.outbox.undelivered()).toEqual([]);
  });

  it('lets a person drop what cannot be delivered, and only that', async () => {
    const store = await open();
    await add(store, noticeOf('a'), noticeOf('b'));
    const [first, second] = await claim(store);
    if (!first || !second) throw new Error('Expected two notices, got fewer');
    const problem = 'The channel is gone';
    await store.outbox.settle(first, { state: 'undeliverable', at: testNow, problem });
    await store.outbox.settle(second, { state: 'sent', at: testNow });

    expect(await store.outbox.undelivered()).toMatchObject([{ id: first.id, problem }]);
    expect(await store.outbox.drop({ id: first.id, now: testNow })).toBe(true);
    expect(await store.outbox.drop({ id: second.id, now: testNow })).toBe(false);
    expect(await store.outbox.retry(second.id)).toBe(false);
    expect(await store.outbox.undelivered()).toEqual([]);
    expect(await claim(store, { now: soon })).toEqual([]);
  });

  it.runIf(kind === 'postgres')(
    'keeps a waiting notice from being drawn before the change that counts on it has committed',
    async () => {
      const url = await freshUrl();
      const [writer, worker] = [await open({ url }), await open({ url })];
      await add(writer, noticeOf('a'));
      await writer.change(raptor, 'referral.submitted', async (tx) => {
        tx.note({ record: 'R-EMID-26-00001' });
        await tx.outbox.add(noticeOf('a'));
        expect(await claim(worker)).toEqual([]);
      });

      expect(await claim(worker)).toHaveLength(1);
      expect(await claim(worker)).toEqual([]);
    },
  );

  it.runIf(kind === 'postgres')(
    'adds a second notice rather than wait for another change',
    async () => {
      const url = await freshUrl();
      const [first, second] = [await open({ url }), await open({ url })];
      await add(first, noticeOf('a'));
      await first.change(raptor, 'referral.submitted', async (tx) => {
        await tx.outbox.add(noticeOf('a'));
        await add(second, noticeOf('a'));
        tx.note({ record: 'R-EMID-26-00001' });
      });

      expect(await claim(second)).toHaveLength(2);
    },
  );
});
