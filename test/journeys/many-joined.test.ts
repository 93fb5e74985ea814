import { expect, test } from 'vitest';
import type { Card } from '../../cards/card.ts';
import { lintCard } from '../support/card-lint.ts';
import { oneJourney } from '../support/each-journey.ts';
import { guestReferral, joinNow, pressNow } from '../support/joining.ts';
import { textOf } from '../support/read-card.ts';
import { refer } from '../support/refer.ts';
import { countyLine } from '../support/referrals.ts';
import { stored, toWork } from '../support/stages.ts';

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
      expect(problemsOf(joined.card)).toEqual([]);
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
      expect(problemsOf(card)).toEqual([]);
      for (const ref of guests) expect(textOf(card)).toContain(ref);
      expect(textOf(card)).toContain('9 more safeguarding cases, 9 of them open');
      expect(textOf(card)).toContain('S-EMID-26-00013');
    }
    const posted = journey.service.posted.flatMap(({ card }) => card ?? []);
    expect(posted.flatMap(lintCard)).toEqual([]);
  });
});

oneJourney('A card of work or of a case', (start) => {
  test('comes back with texts that are far too long, cut and told so', async () => {
    const journey = await start();
    const { ref, taskRef } = await toWork(journey);
    const { tasks, cases } = await stored(journey, ref);
    const text = long.repeat(3);
    const product = { summary: text, findings: text, gaps: text, recommendations: text };
    const inputs = { ...product, reason: text, note: text, action: text };
    for (const [who, verb, on, v] of [
      ['alex', 'task.submit', taskRef, tasks[0]?.version],
      ['alex', 'task.handback', taskRef, tasks[0]?.version],
      ['di', 'safeguarding.record', cases[0]?.ref, cases[0]?.version],
      ['di', 'safeguarding.close', cases[0]?.ref, cases[0]?.version],
    ] as const) {
      const { card } = await journey.presses(who, { verb, data: { ref: on, v }, inputs });
      expect(problemsOf(card)).toEqual([]);
      expect(textOf(card)).toContain('keep your own copy');
    }
  });
});

function problemsOf(card: Card | undefined): string[] {
  return card ? lintCard(card) : ['Expected a card, got none'];
}
