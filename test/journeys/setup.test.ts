import { expect, test } from 'vitest';
import { lintOf, logged } from '../support/drafts.ts';
import { eachJourney } from '../support/each-journey.ts';
import type { Journey } from '../support/journey.ts';
import { buttonsOf, textOf } from '../support/read-card.ts';
import { newestAbout, refer } from '../support/refer.ts';
import { countyLine } from '../support/referrals.ts';
import { toTriage } from '../support/stages.ts';

const hour = 3_600_000;

eachJourney('A channel', (start, freshUrl, kind) => {
  test('is bound where “setup” is typed, and what waited comes there at once, through a restart', async () => {
    const journey = await start();
    await journey.arrive(['pat', 'wes', 'ada', 'di', 'ola']);
    const { ref } = await refer(journey, 'pat', countyLine);
    expect(await typed(journey, 'ada', 'setup gateway East  Midlands', 'spare')).toMatch(
      /This channel is now the East Midlands gateway channel\. Before, it was another one, named in the organisation file\./,
    );
    const card = await journey.service.until(() => newestAbout(journey.seenIn('spare'), ref));
    expect(buttonsOf(card).map(({ verb }) => verb)).toContain('triage.accept');
    expect(newestAbout(journey.seenIn('gateway'), ref)).toBeUndefined();
    expect(await logged(journey, 'channel.bound')).toMatchObject([
      { record: 'gateway EMID', actor_name: 'Ada Admin' },
    ]);

    await journey.restart();
    const second = await refer(journey, 'pat', countyLine);
    await journey.service.until(() => newestAbout(journey.seenIn('spare'), second.ref));
    expect(await typed(journey, 'ada', 'setup gateway EMID', 'gateway')).toContain(
      'Before, it was another one, bound by Ada Admin, 09:00.',
    );
    await journey.service.until(() => newestAbout(journey.seenIn('gateway'), second.ref));
    await journey.service.until(() => newestAbout(journey.seenIn('gateway'), ref));
  });

  test('gets no heap of old digests: today’s alone, then one a day', async () => {
    const journey = await start({ at: '2026-11-18T09:00:00Z' });
    await journey.arrive(['wes', 'ada']);
    journey.later(72 * hour);
    await journey.says('ada', 'whoami');
    await typed(journey, 'ada', 'setup digest WMID', 'spare');
    const first = await journey.service.until(() => digests(journey)[0]);
    expect(textOf(first.card)).toContain('Saturday 21 November');
    journey.later(24 * hour);
    const next = await journey.service.until(() => digests(journey)[1]);
    expect(textOf(next.card)).toContain('Sunday 22 November');
    expect(digests(journey)).toHaveLength(2);
  });

  test('that was named in the file and heard from late begins with the newest digest', async () => {
    const journey = await start({ at: '2026-11-18T09:00:00Z' });
    const { store } = journey.raptor().context;
    for (const day of ['2026-11-18', '2026-11-19', '2026-11-20', '2026-11-21']) {
      const isBuilt = () => store.read.digests.find({ region: 'EMID', day });
      await expect.poll(isBuilt, { timeout: 15_000 }).toBeDefined();
      if (day !== '2026-11-21') journey.later(24 * hour);
    }
    await journey.arrive([], ['digest']);
    const first = await journey.service.until(() => journey.seenIn('digest')[0]);
    expect(textOf(first.card)).toContain('Saturday 21 November');
    journey.later(24 * hour);
    await journey.service.until(() => journey.seenIn('digest')[1]);
    expect(journey.seenIn('digest')).toHaveLength(2);
  });

  test.runIf(kind === 'postgres')('that one bot binds is the other’s at once', async () => {
    const databaseUrl = await freshUrl();
    const [one, two] = await Promise.all([start({ databaseUrl }), start({ databaseUrl })]);
    await one.arrive(['pat', 'ada', 'wes']);
    await typed(one, 'ada', 'setup gateway EMID', 'spare');
    await two.says('wes', 'whoami');
    expect(two.raptor().context.directory.channel('gateway', 'EMID')?.bound?.by).toBe('Ada Admin');
  });
});

eachJourney('Who binds a channel', (start) => {
  test('is an administrator or the national team, and nobody else', async () => {
    const journey = await start();
    await journey.arrive(['pat', 'sam', 'di', 'lee', 'alex', 'nat']);
    for (const who of ['pat', 'sam', 'di', 'lee', 'alex'] as const) {
      expect(await typed(journey, who, 'setup gateway EMID', 'spare'), who).toBe(
        'Only an administrator for East Midlands, or the national team, can do this.',
      );
      expect((await journey.says(who, 'setup')).text, who).toContain('Only an administrator');
    }
    expect(await typed(journey, 'nat', 'setup gateway EMID', 'spare')).toContain('is now the');
    expect(await logged(journey, 'channel.bound')).toHaveLength(1);
  });

  test('hears what does not fit, in a sentence', async () => {
    const journey = await start();
    await journey.arrive(['ada'], ['gateway', 'digest']);
    for (const [text, where, says] of [
      ['setup gateway', 'spare', /Say what for and which region/],
      ['setup lounge EMID', 'spare', /Say what for/],
      ['setup gateway Narnia', 'spare', /no such region/],
      ['setup tasking national', 'spare', /Only a digest is national/],
      ['setup digest EMID', 'gateway', /is the East Midlands gateway channel. A digest is read/],
      ['setup gateway EMID', 'digest', /is the East Midlands digest channel/],
      ['setup tasking WMID', 'gateway', /shows one region alone/],
      ['setup tasking EMID', 'gateway', /is now the East Midlands tasking channel/],
      ['setup digest national', 'digest', /is now the National digest channel/],
      ['setup gateway EMID', 'gateway', /already/],
    ] as const) {
      expect(await typed(journey, 'ada', text, where), text).toMatch(says);
    }
    expect((await journey.says('ada', 'setup gateway EMID')).text).toContain(
      'Type it in the channel that is to be the East Midlands gateway channel.',
    );
  });

  test('sees what is bound, and may unbind: posts wait then', async () => {
    const journey = await start();
    const { ref } = await toTriage(journey);
    await journey.arrive(['ada']);
    expect((await journey.says('ada', 'setup off gateway EMID')).text).toContain(
      'There is no East Midlands gateway channel any more.',
    );
    const list = await journey.says('ada', 'setup');
    expect(textOf(list.card)).toMatch(/East Midlands\n\*\*Gateway\*\*: not bound/);
    expect(textOf(list.card)).toContain('**Tasking**: from the organisation file');
    expect(textOf(list.card)).toContain('RAPTOR was not heard from there yet');
    expect(lintOf(list)).toEqual([]);
    const second = await refer(journey, 'pat', countyLine);
    await typed(journey, 'ada', 'setup gateway EMID', 'spare');
    await journey.service.until(() => newestAbout(journey.seenIn('spare'), second.ref));
    await journey.service.until(() => newestAbout(journey.seenIn('spare'), ref));
    expect(newestAbout(journey.seenIn('gateway'), second.ref)).toBeUndefined();
  });
});

async function typed(
  journey: Journey,
  ...[who, text, where]: Parameters<Journey['says']>
): Promise<string> {
  const before = where ? journey.seenIn(where).length : 0;
  void journey.says(who, text, where);
  const answer = await journey.service.until(() =>
    (where ? journey.seenIn(where) : journey.seenBy(who))
      .slice(before)
      .find((each) => each.text !== undefined),
  );
  return answer.text ?? '';
}

function digests(journey: Journey) {
  return journey.seenIn('spare').filter(({ card }) => textOf(card).includes('West Midlands'));
}
