import { afterEach, expect, test } from 'vitest';
import { readConfig } from '../../bot/config.ts';
import { startRaptor } from '../../bot/start.ts';
import type { Raptor } from '../../bot/start.ts';
import { cast, channels } from '../support/cast.ts';
import { kims } from '../support/people-list.ts';

const open: Raptor[] = [];
afterEach(async () => {
  for (const raptor of open.splice(0)) await raptor.stop();
});

test('on the local page an administrator binds a channel where they are, and plays whom they added', async () => {
  const page = await openPage();
  expect((await page.state()).places).toContainEqual(
    expect.objectContaining({
      id: channels.tasking,
      members: expect.arrayContaining([cast.ada.id]),
    }),
  );
  await page.says(cast.ada.id, channels.tasking, 'setup gateway EMID');
  await expect.poll(page.heard).toContain('This channel is now the East Midlands gateway channel.');

  const kim = kims.id.toLowerCase();
  const { context } = page.raptor;
  const actor = { ...cast.ada, roles: ['admin'] as const, region: 'all' };
  await context.store.change(actor, 'person.added', async (tx) => {
    await tx.roster.begin();
    await tx.roster.list(
      { id: kim, name: 'Kim New', roles: ['gateway'], region: 'EMID' },
      { removed: false, version: 1, by: cast.ada, at: context.now() },
    );
    tx.note({ record: kim });
  });
  await context.directory.refresh();
  expect((await page.state()).people).toContainEqual(expect.objectContaining({ id: kim }));
  await page.says(kim, `a:local-${kim}`, 'whoami');
  await expect.poll(page.heard).toContain('Kim New');
});

interface State {
  readonly people: readonly object[];
  readonly places: readonly object[];
  readonly messages: readonly object[];
}

/** The demonstration, with what its page asks the bot. */
async function openPage() {
  const config = readConfig({ PORT: '0', DATABASE_URL: 'sqlite::memory:', LOG_LEVEL: 'silent' });
  const raptor = await startRaptor(config, { say: () => undefined });
  open.push(raptor);
  const base = `http://127.0.0.1:${raptor.port}`;
  const state = async (): Promise<State> =>
    (await (await fetch(`${base}/page-api/state`)).json()) as State;
  return {
    raptor,
    state,
    heard: async () => JSON.stringify((await state()).messages),
    says: (person: string, place: string, text: string) =>
      fetch(`${base}/page-api/say`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', origin: base },
        body: JSON.stringify({ person, place, text }),
      }),
  };
}
