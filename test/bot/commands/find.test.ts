import { expect, it, vi } from 'vitest';
import { find } from '../../../bot/commands/find.ts';
import { createContext } from '../../../bot/context.ts';
import { createLog } from '../../../bot/log.ts';
import { readOrganisation } from '../../../bot/organisation.ts';
import { openDatabase } from '../../../store/dialect.ts';
import { cast, organisationYaml } from '../../support/cast.ts';
import { addReferral } from '../../support/digest-rows.ts';
import { textOf } from '../../support/read-card.ts';
import { eachStore, testNow } from '../../support/stores.ts';

const place = { id: 'a:sam', kind: 'personal', serviceUrl: '', tenantId: '' } as const;

eachStore('find', (open, freshUrl) => {
  it('reads no more files than it shows and one, and says that there are more', async () => {
    const url = await freshUrl();
    const store = await open({ url });
    const { db } = openDatabase(url);
    for (let n = 1; n <= 40; n += 1) await addReferral(db, { ref: `R-${n}`, title: 'A zebra' });
    await db.destroy();
    const organisation = readOrganisation(organisationYaml, 'raptor.yaml');
    const log = createLog('silent');
    const ctx = createContext({ organisation, store, log, now: () => testNow });
    const actor = ctx.directory.find(cast.sam.id);
    if (!actor) throw new Error('Expected Sam on the list, got nobody');
    const read = vi.spyOn(store.read.files, 'find');

    const answer = await find.run('zebra', {
      ...ctx,
      actor,
      place: { ...place, botId: '', botName: '' },
    });
    const said = textOf('card' in answer ? answer.card : undefined);
    expect(said).toContain('More than 20 referrals for “zebra”, of those you may see.');
    expect(said).toContain('There are more.');
    expect(said.match(/R-\d+ · /g)).toHaveLength(20);
    expect(read).toHaveBeenCalledTimes(21);
  });
});
