import { expect, test } from 'vitest';
import { lintCard } from '../support/card-lint.ts';
import { oneJourney } from '../support/each-journey.ts';
import { pressNow } from '../support/joining.ts';
import { inputsOf, textOf } from '../support/read-card.ts';
import { refer } from '../support/refer.ts';
import { countyLine } from '../support/referrals.ts';
import { networkRequest, request, requested } from '../support/request.ts';

oneJourney('At its edges a tasking request', (start) => {
  test('shows no other region’s score once it has gone to another gateway', async () => {
    const journey = await start();
    await journey.arrive(['pat', 'sam', 'gwen'], ['gateway', 'gatewayWest']);
    const { ref: related } = await refer(journey, 'pat', countyLine);
    const { ref } = await requested(journey, 'pat', { ...networkRequest, relates: related });
    await pressNow(journey, { verb: 'triage.ask', ref, inputs: { question: 'What for?' } });
    const here = await pressNow(journey, { verb: 'referral.open', ref });
    expect(textOf(here.card)).toContain('The score then: high, risk 336');
    const inputs = { destination: 'WMID', reason: 'They hold the line.' };
    await pressNow(journey, { verb: 'triage.redirect', ref, inputs });
    const open = { verb: 'referral.open', ref };
    const there = await pressNow(journey, { ...open, who: 'gwen' });
    expect(textOf(there.card)).toContain('Not scored');
    expect(textOf(there.card)).not.toMatch(/The score then|risk 336/);
    const inputsBack = { destination: 'EMID', reason: 'Yours after all.' };
    await pressNow(journey, { who: 'gwen', verb: 'triage.redirect', ref, inputs: inputsBack });
    expect(textOf((await pressNow(journey, open)).card)).toContain('The score then: high');
  });

  test('takes one reference or an operation, and says so of anything between', async () => {
    const journey = await start();
    await journey.arrive(['pat', 'sam'], ['gateway']);
    const { ref } = await refer(journey, 'pat', countyLine);
    for (const relates of [`${ref}, ${ref}`, `${ref}-1`, 'R-EMID-26-1x']) {
      const { answer } = await request(journey, 'pat', { ...networkRequest, relates });
      expect(textOf(answer.card)).toContain('name one referral by its reference alone');
      expect(inputsOf(answer.card)).toMatchObject({ relates });
    }
    const named = { ...networkRequest, relates: 'Operation Invented-26' };
    const taken = await requested(journey, 'pat', named);
    expect(textOf(taken.answer.card)).toContain('Relates to: Operation Invented-26');
  });

  test('says of a date that is none that alone', async () => {
    const journey = await start();
    await journey.arrive(['pat', 'sam'], ['gateway']);
    for (const needed of ['2026-02-30', '0000-00-00']) {
      const { answer } = await request(journey, 'pat', { ...networkRequest, needed });
      expect(textOf(answer.card)).toContain('Needed by is not a date.');
      expect(textOf(answer.card)).not.toContain('has passed');
    }
  });

  test('says that a text too long for a card comes back cut', async () => {
    const journey = await start();
    await journey.arrive(['pat', 'sam'], ['gateway']);
    const { ref } = await requested(journey, 'pat');
    const question = 'What for?';
    await pressNow(journey, { verb: 'triage.ask', ref, inputs: { question } });
    const text = 'More “of” it. '.repeat(9000);
    for (const [verb, inputs] of [
      ['referral.add', { narrative: text }],
      ['referral.answer', { answer: text, from: 'question' }],
      ['referral.answer', { answer: text, from: 'receipt' }],
    ] as const) {
      const { card } = await pressNow(journey, { who: 'pat', verb, ref, inputs });
      expect(lintCard(card ?? expect.fail('Expected a card'))).toEqual([]);
      expect(textOf(card)).toContain('too long, at most 100,000 characters');
      expect(textOf(card)).toContain('keep your own copy');
      expect(textOf(card)).not.toContain('Nothing you typed is lost');
    }
  });
});
