import { expect, test } from 'vitest';
import { oneJourney } from '../support/each-journey.ts';
import type { Journey } from '../support/journey.ts';
import { buttonsOf, textOf } from '../support/read-card.ts';
import { refer } from '../support/refer.ts';
import { childInDanger } from '../support/referrals.ts';
import { about, adultAtRisk, caseOf, hour, minute, nth } from '../support/safeguarding.ts';
import { push } from '../support/stages.ts';

const list = 'Safeguarding for today';

oneJourney('Cases for the same day', (start) => {
  test('join one list of the day, edited in place, that the inspector works through', async () => {
    const journey = await start({ at: '2026-11-18T09:00:00Z' });
    await journey.arrive(['pat', 'di', 'nat']);
    const { formId } = await refer(journey, 'pat', adultAtRisk);
    const first = await nth(journey, { who: 'di', words: list });
    expect(textOf(first)).toContain('1 to acknowledge. None late.');
    expect(textOf(first)).toContain('An adult at risk is being exploited');
    expect(textOf(first)).toContain('Acknowledge by 13:00 (3 h left)');

    await refer(journey, 'pat', { ...adultAtRisk, narrative: 'A second man is used so.' });
    const both = await nth(journey, { who: 'di', words: '2 to acknowledge. None late.' });
    expect(about(journey, 'di', list)).toHaveLength(1);
    await receiptSays(journey, formId, 'sent to the inspector 09:00, not yet seen');

    const [message] = about(journey, 'di', list);
    const press = buttonsOf(both).find(({ verb }) => verb === 'safeguarding.acknowledge');
    const opened = await journey.presses('di', {
      verb: 'safeguarding.acknowledge',
      data: press?.data ?? {},
      on: message?.id ?? '',
    });
    expect(textOf(opened.card)).toContain('Acknowledged. It is yours.');
    expect(textOf(opened.card)).toContain('Record what was done by 13:00');
    const inputs = { action: 'adult-care', agency: 'Derby adult care', reference: 'AC-1' };
    const done = await push(journey, {
      who: 'di',
      card: opened.card,
      verb: 'safeguarding.record',
      inputs,
    });
    expect(textOf(done.card)).toContain(
      'Adult safeguarding referral (Care Act) (Derby adult care, AC-1)',
    );
    const back = buttonsOf(done.card).find(({ title }) => title === 'Back to the list');
    const again = await journey.presses('di', { verb: back?.verb ?? '', data: back?.data ?? {} });
    expect(textOf(again.card)).toContain('1 to acknowledge, 1 to close. None late.');
  });

  test('at half time and when late the list comes anew, once for all that is on it', async () => {
    const journey = await start({ at: '2026-11-18T09:00:00Z' });
    await journey.arrive(['pat', 'di', 'nat']);
    await refer(journey, 'pat', adultAtRisk);
    await refer(journey, 'pat', { ...adultAtRisk, narrative: 'A second man is used so.' });
    await nth(journey, { who: 'di', words: '2 to acknowledge' });
    journey.later(2 * hour + minute);
    await nth(journey, { who: 'di', words: list, count: 2 });
    journey.later(2 * hour);
    const late = await nth(journey, { who: 'di', words: '2 to acknowledge. 2 late.' });
    expect(textOf(late)).toContain('Look again: time is passing.');
    expect(about(journey, 'nat', list)).toEqual([]);
    journey.later(4 * hour);
    expect(textOf(await nth(journey, { who: 'nat', words: '2 late.' }))).toContain(list);
    expect((await caseOf(journey, 'S-EMID-26-00001')).step).toBe(3);
  });

  test('are counted in working hours: over Christmas nobody is late', async () => {
    const journey = await start({ at: '2026-12-24T16:00:00Z' });
    await journey.arrive(['pat', 'di', 'nat']);
    await refer(journey, 'pat', adultAtRisk);
    // Friday 25 and Monday 28 December are bank holidays: two hours on the Thursday, two on the Tuesday.
    expect(textOf(await nth(journey, { who: 'di', words: list }))).toContain('10:00 Tue 29 Dec');
    journey.later(4 * 24 * hour);
    await refer(journey, 'pat', { ...adultAtRisk, narrative: 'A second man is used so.' });
    const monday = await nth(journey, { who: 'di', words: '2 to acknowledge. None late.' });
    expect(textOf(monday)).toContain('Acknowledge by 12:00 Tue 29 Dec');
    expect(about(journey, 'nat', list)).toEqual([]);
  });

  test('an interrupt breaks in singly beside them, and is not on the list of the day', async () => {
    const journey = await start();
    await journey.arrive(['pat', 'di']);
    await refer(journey, 'pat', adultAtRisk);
    await nth(journey, { who: 'di', words: list });
    await refer(journey, 'pat', childInDanger);
    const alert = await nth(journey, { who: 'di', words: 'S-EMID-26-00002' });
    expect(textOf(alert)).not.toContain(list);
    const all = await journey.says('di', 'safeguarding');
    expect(textOf(all.card)).toContain('Safeguarding, East Midlands');
    expect(textOf(all.card)).toContain('2 to acknowledge. None late.');
    expect(textOf(all.card).indexOf('S-EMID-26-00002')).toBeLessThan(
      textOf(all.card).indexOf('S-EMID-26-00001'),
    );
  });

  test('one that the service does not take to the inspector goes to the next', async () => {
    const journey = await start();
    await journey.arrive(['pat', 'di', 'nat']);
    journey.service.fail(({ path }) => path.includes('a:di'), { status: 403, times: 9 });
    await refer(journey, 'pat', adultAtRisk);
    journey.later(0);
    await expect
      .poll(async () => (await caseOf(journey, 'S-EMID-26-00001')).step, { timeout: 15_000 })
      .toBeGreaterThan(1);
  });
});

function receiptSays(journey: Journey, formId: string, words: string): Promise<true> {
  return journey.service.until(() => {
    const text = textOf(journey.seenBy('pat').find(({ id }) => id === formId)?.card);
    return text.includes(words) ? true : undefined;
  });
}
