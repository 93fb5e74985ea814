import { expect, test } from 'vitest';
import { oneJourney } from '../support/each-journey.ts';
import { buttonOf, textOf } from '../support/read-card.ts';
import { newestAbout, refer } from '../support/refer.ts';
import { childInDanger } from '../support/referrals.ts';
import { about, adultAtRisk, caseOf, hour, minute, nth } from '../support/safeguarding.ts';
import { push } from '../support/stages.ts';

const ref = 'S-EMID-26-00001';

oneJourney('A child in danger at 02:00 on a bank holiday', (start) => {
  const night = { at: '2026-12-25T02:00:00Z' };

  test('breaks in at once, reminds at half time, goes to the telephone and then to the nation', async () => {
    const journey = await start(night);
    await journey.arrive(['pat', 'di', 'nat'], ['gateway']);
    await refer(journey, 'pat', childInDanger);
    const alert = await nth(journey, { who: 'di', words: ref });
    expect(textOf(alert)).toContain('Acknowledge by 02:30 (29 min left)');
    expect(textOf(alert)).toContain(
      'Next, if nobody acknowledges: ROCU on-call, 07700 900900, told at 02:30.',
    );
    expect(textOf(alert)).toContain('A chat is no emergency route.');

    journey.later(15 * minute);
    const reminder = await nth(journey, { who: 'di', words: ref, count: 2 });
    expect(textOf(reminder)).toContain('Reminder: half of the time is gone.');
    expect((await caseOf(journey, ref)).step).toBe(1);

    journey.later(15 * minute);
    const ring = await nth(journey, { who: 'di', words: ref, count: 3 });
    expect(textOf(ring)).toContain(
      'Nobody has acknowledged. Telephone ROCU on-call: 07700 900900.',
    );

    journey.later(30 * minute);
    expect(textOf(await nth(journey, { who: 'nat', words: ref }))).toContain(
      'Late: acknowledge now. It was due 02:30.',
    );
    expect(
      textOf(await journey.service.until(() => newestAbout(journey.seenIn('gateway'), 'R-EMID'))),
    ).not.toContain('07700');
  });

  test('once acknowledged, goes on until an action is recorded', async () => {
    const journey = await start(night);
    await journey.arrive(['pat', 'di', 'nat']);
    await refer(journey, 'pat', childInDanger);
    const alert = await nth(journey, { who: 'di', words: ref });
    journey.later(5 * minute);
    const seen = await push(journey, { who: 'di', card: alert, verb: 'safeguarding.acknowledge' });
    expect(textOf(seen.card)).toContain(
      'Seen 02:05 by Di Inspector. Record what was done by 02:35 (29 min left)',
    );
    expect(textOf(seen.card)).toContain(
      'Next, if no action is recorded: ROCU on-call, 07700 900900, told at 02:35.',
    );

    journey.later(15 * minute);
    const reminder = await nth(journey, {
      who: 'di',
      words: 'Reminder: half of the time is gone.',
    });
    expect(textOf(reminder)).toContain('Record what was done by 02:35');

    journey.later(15 * minute);
    const late = await nth(journey, {
      who: 'di',
      words: 'no action is recorded. It was due 02:35.',
    });
    journey.later(30 * minute);
    const national = await nth(journey, { who: 'nat', words: ref });
    expect(textOf(national)).toContain('Di Inspector has it, and no action is recorded.');

    const inputs = { action: 'made-safe' };
    const done = await push(journey, {
      who: 'di',
      card: late,
      verb: 'safeguarding.record',
      inputs,
    });
    expect(textOf(done.card)).toContain('action recorded');
    journey.later(24 * hour);
    expect((await caseOf(journey, ref)).remindAt).toBeUndefined();
    const { cases } = journey.raptor().context.store.read;
    expect(await cases.overdue(journey.raptor().context.now())).toEqual([]);
  });
});

oneJourney('Nobody acknowledges for a day', (start) => {
  test('all who were told are told again each time, and every list shows it late', async () => {
    const journey = await start({ at: '2026-11-18T09:00:00Z' });
    await journey.arrive(['pat', 'di', 'nat', 'sam'], ['gateway']);
    await refer(journey, 'pat', childInDanger);
    await nth(journey, { who: 'di', words: ref });
    journey.later(30 * minute);
    await nth(journey, { who: 'di', words: ref, count: 2 });
    journey.later(30 * minute);
    await nth(journey, { who: 'nat', words: ref });
    journey.later(30 * minute);
    await nth(journey, { who: 'di', words: ref, count: 3 });
    expect((await caseOf(journey, ref)).step).toBe(3);
    journey.later(22 * hour);
    await nth(journey, { who: 'nat', words: ref, count: 3 });

    const list = await journey.says('nat', 'safeguarding');
    expect(textOf(list.card)).toContain('Safeguarding, National');
    expect(textOf(list.card)).toContain('1 to acknowledge. 1 late.');
    const queue = await journey.says('sam', 'queue');
    expect(textOf(queue.card)).toContain('⚑ Safeguarding: 1 open, 1 late. Type safeguarding.');
    expect(textOf(queue.card)).toContain('⚑ Safeguarding case late');
    const digest = await journey.says('nat', 'digest national');
    expect(textOf(digest.card)).toContain(
      'Safeguarding late: 1 (East Midlands 1). Type safeguarding.',
    );
    const region = await journey.says('sam', 'digest');
    expect(textOf(region.card)).toContain('<5 in time, <5 late');
    expect(textOf(region.card)).not.toContain('Safeguarding late');
  });

  test('a clock that is put back on the wall changes no minute of the wait', async () => {
    // 01:40 British Summer Time; at 02:00 the clocks show 01:00 again.
    const journey = await start({ at: '2026-10-25T00:40:00Z' });
    await journey.arrive(['pat', 'di', 'nat']);
    await refer(journey, 'pat', childInDanger);
    expect(textOf(await nth(journey, { who: 'di', words: ref }))).toContain(
      'Acknowledge by 01:10 (29 min left)',
    );
    journey.later(30 * minute);
    await nth(journey, { who: 'di', words: 'Nobody has acknowledged. Telephone ROCU on-call' });
  });
});

oneJourney('An inspector who never met the bot', (start) => {
  test('is passed over at once; the admin is told, in a message and in whoami', async () => {
    const journey = await start();
    await journey.arrive(['pat', 'nat', 'ada']);
    await refer(journey, 'pat', childInDanger);
    expect(textOf(await nth(journey, { who: 'nat', words: ref }))).toContain(
      'Telephone ROCU on-call: 07700 900900.',
    );
    const told = await nth(journey, { who: 'ada', words: 'No alert reaches Di Inspector' });
    expect(textOf(told)).toContain('They stand on the list of East Midlands.');
    expect(textOf((await journey.says('ada', 'whoami')).card)).toContain('• Di Inspector (EMID)');
    expect(textOf((await journey.says('pat', 'whoami')).card)).not.toContain('Di Inspector');
    await journey.arrive(['di']);
    const alert = await nth(journey, { who: 'di', words: ref });
    expect(buttonOf(alert, 'safeguarding.acknowledge').data['ref']).toBe(ref);
    expect(textOf((await journey.says('ada', 'whoami')).card)).not.toContain('Di Inspector');
  });

  test('met in a channel alone is not counted on: the next is told too', async () => {
    const journey = await start();
    await journey.arrive(['pat', 'nat']);
    await journey.says('di', 'whoami', 'gateway');
    await refer(journey, 'pat', adultAtRisk);
    await nth(journey, { who: 'nat', words: 'Safeguarding for today' });
    expect(about(journey, 'di', ref)).toEqual([]);
  });
});
