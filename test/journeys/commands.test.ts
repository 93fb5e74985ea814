import { expect, test } from 'vitest';
import type { CastName } from '../support/cast.ts';
import { oneJourney } from '../support/each-journey.ts';
import type { Journey } from '../support/journey.ts';
import { buttonsOf, textOf } from '../support/read-card.ts';
import { refer } from '../support/refer.ts';
import { childInDanger, countyLine, vagueTip } from '../support/referrals.ts';
import { push, toOffer, toTriage, toWork } from '../support/stages.ts';

async function answer(journey: Journey, who: CastName, text: string): Promise<string> {
  const posted = await journey.says(who, text);
  return posted.text ?? textOf(posted.card);
}

/** The references on a list, in the order in which they stand. */
function order(text: string): string[] {
  return [...new Set(text.match(/R-[A-Z]+-26-\d{5}/g))];
}

oneJourney('what people type', (start) => {
  test.each<[CastName, readonly string[], readonly string[]]>([
    [
      'pat',
      ['refer', 'request', 'my referrals', 'open', 'find', 'away', 'whoami'],
      ['my tasks', 'queue', 'digest', 'people', 'setup'],
    ],
    ['sam', ['refer', 'queue', 'digest', 'away'], ['my tasks', 'people', 'setup']],
    ['alex', ['refer', 'my tasks', 'digest'], ['queue']],
    ['di', ['refer', 'queue', 'digest'], ['my tasks']],
    ['lee', ['refer', 'digest'], ['queue', 'my tasks']],
    ['nat', ['refer', 'queue', 'digest', 'setup'], ['my tasks', 'people']],
    ['ada', ['refer', 'away', 'people', 'setup', 'whoami'], ['queue', 'my tasks', 'digest']],
    ['uma', ['refer', 'my referrals'], ['queue', 'my tasks', 'digest', 'away', 'people']],
  ])('help tells %s of what they may do and of nothing else', async (who, has, hasNot) => {
    const journey = await start();
    const said = await answer(journey, who, 'help');
    const offered = [...said.matchAll(/\*\*([a-z ]+)/g)].map(([, name = '']) => name.trim());
    expect(offered).toEqual(expect.arrayContaining([...has, 'help']));
    for (const name of hasNot) expect(offered).not.toContain(name);
    for (const unbuilt of ['network']) {
      expect(offered).not.toContain(unbuilt);
    }
  });

  test('what help does not offer is refused with a sentence that says who may', async () => {
    const journey = await start();
    await toTriage(journey);
    expect(await answer(journey, 'pat', 'queue')).toMatch(/^Only .+ can see its queue\.$/);
    expect(await answer(journey, 'lee', 'queue')).toMatch(/^Only /);
    expect(await answer(journey, 'pat', 'digest')).toMatch(/^Only .+ can read its digest\.$/);
    expect(await answer(journey, 'sam', 'queue WMID')).toMatch(/^Only the West Midlands gateway/);
    expect(await answer(journey, 'lee', 'digest WMID')).toMatch(/^Only /);
    expect(await answer(journey, 'pat', 'my tasks')).not.toContain('T-EMID');
  });

  test('a region or a date that does not exist is said so, and never taken for another', async () => {
    const journey = await start();
    for (const who of ['sam', 'nat'] as const) {
      for (const typed of ['queue atlantis', 'digest nowhere', 'digest 2026-11-17 nowhere']) {
        expect(await answer(journey, who, typed), `${who} ${typed}`).toContain('no such region');
      }
      for (const typed of ['digest 2026-02-31', 'digest EMID 2026-13-01']) {
        expect(await answer(journey, who, typed), `${who} ${typed}`).toContain('no such date');
      }
      expect(await answer(journey, who, 'digest EMID\n2026-11-17')).toContain('East Midlands');
    }
    expect(await answer(journey, 'sam', 'queue national')).toMatch(/^Only /);
    expect(await answer(journey, 'nat', 'queue National')).not.toMatch(/^Only |no such/);
  });

  test('case, a slash and spaces do not matter', async () => {
    const journey = await start();
    for (const typed of ['whoami', 'WhoAmI', '/whoami', '  /WHOAMI  ', 'whoami\n']) {
      expect(await answer(journey, 'pat', typed)).toContain('Pat Officer');
    }
    for (const typed of ['my referrals', 'My  Referrals', '/my referrals']) {
      expect(await answer(journey, 'pat', typed)).toContain('referral');
      expect(await answer(journey, 'pat', typed)).not.toContain('Type help');
    }
  });

  test.each([
    ['refre', 'refer'],
    ['quue', 'queue'],
    ['my referals', 'my referrals'],
    ['opne R-EMID-26-00001', 'open'],
    ['hlep', 'help'],
    ['who am i', 'whoami'],
  ])('a typo, %s, is met with the nearest command', async (typed, meant) => {
    const journey = await start();
    expect(await answer(journey, 'sam', typed)).toContain(`Did you mean “${meant}”?`);
  });

  test('words that are no command are met with what to type', async () => {
    const journey = await start();
    for (const typed of ['good morning', '', '?', 'x'.repeat(5_000)]) {
      expect(await answer(journey, 'pat', typed)).toContain('Type refer');
    }
  });

  test('in a channel the bot is mentioned, and what is private is answered in one’s own chat alone', async () => {
    const journey = await start();
    await toTriage(journey);
    const mention = (text: string) => ({
      ...journey.activity('sam', 'gateway'),
      type: 'message',
      text: `<at>RAPTOR</at> ${text}`,
      entities: [
        {
          type: 'mention',
          text: '<at>RAPTOR</at>',
          mentioned: { id: '28:raptor', name: 'RAPTOR' },
        },
      ],
    });
    const typed = async (text: string) => {
      const before = journey.seenIn('gateway').length;
      await journey.sends(mention(text));
      const posted = await journey.service.until(() => journey.seenIn('gateway')[before]);
      return posted.text ?? textOf(posted.card);
    };
    expect(await typed('whoami')).toContain('Sam Gateway');
    for (const command of [
      'queue',
      'find 07700 900123',
      'open R-EMID-26-1',
      'my tasks',
      'my referrals',
    ]) {
      expect(await typed(command)).toContain('in your own chat with RAPTOR');
    }
    expect(JSON.stringify(journey.seenIn('gateway'))).not.toContain('A boy aged 14');
  });

  test('open takes a reference however it is written, and says what is wrong with another', async () => {
    const journey = await start();
    const { ref, taskRef } = await toWork(journey);
    for (const typed of [ref, 'r-emid-26-1', 'R-EMID-26-0001', ' r-Emid-26-000001 ']) {
      expect(await answer(journey, 'sam', `open ${typed}`)).toContain('A boy aged 14');
    }
    expect(await answer(journey, 'alex', 'OPEN t-emid-26-1-1')).toContain(taskRef);
    expect(await answer(journey, 'di', 'open s-emid-26-1')).toContain('S-EMID-26-00001');
    for (const typed of [
      'open',
      'open 42',
      'open R-EMID-26',
      'open X-EMID-26-1',
      'open T-EMID-26-1',
    ]) {
      expect(await answer(journey, 'sam', typed)).toContain('R-EMID-26-00042');
    }
    expect(await answer(journey, 'sam', 'open R-EMID-26-99999')).toContain(
      'There is no referral R-EMID-26-99999',
    );
  });

  test('the queue has the most harmful first, then the most urgent, and what is decided has left it', async () => {
    const journey = await start();
    const low = await toTriage(journey, vagueTip);
    const high = (await refer(journey, 'pat', countyLine)).ref;
    const critical = (await refer(journey, 'pat', childInDanger)).ref;
    journey.later(3_600_000);
    const second = (await refer(journey, 'pat', countyLine)).ref;
    const west = (await refer(journey, 'wes', countyLine)).ref;
    expect(order(await answer(journey, 'sol', 'queue'))).toEqual([critical, high, second, low.ref]);
    expect(order(await answer(journey, 'nat', 'queue'))).toEqual([
      critical,
      high,
      second,
      west,
      low.ref,
    ]);
    expect(order(await answer(journey, 'nat', 'queue wmid'))).toEqual([west]);
    await journey.presses('sam', { verb: 'triage.accept', data: { ref: critical, v: 1 } });
    expect(order(await answer(journey, 'sol', 'queue'))).toEqual([high, second, low.ref]);
  });

  test('find knows a phone in another spelling, a vehicle, a word and a reference', async () => {
    const journey = await start();
    const { ref } = await toTriage(journey);
    await refer(journey, 'pat', vagueTip);
    for (const query of [
      '07700 900123',
      '+44 7700 900123',
      '07700900123',
      '(07700) 900-123',
      'YK19LMO',
      'yk19 lmo',
      'DE1 2AB',
      'carries for them',
      'CARRIES',
      ref,
      ref.toLowerCase(),
      'r-emid-26-1',
    ]) {
      const said = await answer(journey, 'sam', `find ${query}`);
      expect(said, query).toContain(ref);
      expect(said, query).toContain('One referral');
    }
    for (const query of ['07700 900999', 'zebra', '100%', '_', 'R-EMID-26-99999']) {
      expect(await answer(journey, 'sam', `find ${query}`), query).toContain('No referral');
    }
    expect(await answer(journey, 'sam', 'find')).toContain('Say what to find');
    expect(await answer(journey, 'sam', `find ${'x'.repeat(60_000)}`)).toContain('at most 200');
  });

  test('my referrals and my tasks are one’s own, and open what they list', async () => {
    const journey = await start();
    expect(await answer(journey, 'pat', 'my referrals')).not.toContain('R-EMID');
    const { ref, taskRef, offered } = await toOffer(journey);
    await journey.service.until(() =>
      journey.seenBy('pat').find(({ card }) => textOf(card).includes('Children carry.')),
    );
    const mine = await journey.says('pat', 'my referrals');
    expect(textOf(mine.card)).toContain(ref);
    expect(await answer(journey, 'wes', 'my referrals')).not.toContain(ref);
    const before = await journey.says('ana', 'my tasks');
    expect(textOf(before.card)).toContain(taskRef);
    await push(journey, { who: 'alex', card: offered, verb: 'task.accept', where: 'tasking' });
    expect(await answer(journey, 'ana', 'my tasks')).not.toContain(taskRef);
    await journey.service.until(() =>
      journey.seenBy('alex').find(({ card }) => textOf(card).includes(taskRef)),
    );
    const his = await journey.says('alex', 'my tasks');
    expect(textOf(his.card)).toContain(taskRef);
    for (const { card, who } of [
      { card: mine.card, who: 'pat' },
      { card: his.card, who: 'alex' },
    ] as const) {
      for (const { verb, data } of buttonsOf(card)) {
        const opened = await journey.presses(who, { verb, data });
        expect(textOf(opened.card), verb).toContain('EMID-26-00001');
      }
      expect(buttonsOf(card).length).toBeGreaterThan(0);
    }
  });

  test('whoami says how one is known', async () => {
    const journey = await start();
    expect(await answer(journey, 'pat', 'whoami')).toMatch(
      /Pat Officer[^]*Officer[^]*East Midlands/,
    );
    expect(await answer(journey, 'nat', 'whoami')).toContain('All regions');
    expect(await answer(journey, 'uma', 'whoami')).toContain('Not on the list');
  });
});
