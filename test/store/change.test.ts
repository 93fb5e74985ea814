import { expect, it } from 'vitest';
import { openDatabase } from '../../store/dialect.ts';
import type { Store, Tx } from '../../store/store.ts';
import { eachStore, testNow } from '../support/stores.ts';

const sam = { id: 'person-2', name: 'Sam Gateway' };
const post = {
  card: 'triage',
  ref: 'R-EMID-26-00001',
  conversationId: 'channel',
  activityId: '1',
  at: testNow,
};

async function rememberPost(tx: Tx): Promise<void> {
  await tx.posts.remember(post);
  await tx.outbox.add({ kind: 'triage', key: 'triage:R-EMID-26-00001', data: { ref: post.ref } });
}

async function postAndNote(tx: Tx): Promise<void> {
  await rememberPost(tx);
  tx.note({ record: post.ref });
}

async function claimAll(store: Store) {
  return store.outbox.claim({ by: 'worker', limit: 10, leaseMs: 1_000, now: testNow });
}

eachStore('A change', (open, freshUrl) => {
  it('commits its writes, its notice and its audit entry together', async () => {
    const store = await open();
    const done = await store.change(sam, 'card.posted', async (tx) => {
      await rememberPost(tx);
      tx.note({ record: post.ref, recipients: ['Pat Officer'] });
      return 'done';
    });

    expect(done).toBe('done');
    expect(await store.read.posts.find('triage', post.ref)).toEqual([post]);
    expect(await claimAll(store)).toMatchObject([{ kind: 'triage', data: { ref: post.ref } }]);
    expect(await store.read.audit.verify()).toMatchObject({ entries: 1 });
  });

  it('leaves nothing behind when its work fails', async () => {
    const store = await open();
    const failing = store.change(sam, 'card.posted', async (tx) => {
      await rememberPost(tx);
      tx.note({ record: post.ref });
      throw new Error('Expected the work to go well, got this');
    });

    await expect(failing).rejects.toThrow('Expected the work to go well');
    expect(await store.read.posts.find('triage', post.ref)).toEqual([]);
    expect(await claimAll(store)).toEqual([]);
    expect(await store.read.audit.verify()).toMatchObject({ entries: 0 });
  });

  it('is a fault, and writes nothing, when it notes nothing', async () => {
    const store = await open();
    const unnoted = store.change(sam, 'card.posted', rememberPost);

    await expect(unnoted).rejects.toThrow('Expected the change card.posted to note');
    expect(await store.read.posts.find('triage', post.ref)).toEqual([]);
  });

  it('is a fault when it notes only what happened with it', async () => {
    const store = await open();
    const unnoted = store.change(sam, 'referral.submitted', async (tx) => {
      await rememberPost(tx);
      tx.alsoNote('link.combined', { record: post.ref });
    });

    await expect(unnoted).rejects.toThrow('Expected the change referral.submitted to note');
  });

  it('records who, when, what, which operation, to whom and why', async () => {
    const url = await freshUrl();
    const store = await open({ url });
    await store.change(sam, 'referral.submitted', async (tx) => {
      await rememberPost(tx);
      tx.note({
        record: post.ref,
        recipients: ['Pat Officer'],
        reason: 'asked',
        detail: { band: 'high' },
      });
      tx.alsoNote('link.combined', { record: 'R-WMID-26-00007' });
    });

    const raw = openDatabase(url);
    const rows = await raw.db.selectFrom('audit').selectAll().orderBy('seq').execute();
    await raw.db.destroy();
    expect(rows).toMatchObject([
      {
        seq: 1,
        at: testNow,
        actor_id: 'person-2',
        actor_name: 'Sam Gateway',
        change: 'referral.submitted',
        operation: 'collection',
        record: post.ref,
        recipients: '["Pat Officer"]',
        reason: 'asked',
        detail: '{"band":"high"}',
      },
      {
        seq: 2,
        change: 'link.combined',
        operation: 'combination',
        record: 'R-WMID-26-00007',
        recipients: '[]',
        reason: null,
        detail: '{}',
      },
    ]);
  });

  it('refuses the store inside its work instead of waiting for itself for ever', async () => {
    const store = await open();
    const reading = store.change(sam, 'card.posted', async (tx) => {
      tx.note({ record: post.ref });
      return store.read.posts.find('triage', post.ref);
    });
    const nesting = store.change(sam, 'card.posted', async (tx) => {
      tx.note({ record: post.ref });
      await store.change(sam, 'card.posted', () => Promise.resolve());
    });

    await expect(reading).rejects.toThrow('Expected the work of a change to use its transaction');
    await expect(nesting).rejects.toThrow('Expected the work of a change to use its transaction');
  });

  it('tells its listeners after a notice was added, and only then', async () => {
    const store = await open();
    let told = 0;
    const stop = store.onCommit(() => {
      told += 1;
    });
    await store.change(sam, 'list.read', (tx) => Promise.resolve(tx.note({ record: 'EMID' })));
    expect(told).toBe(0);

    await store.change(sam, 'card.posted', postAndNote);
    expect(told).toBe(1);

    stop();
    await store.change(sam, 'card.posted', postAndNote);
    expect(told).toBe(1);
  });
});
