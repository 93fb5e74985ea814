import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { notHeardYet } from '../../bot/address.ts';
import { createContext } from '../../bot/context.ts';
import type { Context } from '../../bot/context.ts';
import { createLog } from '../../bot/log.ts';
import { notice } from '../../bot/notice.ts';
import type { NoticeData } from '../../bot/notice.ts';
import { readOrganisation } from '../../bot/organisation.ts';
import { createNoticeSender } from '../../bot/send-notice.ts';
import type { Teams } from '../../bot/teams/app.ts';
import { raptor } from '../../domain/actor.ts';
import { openDatabase } from '../../store/dialect.ts';
import { openStore } from '../../store/store.ts';
import { cast, organisationYaml } from '../support/cast.ts';
import { addCase, addReferral, addTask } from '../support/digest-rows.ts';
import { testNow } from '../support/stores.ts';

const ref = 'R-1';
const to = cast.di.id;

test.each<NoticeData>([
  { kind: 'triage', ref },
  { kind: 'receipt', ref },
  { kind: 'decision', ref, id: '1' },
  { kind: 'task', ref: 'T-1' },
  { kind: 'work', ref: 'T-1', to },
  { kind: 'review', ref: 'T-1' },
  { kind: 'product', ref: 'T-1' },
  { kind: 'alert', ref: 'S-1', to, step: 1 },
  { kind: 'alert-update', ref: 'S-1', to },
  { kind: 'file', ref, to },
])('a $kind notice whose place was never heard from waits, and nothing is drawn', async (data) => {
  const { ctx, send } = await setUp();
  const drawn = vi.spyOn(ctx.store.read.files, 'find');
  expect(await send(data)).toMatchObject({ state: 'waiting', problem: notHeardYet });
  expect(drawn).not.toHaveBeenCalled();
});

test.each<NoticeData>([
  { kind: 'triage', ref: 'R-9' },
  { kind: 'review', ref: 'T-9' },
  { kind: 'alert', ref: 'S-2', to, step: 1 },
])('a $kind notice with nothing to say any more waits for no place', async (data) => {
  const { send } = await setUp();
  expect(await send(data)).toMatchObject({ state: 'sent' });
});

const drops: (() => Promise<void> | void)[] = [];

afterEach(async () => {
  for (const drop of drops.splice(0).toReversed()) await drop();
});

/** A sender on a real store with a referral, a task, an open case and an acknowledged one; nobody was ever heard. */
async function setUp() {
  const folder = mkdtempSync(join(tmpdir(), 'raptor-send-'));
  drops.push(() => rmSync(folder, { recursive: true, force: true }));
  const url = `sqlite:${join(folder, 'raptor.db')}`;
  const store = await openStore({ url, newId: randomUUID, now: () => testNow });
  drops.push(() => store.close());
  const { db } = openDatabase(url);
  await addReferral(db, { ref, referrer_id: cast.pat.id });
  await addTask(db, { ref: 'T-1' });
  await addCase(db, { ref: 'S-1' });
  await addCase(db, { ref: 'S-2', state: 'acknowledged' });
  await db.destroy();
  const ctx: Context = createContext({
    organisation: readOrganisation(organisationYaml, 'raptor.yaml'),
    store,
    log: createLog('silent'),
    now: () => testNow,
  });
  const sender = createNoticeSender(ctx, silentTeams);
  return {
    ctx,
    async send(data: NoticeData) {
      await store.change(raptor, 'card.posted', async (tx) => {
        await tx.outbox.add(notice(data));
        tx.note({ record: 'R-1' });
      });
      const claim = { by: 'test', limit: 1, leaseMs: 5_000, now: testNow };
      const [leased] = await store.outbox.claim(claim);
      if (!leased) throw new Error('Expected a notice, got none');
      return sender.send(leased);
    },
  };
}

const silentTeams: Teams = {
  deliver: () => Promise.reject(new Error('Expected no message')),
  members: () => Promise.resolve([]),
  openPersonal: () => Promise.reject(new Error('Expected no new chat')),
  listen: () => Promise.reject(new Error('Expected no server')),
  close: () => Promise.resolve(),
};
