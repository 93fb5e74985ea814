import { expect, it } from 'vitest';
import { openDatabase } from '../../store/dialect.ts';
import type { Store } from '../../store/store.ts';
import { eachStore, testNow } from '../support/stores.ts';

const sam = { id: 'person-2', name: 'Sam Gateway' };
const then = testNow - 86_400_000;
const post = { card: 'triage', ref: 'R-1', conversationId: 'channel', activityId: '1', at: then };
const told = { kind: 'triage', key: 'triage:R-1', data: { ref: 'R-1' } };

/** One change that posts, notes, and would tell. */
function changeIn(store: Store): Promise<void> {
  return store.change(sam, 'card.posted', async (tx) => {
    await tx.posts.remember(post);
    await tx.outbox.add(told);
    tx.note({ record: 'R-1' });
  });
}

eachStore('A replay', (open, freshUrl) => {
  it('makes its changes at the past’s clock, in one chain, and tells nobody', async () => {
    const url = await freshUrl();
    const store = await open({ url });
    let heard = 0;
    store.onCommit(() => (heard += 1));
    await store.replay({ now: () => then }, (past) => changeIn(past.store));

    expect(await store.read.posts.find('triage', 'R-1')).toEqual([post]);
    expect(await store.read.audit.verify()).toMatchObject({ entries: 1 });
    expect(heard).toBe(0);
    await store.close();
    const { db } = openDatabase(url);
    expect(await db.selectFrom('audit').select('at').execute()).toEqual([{ at: then }]);
    expect(await db.selectFrom('outbox').selectAll().execute()).toEqual([]);
    await db.destroy();
  });

  it('tells at present what it is asked to', async () => {
    const store = await open();
    let heard = 0;
    store.onCommit(() => (heard += 1));
    await store.replay({ now: () => then }, ({ tell }) => tell(told));

    expect(heard).toBe(1);
    const due = await store.outbox.claim({ by: 'w', limit: 9, leaseMs: 1_000, now: testNow });
    expect(due).toMatchObject([{ kind: 'triage', createdAt: testNow }]);
  });

  it('sees its own changes, and leaves nothing behind when it fails', async () => {
    const store = await open();
    const failing = store.replay({ now: () => then }, async (past) => {
      await changeIn(past.store);
      expect(await past.store.read.posts.find('triage', 'R-1')).toEqual([post]);
      throw new Error('Expected the past to go well, got this');
    });

    await expect(failing).rejects.toThrow('Expected the past to go well');
    expect(await store.read.posts.find('triage', 'R-1')).toEqual([]);
    expect(await store.read.audit.verify()).toMatchObject({ entries: 0 });
  });

  it('undoes one change that fails, and keeps those around it', async () => {
    const store = await open();
    await store.replay({ now: () => then }, async (past) => {
      await changeIn(past.store);
      const failing = past.store.change(sam, 'card.posted', async (tx) => {
        await tx.posts.remember({ ...post, activityId: '2' });
        tx.note({ record: 'R-1' });
        throw new Error('Expected room, got none');
      });
      await expect(failing).rejects.toThrow('Expected room');
      await past.store.change(sam, 'card.posted', async (tx) => {
        await tx.posts.remember({ ...post, card: 'task' });
        tx.note({ record: 'R-1' });
      });
    });

    expect(await store.read.posts.find('triage', 'R-1')).toEqual([post]);
    expect(await store.read.posts.find('task', 'R-1')).toHaveLength(1);
    expect(await store.read.audit.verify()).toMatchObject({ entries: 2 });
  });

  it('is a fault where it asks the store outside, which waits for it', async () => {
    const store = await open();
    const asking = store.replay({ now: () => then }, () => store.read.posts.find('triage', 'R-1'));
    await expect(asking).rejects.toThrow('Expected the work of a change');
  });
});
