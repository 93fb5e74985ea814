import { expect, it } from 'vitest';
import type { Draft } from '../../store/drafts.ts';
import type { Store, Tx } from '../../store/store.ts';
import { eachStore, testNow } from '../support/stores.ts';

const draft: Draft = {
  id: '00000000-0000-4000-9000-000000000001',
  personId: 'pat',
  kind: 'referral',
  typed: { narrative: 'She is held there.' },
  createdAt: testNow,
  updatedAt: testNow,
  dangerSince: testNow,
};
const gone = { answer: '{}' };

function within<T>(store: Store, work: (tx: Tx) => Promise<T>): Promise<T> {
  return store.change({ id: 'pat', name: 'Pat Officer' }, 'draft.saved', (tx) => {
    tx.note({ record: `draft ${draft.id}` });
    return work(tx);
  });
}

eachStore('drafts', (open) => {
  it('are asked about by one asker, from the minute on', async () => {
    const store = await open();
    await within(store, (tx) => tx.drafts.add(draft));
    expect(await store.read.drafts.toAsk(testNow - 1)).toEqual([]);
    expect(await store.read.drafts.toAsk(testNow)).toEqual([draft]);
    const ask = () => within(store, (tx) => tx.drafts.ask(draft.id, testNow + 5));
    expect((await Promise.all([ask(), ask(), ask()])).filter(Boolean)).toHaveLength(1);
    expect(await store.read.drafts.toAsk(testNow)).toEqual([]);
    expect(await store.read.drafts.find(draft.id)).toEqual({ ...draft, askedAt: testNow + 5 });
  });

  it('are erased as they were read: one touched meanwhile stays', async () => {
    const store = await open();
    await within(store, (tx) => tx.drafts.add(draft));
    const touched = { ...draft, typed: { narrative: 'Home again.' }, updatedAt: testNow + 1 };
    expect(await store.read.drafts.untouchedSince(testNow)).toEqual([draft]);
    expect(await within(store, (tx) => tx.drafts.keep(touched))).toBe(true);
    expect(await store.read.drafts.untouchedSince(testNow)).toEqual([]);
    expect(await within(store, (tx) => tx.drafts.erase(draft, gone))).toBe(false);
    expect(await store.read.drafts.unsentOf('pat')).toEqual([touched]);
    expect(await within(store, (tx) => tx.drafts.erase(touched, gone))).toBe(true);
    expect(await store.read.drafts.unsentOf('pat')).toEqual([]);
    expect(await within(store, (tx) => tx.drafts.keep(touched))).toBe(false);
  });
});
