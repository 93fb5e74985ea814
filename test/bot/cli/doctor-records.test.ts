import { expect, it, vi } from 'vitest';
import { doctor } from '../../../bot/cli/doctor.ts';
import { openDatabase } from '../../../store/dialect.ts';
import type { Db } from '../../../store/dialect.ts';
import type { Store } from '../../../store/store.ts';
import { cast, channels, tenant } from '../../support/cast.ts';
import { eachStore, testNow } from '../../support/stores.ts';
import { runCli } from './run-cli.ts';
import { briefly, examine, openSurgery } from './surgery.ts';

const western = ['19:tasking-wmid@thread.tacv2', '19:digest-wmid@thread.tacv2'];
openSurgery();

eachStore('doctor on the records', (open, freshUrl) => {
  async function records(work: (store: Store) => Promise<unknown>): Promise<string> {
    const url = await freshUrl();
    vi.stubEnv('DATABASE_URL', url);
    const store = await open({ url });
    await work(store);
    await store.close();
    return url;
  }

  it('says that all is well where it is', async () => {
    await records(hearAll);
    const ran = await runCli(['doctor'], { commands: [doctor] });
    expect(ran).toEqual({ code: 0, stdout: 'All is well.\n', stderr: '' });
  });

  it('names the channels and the listed people that nothing reaches', async () => {
    await records(async () => undefined);
    const { code, findings } = await examine();
    expect(code).toBe(1);
    expect(briefly(findings).toSorted()).toEqual([
      'mend Di Inspector',
      'mend Nat National',
      'mend Ola Inspector',
      'mend digest channel of EMID',
      'mend digest channel of WMID',
      'mend digest channel of national',
      'mend gateway channel of EMID',
      'mend gateway channel of WMID',
      'mend tasking channel of EMID',
      'mend tasking channel of WMID',
    ]);
    expect(findings.find(({ about }) => about === 'Nat National')?.says).toMatch(/EMID, WMID/);
  });

  it('says that a region’s only inspector is away with no deputy, and which lines no longer count', async () => {
    await records(async (store) => {
      await hearAll(store);
      const by = { id: cast.ada.id, name: cast.ada.name };
      const day = 86_400_000;
      // The doctor goes by the clock of the day.
      const span = { from: 1, until: Number.MAX_SAFE_INTEGER - day };
      await store.change(by, 'absence.set', async (tx) => {
        await tx.roster.begin();
        await tx.absences.set({ personId: cast.di.id, ...span, by, version: 1 }, testNow);
        await tx.roster.list(
          { ...cast.pat, roles: ['officer'], region: 'EMID' },
          { removed: true, version: 1, by, at: testNow },
        );
        tx.note({ record: cast.di.id });
      });
    });
    const { code, findings } = await examine();
    expect(code).toBe(1);
    expect(briefly(findings)).toEqual(['mend EMID', 'note organisation file']);
    expect(findings[0]?.says).toContain('all away with no deputy');
    expect(findings[1]?.says).toContain('Pat Officer (removed)');
  });

  it('counts messages of unknown fate and undeliverable ones, and notes what waits long', async () => {
    vi.stubEnv('RAPTOR_NOW', new Date(testNow + 20 * 60_000).toISOString());
    await records(async (store) => {
      await hearAll(store);
      await store.change(cast.sam, 'referral.submitted', async (tx) => {
        tx.note({ record: 'R-EMID-26-00001' });
        for (const key of ['a', 'b', 'c', 'd'])
          await tx.outbox.add({ kind: 'task', key, data: {} });
      });
      const leased = await store.outbox.claim({ by: 'x', limit: 3, leaseMs: 5_000, now: testNow });
      const problem = 'Blocked';
      for (const [index, notice] of leased.entries()) {
        const state = index === 0 ? ('unknown' as const) : ('undeliverable' as const);
        await store.outbox.settle(notice, { state, at: testNow, problem });
      }
    });
    const { code, findings } = await examine();
    expect(code).toBe(1);
    const said = findings.filter(({ about }) => about === 'outbox');
    expect(said.map(({ level, says }) => `${level} ${says}`).toSorted()).toEqual([
      'mend 1 message of unknown fate.',
      'mend 2 messages not to be delivered.',
      'note 1 message waiting, the oldest for 20 minutes.',
    ]);
  });

  it('names the first break of the audit chain', async () => {
    const url = await records(async (store) => {
      await hearAll(store);
      await store.change(cast.sam, 'referral.submitted', async (tx) => {
        tx.note({ record: 'R-EMID-26-00001' });
      });
    });
    await touched(url, (db) =>
      db
        .updateTable('audit_head')
        .set({ hash: 'f'.repeat(64) })
        .where('id', '=', 1)
        .execute(),
    );
    const { code, findings } = await examine();
    expect(code).toBe(1);
    expect(briefly(findings)).toEqual(['mend audit']);
  });

  it('names what a database that is behind lacks, and leaves it so', async () => {
    const url = await records(hearAll);
    await touched(url, (db) =>
      db.deleteFrom('migration').where('name', '=', '0003-first-deadline').execute(),
    );
    const first = await examine();
    expect(first.code).toBe(1);
    expect(briefly(first.findings)).toEqual(['mend database']);
    expect(first.findings[0]?.says).toMatch(/lacks 0003-first-deadline/);
    expect(await examine()).toEqual(first);
  });

  it('says that a newer version has the database', async () => {
    const url = await records(hearAll);
    const later = { name: '0999-later', at: testNow };
    await touched(url, (db) => db.insertInto('migration').values(later).execute());
    const { findings } = await examine();
    expect(findings[0]?.says).toMatch(/newer version made 0999-later/);
  });
});

/** Everybody on a list and every channel. */
async function hearAll(store: Store): Promise<void> {
  const place = {
    serviceUrl: 'https://smba.trafficmanager.net/uk',
    tenantId: tenant,
    botId: '28:raptor',
    botName: 'RAPTOR',
  };
  for (const id of [...Object.values(channels), ...western]) {
    await store.conversations.hear({
      place: { ...place, id, kind: 'channel' },
      speaker: speaker(cast.sam),
      at: testNow,
    });
  }
  for (const who of [cast.di, cast.nat, cast.ola]) {
    await store.conversations.hear({
      place: { ...place, id: `a:${who.name}`, kind: 'personal' },
      speaker: speaker(who),
      at: testNow,
    });
  }
}

function speaker(who: { id: string; name: string }) {
  return { ...who, teamsId: `29:${who.name}` };
}

async function touched(url: string, work: (db: Db) => Promise<unknown>): Promise<void> {
  const { db } = openDatabase(url);
  await work(db);
  await db.destroy();
}
