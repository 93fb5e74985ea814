import { expect, test } from 'vitest';
import { cast } from '../support/cast.ts';
import type { CastName } from '../support/cast.ts';
import { lintOf, logged, tick } from '../support/drafts.ts';
import { eachJourney, oneJourney } from '../support/each-journey.ts';
import type { Answer, Journey } from '../support/journey.ts';
import { buttonOf, buttonsOf, inputsOf, textOf } from '../support/read-card.ts';
import { newestAbout, refer } from '../support/refer.ts';
import { childInDanger, countyLine } from '../support/referrals.ts';
import { push, toWork } from '../support/stages.ts';

const hour = 3_600_000;

eachJourney('Somebody away', (start) => {
  test('is stood in for by the deputy they named: told, and may do what they may, until they are back', async () => {
    const journey = await start();
    await journey.arrive(['pat', 'di', 'ola', 'nat'], ['gateway']);
    const saved = await goAway(journey, 'di', { until: '2026-11-20', deputy: cast.ola.id });
    expect(textOf(saved.card)).toContain('You are away until the end of Fri 20 Nov.');
    expect(textOf(saved.card)).toContain('Ola Inspector stands in.');
    expect(lintOf(saved)).toEqual([]);
    const told = await said(journey, 'ola', 'You stand in for Di Inspector');
    expect(textOf(told)).toContain('act as inspector: East Midlands');
    await journey.restart();

    await refer(journey, 'pat', childInDanger);
    const alert = await said(journey, 'ola', 'Acknowledge by');
    expect(textOf(alert)).toContain('You stand in for Di Inspector.');
    expect(journey.seenBy('di').filter(({ card }) => textOf(card).includes('⚑'))).toEqual([]);
    const done = await push(journey, { who: 'ola', card: alert, verb: 'safeguarding.acknowledge' });
    expect(textOf(done.card)).toContain('Seen 09:00 by Ola Inspector');
    expect(buttonsOf(done.card).map(({ verb }) => verb)).toContain('safeguarding.record');
    expect(await logged(journey, 'safeguarding.acknowledged')).toMatchObject([
      { actor_name: 'Ola Inspector', detail: expect.stringContaining(cast.di.id) },
    ]);
    await journey.says('ola', 'open S-EMID-26-00001');
    expect(await logged(journey, 'referral.opened')).toMatchObject([
      { actor_name: 'Ola Inspector', detail: expect.stringContaining(cast.di.id) },
    ]);
    expect(textOf((await journey.says('ola', 'whoami')).card)).toContain(
      'You stand in for Di Inspector: Inspector, East Midlands.',
    );
    expect(textOf((await journey.says('di', 'whoami')).card)).toContain('Away until the end of');

    const back = await push(journey, {
      who: 'di',
      card: (await journey.says('di', 'away')).card,
      verb: 'away.end',
    });
    expect(textOf(back.card)).toContain('Welcome back.');
    expect((await journey.says('ola', 'queue EMID')).text).toContain('Only the East Midlands');
  });

  test('who had an alert open leaves it to the deputy at once; without one, to the next of the list', async () => {
    const journey = await start();
    await journey.arrive(['pat', 'di', 'ola', 'nat'], ['gateway']);
    await refer(journey, 'pat', childInDanger);
    await said(journey, 'di', 'Acknowledge by 09:30');
    await goAway(journey, 'di', { until: '2026-11-20', deputy: cast.ola.id });
    await said(journey, 'ola', 'Acknowledge by 09:30');
    expect(journey.seenBy('nat')).toEqual([]);

    const alone = await start();
    await alone.arrive(['pat', 'di', 'ola', 'nat'], ['gateway']);
    await refer(alone, 'pat', childInDanger);
    await said(alone, 'di', 'Acknowledge by 09:30');
    await goAway(alone, 'di', { until: '2026-11-20' });
    await said(alone, 'di', 'Telephone ROCU on-call');
    await refer(alone, 'pat', childInDanger);
    const alert = await said(alone, 'nat', 'Acknowledge by');
    expect(textOf(alert)).toContain('S-EMID-26-00002');
  });

  test('who has a case in hand hears nothing of it, and their deputy does, until it is done', async () => {
    const journey = await start();
    await journey.arrive(['pat', 'di', 'ola', 'nat'], ['gateway']);
    await refer(journey, 'pat', childInDanger);
    const alert = await said(journey, 'di', 'Acknowledge by 09:30');
    await push(journey, { who: 'di', card: alert, verb: 'safeguarding.acknowledge' });
    await goAway(journey, 'di', { until: '2026-11-20', deputy: cast.ola.id });
    const before = journey.seenBy('di').length;
    journey.later(2 * hour);
    const late = await said(journey, 'ola', 'no action is recorded');
    expect(buttonsOf(late).map(({ verb }) => verb)).toContain('safeguarding.record');
    expect(journey.seenBy('di')).toHaveLength(before);
  });

  test('from a later day is there until then, and goes by itself', async () => {
    const journey = await start();
    await journey.arrive(['di', 'ola', 'sam']);
    const inputs = { from: '2026-11-20', until: '2026-11-20', deputy: cast.ola.id };
    expect(textOf((await goAway(journey, 'di', inputs)).card)).toContain('away from Fri 20 Nov');
    const { directory } = journey.raptor().context;
    expect(directory.find(cast.ola.id)?.standsInFor).toBeUndefined();
    journey.later(39 * hour);
    await said(journey, 'ola', 'You stand in for Di Inspector');
    expect(directory.find(cast.di.id)?.away?.deputy?.name).toBe('Ola Inspector');
    journey.later(24 * hour);
    expect(directory.find(cast.di.id)?.away).toBeUndefined();
    expect(directory.find(cast.ola.id)?.standsInFor).toBeUndefined();
  });

  test('who analyses is no free capacity, and the deputy goes on with the task', async () => {
    const journey = await start();
    const { taskRef } = await toWork(journey);
    await goAway(journey, 'alex', { until: '2026-11-20', deputy: cast.ana.id });
    await said(journey, 'ana', taskRef);
    const mine = await journey.says('ana', 'my tasks');
    expect(textOf(mine.card)).toContain(taskRef);
    const task = await journey.says('ana', `open ${taskRef}`);
    const done = await push(journey, {
      who: 'ana',
      card: task.card,
      verb: 'task.progress',
      inputs: { note: 'Half of it.' },
    });
    expect(done.card).toBeDefined();
    expect(await logged(journey, 'task.progressed')).toMatchObject([
      { actor_name: 'Ana Analyst', detail: expect.stringContaining(cast.alex.id) },
    ]);
    const { ref } = await refer(journey, 'pat', countyLine);
    const triage = await journey.service.until(() => newestAbout(journey.seenIn('gateway'), ref));
    expect(textOf(triage)).toContain('1 of 1 intelligence analyst');
  });
});

