import { expect, it } from 'vitest';
import type { Post } from '../../store/posts.ts';
import type { Store, Tx } from '../../store/store.ts';
import { eachStore, testNow } from '../support/stores.ts';

const ref = 'R-EMID-26-00001';
const inChannel: Post = {
  card: 'triage',
  ref,
  conversationId: 'gateway',
  activityId: '1',
  at: testNow,
};
const inChat: Post = { ...inChannel, conversationId: 'chat', at: testNow + 1 };

function post(store: Store, work: (tx: Tx) => Promise<void>): Promise<void> {
  return store.change({ id: 'raptor', name: 'RAPTOR' }, 'card.posted', async (tx) => {
    await work(tx);
    tx.note({ record: ref });
  });
}

eachStore('Posts', (open) => {
  it('are found by card and record, oldest first', async () => {
    const store = await open();
    await post(store, async (tx) => {
      await tx.posts.remember(inChat);
      await tx.posts.remember(inChannel);
      await tx.posts.remember({ ...inChannel, card: 'task' });
      await tx.posts.remember({ ...inChannel, ref: 'R-EMID-26-00002' });
    });

    expect(await store.read.posts.find('triage', ref)).toEqual([inChannel, inChat]);
  });

  it('stand once in a conversation: the newest counts', async () => {
    const store = await open();
    const again = { ...inChannel, activityId: '2', at: testNow + 5 };
    await post(store, (tx) => tx.posts.remember(inChannel));
    await post(store, (tx) => tx.posts.remember(again));

    expect(await store.read.posts.find('triage', ref)).toEqual([again]);
  });

  it('are forgotten by their message, and a newer message is not', async () => {
    const store = await open();
    await post(store, async (tx) => {
      await tx.posts.remember(inChannel);
      await tx.posts.remember(inChat);
      await tx.posts.forget({ conversationId: 'gateway', activityId: 'an older one' });
      await tx.posts.forget(inChat);
    });

    expect(await store.read.posts.find('triage', ref)).toEqual([inChannel]);
  });
});
