import { randomUUID } from 'node:crypto';
import { openStore } from '../../store/store.ts';

// A process of its own, for races: makes changes with a notice each, then claims until none is left, and
// prints the ids it claimed. Arguments: the database's URL, its name, how many changes.

const [url = '', name = '', count = '0'] = process.argv.slice(2);
const store = await openStore({ url, newId: randomUUID, now: Date.now });
for (let i = 0; i < Number(count); i += 1) {
  await store.change({ id: name, name }, 'referral.submitted', async (tx) => {
    await tx.outbox.add({ kind: 'triage', key: `${name} ${i}`, data: {} });
    tx.note({ record: `${name} ${i}` });
  });
}
const claimed: number[] = [];
for (;;) {
  const notices = await store.outbox.claim({ by: name, limit: 2, leaseMs: 5_000, now: Date.now() });
  if (notices.length === 0) break;
  for (const notice of notices) {
    await store.outbox.settle(notice, { state: 'sent', at: Date.now() });
    claimed.push(notice.id);
  }
}
await store.close();
process.stdout.write(JSON.stringify(claimed));
