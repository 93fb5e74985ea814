import { once } from 'node:events';
import { mkdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { channels } from '../support/cast.ts';
import { eachJourney } from '../support/each-journey.ts';
import { startProcess } from '../support/bot-process.ts';
import { openJourney } from '../support/journey.ts';
import { buttonOf, textOf } from '../support/read-card.ts';
import { newestAbout, refer } from '../support/refer.ts';
import { childInDanger, vagueTip } from '../support/referrals.ts';
import { failToStart, workplace } from '../support/run-raptor.ts';
import type { Request } from '../support/service.ts';

const anySend = ({ method, path }: Request): boolean =>
  method !== 'GET' && [channels.gateway, 'a:di'].some((place) => path.includes(place));
const anyEdit = ({ method }: Request): boolean => method === 'PUT';

const sent = /sent to the inspector/;
const no = { declineReason: 'another-unit', reason: 'Not ours.' };
const hangs = (requests: readonly Request[]): boolean =>
  requests.some(
    ({ method, path, body }) =>
      method === 'POST' && path.includes('a:pat') && JSON.stringify(body).includes('Not ours.'),
  );

eachJourney('A process killed', (start) => {
  test('between submit and delivery loses no card, and makes no referral twice', async () => {
    const { journey, kill } = await startProcess(start);
    await journey.arrive(['pat', 'sam', 'di'], ['gateway']);
    const release = journey.service.hang((request) => anySend(request) || anyEdit(request));
    const { ref, formId, draft } = await refer(journey, 'pat', childInDanger);
    await journey.service.until(() => journey.service.requests.some(anySend));
    await kill();
    release();
    await journey.restart();

    const triage = await journey.service.until(() => newestAbout(journey.seenIn('gateway'), ref));
    expect(textOf(triage)).toContain('⚑');
    await journey.service.until(() => newestAbout(journey.seenBy('di'), 'S-EMID-26-00001'));
    await journey.service.until(() =>
      journey.seenBy('pat').find(({ id, card }) => id === formId && sent.test(textOf(card))),
    );
    const again = await journey.presses('pat', {
      verb: 'referral.submit',
      data: draft,
      inputs: childInDanger.inputs,
      on: formId,
    });
    expect(textOf(again.card)).toContain(ref);
    const queue = await journey.says('sam', 'queue');
    expect(new Set(textOf(queue.card).match(/R-EMID-26-\d{5}/g))).toEqual(new Set([ref]));
  });

  test('between the press and the alert loses no case that somebody raised, and makes none twice', async () => {
    const { journey, kill } = await startProcess(start);
    await journey.arrive(['pat', 'sam', 'di'], ['gateway']);
    const release = journey.service.hang(anySend);
    const press = {
      verb: 'safeguarding.raise',
      data: { ref: '', v: 0 },
      inputs: { reason: 'A girl is afraid.' },
    };
    const raised = await journey.presses('pat', press);
    expect(textOf(raised.card)).toContain('Safeguarding: being sent to the inspector.');
    await journey.service.until(() => journey.service.requests.some(anySend));
    await kill();
    release();
    await journey.restart();
    await journey.service.until(() => newestAbout(journey.seenBy('di'), 'A girl is afraid.'));
    await journey.service.until(() => newestAbout(journey.seenIn('gateway'), 'S-EMID-26-00001'));
    expect(textOf((await journey.presses('pat', press)).card)).toContain('Nothing is doubled.');
    const list = await journey.says('di', 'safeguarding');
    expect(textOf(list.card)).toContain('1 to acknowledge. None late.');
  });

  test('while a decision goes out tells the officer, and no more than once', async () => {
    const { journey, kill } = await startProcess(start);
    await journey.arrive(['pat', 'sam'], ['gateway']);
    const { ref } = await refer(journey, 'pat', vagueTip);
    const triage = await journey.service.until(() => newestAbout(journey.seenIn('gateway'), ref));
    const release = journey.service.hang(({ path }) => path.includes('a:pat'));
    const before = journey.seenBy('pat').length;
    const press = { ...buttonOf(triage, 'triage.decline'), where: 'gateway', inputs: no } as const;
    await journey.presses('sam', press);
    await journey.service.until(() => hangs(journey.service.requests));
    await kill();
    release();
    await journey.restart();
    await journey.service.until(() => journey.seenBy('pat')[before]);
    const second = await journey.presses('sam', press);
    expect(textOf(second.card)).toContain('Sam Gateway declined this');
    const later = await refer(journey, 'pat', vagueTip);
    await journey.service.until(() => newestAbout(journey.seenIn('gateway'), later.ref));
    const decisions = journey.seenBy('pat').filter(({ card }) => /Not ours\./.test(textOf(card)));
    expect(decisions.filter(({ summary }) => summary?.includes('decision'))).toHaveLength(1);
  });
});

test('a process killed before the answer to what was typed is posted answers it when it comes again, once', async () => {
  const { journey, kill } = await startAlone();
  const message = { ...journey.activity('pat'), type: 'message', text: 'whoami' };
  const release = journey.service.hang(({ path }) => path.includes('a:pat'));
  const lost = journey.sends(message).catch(() => 'lost');
  await journey.service.until(() =>
    journey.service.requests.some(({ path }) => path.includes('a:pat')),
  );
  await kill();
  release();
  expect(await lost).toBe('lost');
  await journey.restart();
  await journey.sends(message);
  await journey.sends(message);
  expect(journey.seenBy('pat')).toHaveLength(1);
});

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  test(`${signal} ends it, and what was asked is answered first`, async () => {
    const { journey, end } = await startAlone();
    const release = journey.service.hang(({ path }) => path.includes('a:pat'));
    const asked = journey.sends({ ...journey.activity('pat'), type: 'message', text: 'help' });
    await journey.service.until(() => journey.service.requests.length > 0);
    const ended = end(signal);
    release();
    expect((await asked).status).toBe(200);
    expect(await ended).toMatchObject({ code: 0, signal: null });
  });
}

