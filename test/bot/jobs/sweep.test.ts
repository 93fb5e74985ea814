import { expect, it } from 'vitest';
import { createContext } from '../../../bot/context.ts';
import { sweep } from '../../../bot/jobs/sweep.ts';
import { createLog } from '../../../bot/log.ts';
import { readOrganisation } from '../../../bot/organisation.ts';
import { raptor } from '../../../domain/actor.ts';
import { openDatabase } from '../../../store/dialect.ts';
import { cast, organisationYaml } from '../../support/cast.ts';
import { eachStore, testNow } from '../../support/stores.ts';

const day = 24 * 60 * 60 * 1000;
const problem = 'The channel is gone';
const fates = {
  sent: { state: 'sent', at: testNow },
  dropped: { state: 'undeliverable', at: testNow, problem },
  refused: { state: 'undeliverable', at: testNow, problem },
  waits: { state: 'waiting', notBefore: testNow, problem },
} as const;

eachStore('The sweep', (open, freshUrl) => {
  it('takes notices done with after a week and answers after a day, and nothing that still waits or needs a person', async () => {
    const url = await freshUrl();
    const store = await open({ url });
    await store.change(raptor, 'card.posted', async (tx) => {
      for (const key of [...Object.keys(fates), 'leased'])
        await tx.outbox.add({ kind: 'triage', key, data: {} });
      tx.note({ record: 'R-EMID-26-00001' });
    });
    const claim = { by: cast.sam.id, limit: 9, leaseMs: 5_000, now: testNow };
    for (const leased of await store.outbox.claim(claim)) {
      const fate = Object.entries(fates).find(([key]) => key === leased.key)?.[1];
      if (fate) await store.outbox.settle(leased, fate);
      if (leased.key === 'dropped') await store.outbox.drop({ id: leased.id, now: testNow });
    }
    await store.inbound.begin({ key: 'activity-1', now: testNow });

    let now = testNow;
    const ctx = createContext({
      organisation: readOrganisation(organisationYaml, 'raptor.yaml'),
      store,
      log: createLog('silent'),
      now: () => testNow,
    });
    const job = sweep();
    const leftAt = async (time: number) => {
      now = time;
      await job.run({ ...ctx, realNow: () => now });
      const { db } = openDatabase(url);
      const notices = await db.selectFrom('outbox').select('key').orderBy('id').execute();
      const answers = await db.selectFrom('inbound').select('key').execute();
      await db.destroy();
      return [...notices, ...answers].map(({ key }) => key);
    };

    expect(await leftAt(testNow + day)).toContain('activity-1');
    expect(await leftAt(testNow + 2 * day)).not.toContain('activity-1');
    expect(await leftAt(testNow + 7 * day)).toHaveLength(5);
    expect(await leftAt(testNow + 8 * day)).toEqual(['refused', 'waits', 'leased']);
  });
});
