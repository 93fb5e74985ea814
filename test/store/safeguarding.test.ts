import { expect, it } from 'vitest';
import { openDatabase } from '../../store/dialect.ts';
import { cast } from '../support/cast.ts';
import { addReferral } from '../support/digest-rows.ts';
import { safeguardingCase } from '../support/gateway-cards.ts';
import { eachStore } from '../support/stores.ts';

eachStore('A safeguarding case', (open, freshUrl) => {
  it('keeps the time set at its opening beside the one that the next of the list has', async () => {
    const url = await freshUrl();
    const store = await open({ url });
    const { db } = openDatabase(url);
    const { ref, referralRef = '', acknowledgeBy } = safeguardingCase;
    await addReferral(db, { ref: referralRef });
    await store.change(cast.sam, 'safeguarding.opened', async (tx) => {
      await tx.cases.add(safeguardingCase);
      const next = { step: 2, alerts: [], dueBy: acknowledgeBy + 60_000, remindAt: null };
      expect(await tx.cases.escalate(safeguardingCase, next)).toBe(true);
      tx.note({ record: ref });
    });
    const times = await db
      .selectFrom('safeguarding_case')
      .select(['first_acknowledge_by', 'acknowledge_by'])
      .execute();
    await db.destroy();

    expect(times).toEqual([
      { first_acknowledge_by: acknowledgeBy, acknowledge_by: acknowledgeBy + 60_000 },
    ]);
  });
});
