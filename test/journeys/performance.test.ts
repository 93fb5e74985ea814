import { expect, test } from 'vitest';
import { eachJourney, oneJourney } from '../support/each-journey.ts';
import type { Journey } from '../support/journey.ts';
import { textOf } from '../support/read-card.ts';
import { newestAbout, refer } from '../support/refer.ts';
import { vagueTip } from '../support/referrals.ts';
import { push, toTriage } from '../support/stages.ts';

const words = 'Zebra is with the force already.';

/** Sam declines what was advised to be accepted, after an hour; and accepts what was advised to be asked about. */
async function decided(journey: Journey) {
  const { ref, triage } = await toTriage(journey);
  const tip = (await refer(journey, 'pat', vagueTip)).ref;
  const second = await journey.service.until(() => newestAbout(journey.seenIn('gateway'), tip));
  journey.later(3_600_000);
  const inputs = { declineReason: 'another-unit', reason: words };
  await push(journey, {
    who: 'sam',
    card: triage,
    verb: 'triage.decline',
    inputs,
    where: 'gateway',
  });
  await push(journey, { who: 'sam', card: second, verb: 'triage.accept', where: 'gateway' });
  return { ref, tip };
}

/** The newest report of somebody to whom others may write, too. */
async function report(journey: Journey, who: 'nat' | 'lee', typed = 'performance') {
  const reports = () =>
    journey.seenBy(who).filter(({ card }) => textOf(card).includes('Triage against the model'));
  const before = reports().length;
  await journey.sends({ ...journey.activity(who), type: 'message', text: typed });
  return textOf((await journey.service.until(() => reports()[before])).card);
}

eachJourney('performance', (start) => {
  test('shows the nation how often its gateways went otherwise than the model, and in what words', async () => {
    const journey = await start();
    const { ref } = await decided(journey);
    const text = await report(journey, 'nat');
    expect(text).toContain('All regions · the last 28 days');
    expect(text).toContain('**Band set by hand:** 0 of 2, 0 %');
    expect(text).toContain('**Otherwise than advised:** 2 of 2, 100 %');
    expect(text).toContain('advised: accept; declined 1: another unit owns it 1');
    expect(text).toContain('advised: ask for more first; accepted 1');
    expect(text).toContain('**Decided in time:** 2 of 2, 100 %, median 1 of 22 working hours');
    expect(text).toContain('East Midlands');
    expect(text).toContain(`${ref}, declined at 10:00: “${words}”`);
    expect(text).not.toContain('Sam');

    journey.later(29 * 24 * 3_600_000);
    expect(await report(journey, 'nat')).toContain('Nothing was decided in that time.');
    expect(await report(journey, 'nat', 'performance 60 days')).toContain('2 of 2');
  });
});

oneJourney('performance on one database', (start) => {
  test('a leader has their own region’s figures, with no name, no reference and no words', async () => {
    const journey = await start();
    const { ref, tip } = await decided(journey);
    const text = await report(journey, 'lee');
    expect(text).toContain('East Midlands · the last 28 days');
    expect(text).toContain('2 of 2');
    for (const hidden of ['Sam', 'Zebra', ref, tip]) expect(text).not.toContain(hidden);
    expect((await journey.says('lee', 'performance WMID')).text).toMatch(/^Only /);
    expect((await journey.says('lee', 'performance national')).text).toMatch(/^Only /);
    expect((await journey.says('lee', 'performance 0')).text).toContain('from 1 to 366');
    expect((await journey.says('lee', 'performance', 'digest')).text).toContain('own chat');
  });

  test('the words of handling C stay in their region, and its figures count', async () => {
    const journey = await start();
    const inputs = { ...vagueTip.inputs, handling: 'C', conditions: 'The gateway alone.' };
    const { triage } = await toTriage(journey, { ...vagueTip, inputs });
    await push(journey, {
      who: 'sam',
      card: triage,
      verb: 'triage.decline',
      inputs: { declineReason: 'below-threshold', reason: words },
      where: 'gateway',
    });
    const text = await report(journey, 'nat', 'performance EMID 7');
    expect(text).toContain('1 of 1, 100 %');
    expect(text).not.toContain('Zebra');
  });

  test('nobody else is shown it', async () => {
    const journey = await start();
    for (const who of ['pat', 'sam', 'alex', 'ada'] as const)
      expect((await journey.says(who, 'performance')).text).toMatch(
        /^Only the leaders of .+ and the national team can see/,
      );
  });
});