oneJourney('The word “away”', (start) => {
  test('shows the card, takes a day in many forms, and is done at once where nobody could stand in', async () => {
    const journey = await start();
    await journey.arrive(['pat', 'sam', 'uma']);
    const card = await journey.says('sam', 'away');
    expect(inputsOf(card.card)).toMatchObject({ from: '2026-11-18', until: undefined });
    expect(lintOf(card)).toEqual([]);
    for (const [text, until] of [
      ['away 2026-12-24', '2026-12-24'],
      ['away until friday', '2026-11-20'],
      ['away until 24 Dec', '2026-12-24'],
      ['AWAY tomorrow', '2026-11-19'],
    ] as const) {
      expect(inputsOf((await journey.says('sam', text)).card), text).toMatchObject({ until });
    }
    expect(textOf((await journey.says('sam', 'away when hell freezes')).card)).toContain(
      'Until when?',
    );
    expect(textOf((await journey.says('sam', 'away 2026-01-01')).card)).toContain('is past');
    const done = await journey.says('pat', 'away until friday');
    expect(textOf(done.card)).toContain('You are away until the end of Fri 20 Nov.');
    expect((await journey.says('uma', 'away')).text).toContain('You are not on the list');
  });

  test('names every mistake at once and keeps what was typed', async () => {
    const journey = await start();
    await journey.arrive(['sam', 'sol', 'gwen']);
    await goAway(journey, 'gwen', { until: '2026-11-25' });
    const inputs = { from: '2026-11-10', until: '2026-11-17', deputy: cast.gwen.id };
    const { card } = await goAway(journey, 'sam', inputs);
    const text = textOf(card);
    expect(text).toContain('From: a past day.');
    expect(text).toContain('The last day away is past.');
    expect(inputsOf(card)).toMatchObject(inputs);
    const busy = await goAway(journey, 'sam', { until: '2026-11-25', deputy: cast.gwen.id });
    expect(textOf(busy.card)).toContain('The deputy is away too, Wed 18 Nov to Wed 25 Nov.');
    const odd = await goAway(journey, 'sam', { until: '2026-11-25', deputy: cast.pat.id });
    expect(textOf(odd.card)).toContain('not one of the choices');
    expect(textOf((await goAway(journey, 'sam', {})).card)).toContain('Give the last day away.');
    const { absences } = await journey.raptor().context.store.read.roster.changes();
    expect(absences.map(({ personId }) => personId)).toEqual([cast.gwen.id]);
  });

  test('is said for somebody else by an administrator or the region’s gateway, and by nobody else', async () => {
    const journey = await start();
    await journey.arrive(['sam', 'di', 'ada', 'gwen', 'lee']);
    const sams = (await journey.says('sam', 'away')).card;
    const inputs = { person: cast.di.id };
    const open = (who: CastName) =>
      journey.presses(who, {
        verb: 'away.open',
        data: buttonOf(sams, 'away.open').data,
        inputs,
      });
    const dis = await open('sam');
    expect(textOf(dis.card)).toContain('Away: Di Inspector');
    for (const who of ['gwen', 'lee', 'alex', 'pat'] as const) {
      expect((await open(who)).sentence, who).toBe(
        'Only Di Inspector, an administrator or the gateway of East Midlands can say so.',
      );
      const { data } = buttonOf(dis.card, 'away.set');
      const pressed = await journey.presses(who, {
        verb: 'away.set',
        data,
        inputs: { until: '2026-11-20' },
      });
      expect(pressed.sentence, who).toContain('Only Di Inspector');
    }
    const saved = await push(journey, {
      who: 'sam',
      card: dis.card,
      verb: 'away.set',
      inputs: { until: '2026-11-20' },
    });
    expect(textOf(saved.card)).toContain('Said by Sam Gateway.');
    const stale = await push(journey, {
      who: 'ada',
      card: dis.card,
      verb: 'away.set',
      inputs: { until: '2026-11-25' },
    });
    expect(textOf(stale.card)).toContain('Sam Gateway changed this meanwhile.');
    await tick(journey);
  });
});

async function goAway(
  journey: Journey,
  who: CastName,
  inputs: Readonly<Record<string, string>>,
): Promise<Answer> {
  const { card } = await journey.says(who, 'away');
  return push(journey, { who, card, verb: 'away.set', inputs });
}

async function said(journey: Journey, who: CastName, text: string) {
  const found = await journey.service.until(() =>
    journey.seenBy(who).findLast(({ card }) => textOf(card).includes(text)),
  );
  return found.card;
}