test('it ends before a container would be killed, though Teams answers nothing', async () => {
  const { journey, end } = await startAlone();
  await journey.arrive(['pat', 'sam'], ['gateway']);
  const release = journey.service.hang(({ path }) => path.includes(channels.gateway));
  for (let n = 0; n < 20; n += 1) await refer(journey, 'pat', vagueTip);
  const asked = journey.sends({
    ...journey.activity('sam', 'gateway'),
    type: 'message',
    text: 'help',
  });
  const abandoned = asked.then(
    () => 'answered',
    () => 'abandoned',
  );
  await journey.service.until(() => journey.service.requests.some(anySend));
  const { code, ms } = await end('SIGTERM');
  expect(code).toBe(0);
  expect(ms).toBeLessThan(10_000);
  expect(await abandoned).toBe('abandoned');
  release();
});

test.each([
  ['a taken port', { PORT: 'taken' }, /^Expected port \d+ on 127\.0\.0\.1 to be free/],
  ['a bad setting', { PORT: 'nine' }, /^Expected usable settings\. PORT: .*got "nine"/],
  ['a file that is no database', { DATABASE_URL: 'sqlite:garbage.db' }, /garbage\.db/],
  ['a file for a folder', { DATABASE_URL: 'sqlite:raptor.yaml/a.db' }, /file where a folder/],
  ['a server that is not there', { DATABASE_URL: 'postgres://a:hush@127.0.0.1:1/b' }, /:1\/b/],
  ['a mistake in the organisation', { RAPTOR_CONFIG: 'bad.yaml' }, /bad\.yaml/],
  ['a damaged chat file', { DATABASE_URL: 'sqlite:damaged/a.db' }, /line 1 of .*local-chat\.json/],
  ['no such organisation', { RAPTOR_CONFIG: 'none.yaml' }, /none\.yaml/],
])('%s is said in one message, and ends it with 1', async (_what, settings, sentence) => {
  const { folder, config } = place();
  writeFileSync(join(folder, 'garbage.db'), 'This is no database. '.repeat(500));
  writeFileSync(join(folder, 'bad.yaml'), 'people:\n  - { id: nobody, name: Pat }\n');
  mkdirSync(join(folder, 'damaged'));
  writeFileSync(join(folder, 'damaged', 'local-chat.json'), '{"message":{"id\n');
  const taken = createServer().listen(0, '127.0.0.1');
  await once(taken, 'listening');
  drops.push(() => taken.close());
  const { port } = taken.address() as AddressInfo;
  const within = ([name, value]: [string, string]) => [
    name,
    value
      .replace('taken', String(port))
      .replace(/[a-z./]+\.(?:db|yaml)$/, (at) => join(folder, at)),
  ];
  const { code, stderr } = await failToStart({
    DATABASE_URL: `sqlite:${join(folder, 'raptor.db')}`,
    RAPTOR_CONFIG: config,
    ...Object.fromEntries(Object.entries(settings).map(within)),
  });
  expect(stderr).toMatch(sentence);
  expect(stderr).not.toMatch(/hush|\n\s+at /);
  expect(code).toBe(1);
});

const drops: (() => unknown)[] = [];

afterEach(async () => {
  for (const drop of drops.splice(0).toReversed()) await drop();
});

function place() {
  const made = workplace();
  drops.push(made.remove);
  return made;
}

/** On a database in a file, with which it can be started again. */
async function startAlone() {
  const { folder } = place();
  const databaseUrl = `sqlite:${join(folder, 'raptor.db')}`;
  const started = await startProcess((starting) => openJourney({ ...starting, databaseUrl }));
  drops.push(() => started.journey.close());
  return started;
}
