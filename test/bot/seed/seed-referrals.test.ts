import { expect, it } from 'vitest';
import { createContext } from '../../../bot/context.ts';
import type { Context } from '../../../bot/context.ts';
import { createLog } from '../../../bot/log.ts';
import { demonstrationOrganisation } from '../../../bot/organisation-file.ts';
import { readOrganisation } from '../../../bot/organisation.ts';
import type { Organisation } from '../../../bot/organisation-schema.ts';
import { seedReferrals } from '../../../bot/seed/seed-referrals.ts';
import { localDate, localTime, weekdayOf } from '../../../domain/deadline.ts';
import { openDatabase } from '../../../store/dialect.ts';
import type { Db } from '../../../store/dialect.ts';
import type { Store } from '../../../store/store.ts';
import { organisationYaml, tenant } from '../../support/cast.ts';
import { eachStore } from '../../support/stores.ts';
import { wholeHistory } from './whole-history.ts';

// A Wednesday noon; the fortnight before it has two weekends.
const now = Date.UTC(2026, 10, 18, 12, 0, 30);
const day = 86_400_000;
const demonstration = demonstrationOrganisation();
const seeding = { referrals: 24, days: 14, seed: 'one' };

eachStore('Invented referrals', (open, freshUrl, kind) => {
  // What one database does as the other is looked at on the quicker one.
  const isSlow = kind === 'postgres';
  async function seeded(
    asked: Partial<typeof seeding> = {},
    organisation: Organisation = demonstration,
  ) {
    const url = await freshUrl();
    const store = await open({ url, now: () => now });
    const ctx = contextOf(store, organisation);
    const result = await seedReferrals(ctx, { ...seeding, ...asked });
    return { ...result, url, ctx };
  }

  it('are the same for the same seed at the same time, and others for another', async () => {
    const [first, again, other] = [
      await seeded({ referrals: 12, days: 4 }),
      await seeded({ referrals: 12, days: 4 }),
      await seeded({ referrals: 12, days: 4, seed: 'two' }),
    ] as const;
    const rows = ({ url, ctx }: typeof first) => look(url, ctx, wholeHistory);
    const history = await rows(first);
    expect(history.referral).toHaveLength(12);
    expect(await rows(again)).toEqual(history);
    expect((await rows(other)).referral).not.toEqual(history.referral);
  });

  it('have come through the form: draft, score, identifiers, audit, all at their time', async () => {
    const { url, ctx, refs, requests } = await seeded();
    expect(requests.length).toBeGreaterThan(0);
    expect(await ctx.store.read.audit.verify()).not.toHaveProperty('broken');
    await look(url, ctx, async (db) => {
      const referrals = await db
        .selectFrom('referral')
        .selectAll()
        .orderBy('submitted_at')
        .execute();
      const all = [...refs, ...requests];
      expect(new Set(referrals.map(({ ref }) => ref))).toEqual(new Set(all));
      for (const [table, whose] of [
        ['draft', all],
        ['score', refs],
        ['request', requests],
      ] as const) {
        const rows = await db.selectFrom(table).select('ref').execute();
        expect(new Set(rows.map(({ ref }) => ref))).toEqual(new Set(whose));
        expect(rows).toHaveLength(whose.length);
      }
      for (const { ref, title, narrative, referrer_id, submitted_at } of referrals) {
        expect(title).toMatch(/^SYNTHETIC: /);
        expect(narrative).toMatch(/SYNTHETIC: /);
        expect(narrative).not.toMatch(/[{}]|undefined/);
        expect(ctx.directory.find(referrer_id)?.roles).toContain('officer');
        expect(submitted_at).toBeGreaterThanOrEqual(now - 14 * day - 60_000);
        const said = db.selectFrom('audit').select(['change', 'at']).where('record', '=', ref);
        const changes = await said.orderBy('seq').execute();
        expect(changes).toContainEqual({ change: 'referral.submitted', at: submitted_at });
      }
      const log = await db.selectFrom('audit').select('at').orderBy('seq').execute();
      expect(log.map(({ at }) => at)).toEqual(log.map(({ at }) => at).toSorted((a, b) => a - b));
      expect(log.at(-1)?.at).toBeLessThanOrEqual(now);
      const numbers = await db.selectFrom('identifier').select(['kind', 'value']).execute();
      expect(new Set(numbers.map(({ kind }) => kind))).toEqual(
        new Set(['phone', 'vrm', 'email', 'social_handle']),
      );
      for (const { kind, value } of numbers) expect(value).toMatch(invented[kind] ?? /^$/);
    });
  });

  it.skipIf(isSlow)(
    'come mostly in working hours, from every region with a gateway, and share identifiers across regions',
    async () => {
      const { url, ctx } = await seeded({ referrals: 60 });
      await look(url, ctx, async (db) => {
        const referrals = await db
          .selectFrom('referral')
          .select(['region', 'submitted_at'])
          .execute();
        expect(new Set(referrals.map(({ region }) => region))).toEqual(
          new Set(['EMID', 'WMID', 'EAST']),
        );
        const worked = referrals.filter(({ submitted_at: at }) => {
          const time = localTime(at, 'Europe/London');
          const weekday = weekdayOf(localDate(at, 'Europe/London'));
          return time >= '08:00' && time < '18:00' && !['sat', 'sun'].includes(weekday);
        });
        expect(worked.length).toBeGreaterThan(referrals.length / 2);
        const links = await db
          .selectFrom('link')
          .innerJoin('referral as here', 'here.ref', 'link.ref')
          .innerJoin('referral as there', 'there.ref', 'link.other')
          .select(['strength', 'here.region as from', 'there.region as to'])
          .execute();
        expect(links.filter(({ from, to }) => from !== to).length).toBeGreaterThan(0);
        expect(links.some(({ strength }) => strength === 'strong')).toBe(true);
      });
    },
  );

  it.skipIf(isSlow)(
    'have a later life: decided, worked on, delivered, closed; those in danger looked after in time',
    async () => {
      const { url, ctx } = await seeded({ referrals: 60 });
      expect(await ctx.store.read.cases.overdue(Number.MAX_SAFE_INTEGER)).toEqual([]);
      await look(url, ctx, async (db) => {
        const states = async (table: 'referral' | 'task' | 'safeguarding_case') =>
          new Set((await db.selectFrom(table).select('state').execute()).map(({ state }) => state));
        expect([...(await states('referral'))]).toEqual(
          expect.arrayContaining(['submitted', 'declined', 'accepted', 'closed']),
        );
        expect(await states('task')).toContain('released');
        expect([...(await states('safeguarding_case'))]).toEqual(
          expect.arrayContaining(['recorded', 'closed']),
        );
        expect(await states('safeguarding_case')).not.toContain('open');
        const cases = await db.selectFrom('safeguarding_case').selectAll().execute();
        for (const found of cases) {
          expect(found.acknowledged_at).toBeGreaterThan(found.opened_at);
          expect(found.acknowledged_at).toBeLessThanOrEqual(found.acknowledge_by);
        }
        expect((await db.selectFrom('outcome').select('ref').execute()).length).toBeGreaterThan(3);
      });
    },
  );

  it('tell nobody of what has passed: only channels get cards, of what still waits there', async () => {
    const { url, ctx, waiting } = await seeded();
    await look(url, ctx, async (db) => {
      const notices = await db.selectFrom('outbox').selectAll().execute();
      expect(notices.every(({ kind }) => ['triage', 'task', 'review'].includes(kind))).toBe(true);
      expect(notices.filter(({ kind }) => kind === 'triage')).toHaveLength(waiting);
      expect(notices.every(({ created_at }) => created_at === now)).toBe(true);
      const inTriage = await db
        .selectFrom('referral')
        .select('ref')
        .where('state', 'in', ['submitted', 'in-triage'])
        .execute();
      expect(waiting).toBe(inTriage.length);
      expect(waiting).toBeGreaterThan(0);
    });
  });

  it.skipIf(isSlow)('stay few in the channels, however many there are', async () => {
    const { url, ctx, waiting } = await seeded({ referrals: 120, days: 1 });
    expect(waiting).toBeGreaterThan(40);
    const rows = await look(url, ctx, (db) => db.selectFrom('outbox').select('id').execute());
    expect(rows.length).toBeLessThanOrEqual(40);
  });

  it.skipIf(isSlow)('post nothing where there is no channel', async () => {
    const bare = readOrganisation(
      organisationYaml.replace(/channels:[\s\S]*?escalation:/, 'escalation:'),
      'bare',
    );
    const { url, ctx } = await seeded({}, bare);
    const rows = await look(url, ctx, (db) => db.selectFrom('outbox').select('id').execute());
    expect(rows).toEqual([]);
  });

  it('are counted in each morning’s digest, built then and not posted now', async () => {
    const { url, ctx } = await seeded({ referrals: 40 });
    const kept = await ctx.store.read.digests.find({ region: 'national', day: '2026-11-17' });
    await look(url, ctx, async (db) => {
      const days = await db.selectFrom('digest').select(['region', 'day']).execute();
      expect(days.filter(({ region }) => region === 'national')).toHaveLength(13);
      expect(days.some((built) => built.day === '2026-11-18')).toBe(false);
      const cut = Date.UTC(2026, 10, 17, 7, 30);
      const arrived = await db
        .selectFrom('referral')
        .select('ref')
        .where('submitted_at', '>', cut - day)
        .where('submitted_at', '<=', cut)
        .execute();
      expect(arrived.length).toBeGreaterThan(0);
      expect(kept).toMatchObject({ builtAt: cut + 2_000, arrivals: { total: arrived.length } });
    });
  });

  it('are refused where Teams has been heard, and where nobody could refer or decide', async () => {
    const store = await open({ now: () => now });
    const ctx = contextOf(store, demonstration);
    await store.conversations.hear({
      place: {
        id: 'a:1',
        kind: 'personal',
        serviceUrl: 'https://smba.trafficmanager.net/uk/',
        tenantId: tenant,
        botId: '28:raptor',
        botName: 'RAPTOR',
      },
      speaker: { id: '', teamsId: '', name: '' },
      at: now,
    });
    await expect(seedReferrals(ctx, seeding)).rejects.toThrow('that Teams has spoken to');
    expect(await store.read.referrals.count()).toBe(0);

    const nobody = { ...demonstration, people: [] };
    await expect(seeded({}, nobody)).rejects.toThrow('a region with a gateway and an officer');
  });
});

const invented: Readonly<Record<string, RegExp>> = {
  phone: /^\+447700900[2-8]\d\d$/,
  vrm: /^[A-Z]{2}9\d[A-Z]{3}$/,
  email: /@example\.test$/,
  social_handle: /^\w+:\w+_\w+\d{3}$/,
};

/** What stands in the tables themselves. */
async function look<T>(url: string, ctx: Context, work: (db: Db) => Promise<T>): Promise<T> {
  await ctx.store.close();
  const { db } = openDatabase(url);
  try {
    return await work(db);
  } finally {
    await db.destroy();
  }
}

function contextOf(store: Store, organisation: Organisation): Context {
  return createContext({ organisation, store, log: createLog('silent'), now: () => now });
}
