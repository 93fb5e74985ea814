import { expect, test } from 'vitest';
import { lintCard } from '../support/card-lint.ts';
import { oneJourney } from '../support/each-journey.ts';
import { guestReferral, joinNow, pressNow } from '../support/joining.ts';
import { textOf } from '../support/read-card.ts';
import { refer } from '../support/refer.ts';
import { countyLine } from '../support/referrals.ts';

const long = 'Ünïcode “quoted” *stars* and [more](https://example.test) <b>. '.repeat(70);

oneJourney('A dozen that are joined to one', (start) => {
  test('leave a card that Teams takes, with every case and every one of them named', async () => {
    const journey = await start();
    await journey.arrive(['pat', 'uma', 'sam'], ['gateway']);
    const narrative = `${countyLine.narrative} ${long}`;
    const { ref: host } = await refer(journey, 'pat', { ...countyLine, narrative });
    const guests: string[] = [];
    for (let n = 0; n < 12; n += 1) {
      const told = `${guestReferral.narrative} ${long}`;
      const { ref } = await refer(journey, 'uma', { ...guestReferral, narrative: told });
      const reason = long.slice(0, 900);
      const joined = await joinNow(journey, { guest: ref, host, reason });
      expect(lintCard(joined.card ?? expect.fail('Expected a card'))).toEqual([]);
      guests.push(ref);
    }
    const set = { band: 'critical', reason: long.slice(0, 900) };
    await pressNow(journey, { verb: 'triage.override', ref: host, inputs: set });
    const mistaken = { victims: 'bogus', question: long, reason: ' ' };
    const open = { verb: 'referral.open', ref: host };
    const cards = [
      await pressNow(journey, open),
      await pressNow(journey, { ...open, who: 'nat' }),
      await pressNow(journey, { verb: 'triage.correct', ref: host, inputs: mistaken }),
    ];
    for (const { card } of cards) {
      expect(lintCard(card ?? expect.fail('Expected a card'))).toEqual([]);
      for (const ref of guests) expect(textOf(card)).toContain(ref);
      expect(textOf(card)).toContain('9 more safeguarding cases, 9 of them open');
      expect(textOf(card)).toContain('S-EMID-26-00013');
    }
    const posted = journey.service.posted.flatMap(({ card }) => card ?? []);
    expect(posted.flatMap(lintCard)).toEqual([]);
  });
});
