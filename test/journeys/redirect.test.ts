import { expect, test } from 'vitest';
import { cast, organisationYaml } from '../support/cast.ts';
import { eachJourney, oneJourney } from '../support/each-journey.ts';
import { buttonOf, buttonsOf, inputsOf, textOf } from '../support/read-card.ts';
import { expectRefusal } from '../support/refusal.ts';
import { refer } from '../support/refer.ts';
import { countyLine, vagueTip } from '../support/referrals.ts';
import { push, stored } from '../support/stages.ts';
import { everythingStored } from '../support/stored.ts';
import { redirect, said, shownIn, toTwoGateways } from '../support/two-gateways.ts';

const west = { destination: 'WMID', reason: 'The line is run from Dudley.' };
const withPartners = `${organisationYaml}
partners: [ { code: hmpps, name: HM Prison and Probation Service } ]
`;

eachJourney('A referral that another gateway should have', (start) => {
  test('is theirs for triage, with its time beginning anew, and the first keeps that it was theirs', async () => {
    const journey = await start();
    const { ref, triage } = await toTwoGateways(journey);
    const claimed = await push(journey, {
      who: 'sam',
      card: triage,
      verb: 'triage.claim',
      where: 'gateway',
    });
    journey.later(3_600_000);
    const first = (await stored(journey, ref)).referral;
    const answer = await redirect(journey, { card: claimed.card, ...west });
    expect(textOf(answer.card)).toContain('With the West Midlands gateway');

    const { referral, decisions } = await stored(journey, ref);
    expect(referral).toMatchObject({ region: 'WMID', state: 'submitted', ref });
    expect(referral.claimedBy).toBeUndefined();
    expect(referral.decideBy).toBeGreaterThan(first.decideBy);
    expect(decisions.at(-1)).toMatchObject({
      kind: 'redirected',
      by: { name: 'Sam Gateway' },
      reason: west.reason,
      toward: { kind: 'region', code: 'WMID', from: 'EMID' },
      version: 3,
    });

    const there = await shownIn(journey, 'gatewayWest', ref);
    expect(buttonsOf(there).map(({ verb }) => verb)).toContain('triage.claim');
    const here = await said(journey, 'gateway', 'With the West Midlands gateway');
    expect(textOf(here.card)).toContain('Sam Gateway redirected this to the West Midlands gateway');
    expect(textOf(here.card)).not.toContain(west.reason);
    expect(textOf(here.card)).toContain('Safeguarding:');
    const told = await said(journey, 'pat', 'Redirected to the West Midlands gateway by Sam');
    expect(textOf(told.card)).toContain('The West Midlands gateway decides by');
  });

  test('can be returned with a reason, comes as a new message, and every step stays told', async () => {
    const journey = await start();
    const { ref, triage } = await toTwoGateways(journey);
    await redirect(journey, { card: triage, ...west });
    const there = await shownIn(journey, 'gatewayWest', ref);
    const posts = journey.seenIn('gateway').length;
    const back = buttonsOf(there).find(({ title }) => title === 'Return to East Midlands');
    const pressed = {
      verb: 'triage.redirect',
      data: back?.data ?? {},
      where: 'gatewayWest',
    } as const;
    const none = await journey.presses('gwen', pressed);
    expect(textOf(none.card)).toContain('The reason in words is missing.');
    await journey.presses('gwen', { ...pressed, inputs: { reason: 'Dudley knows of none.' } });

    const { referral, decisions } = await stored(journey, ref);
    expect(referral).toMatchObject({ region: 'EMID', state: 'submitted' });
    expect(decisions.map(({ kind }) => kind)).toEqual(['redirected', 'returned']);
    const again = await journey.service.until(() =>
      journey
        .seenIn('gateway')
        .slice(posts)
        .find(({ card }) => textOf(card).includes(ref)),
    );
    expect(buttonsOf(again.card).map(({ verb }) => verb)).toContain('triage.accept');
    await said(journey, 'gatewayWest', 'With the East Midlands gateway');
    const whole = textOf((await journey.says('sam', `open ${ref}`)).card);
    expect(whole).toContain(west.reason);
    expect(whole).toContain('Gwen Gateway returned this to the East Midlands gateway');
    expect(whole).toContain('Dudley knows of none.');
    await said(journey, 'pat', 'Returned to the East Midlands gateway by Gwen');
    const rows = (await everythingStored(journey.databaseUrl)).split('{');
    const disclosed = rows.filter((row) => row.includes('referral.disclosed'));
    expect(disclosed).toHaveLength(2);
    expect(disclosed[0]).toContain(cast.gwen.id);
    expect(disclosed[0]).toContain(west.reason);
  });

  test('is decided by its new gateway alone, and a stale press hears where it went', async () => {
    const journey = await start();
    const { ref, triage } = await toTwoGateways(journey);
    const twin = await journey.twin();
    const press = {
      verb: 'triage.redirect',
      data: buttonOf(triage, 'triage.redirect').data,
      inputs: west,
      where: 'gateway',
    } as const;
    await Promise.all([journey.presses('sam', press), twin.presses('sol', press)]);
    const { decisions } = await stored(journey, ref);
    expect(decisions.map(({ kind }) => kind)).toEqual(['redirected']);
    for (const verb of ['triage.accept', 'triage.claim', 'triage.redirect'] as const) {
      const late = await journey.presses('sol', { ...press, verb });
      expect(textOf(late.card)).toContain('redirected this to the West Midlands gateway at');
      expect(buttonsOf(late.card).map((each) => each.verb)).not.toContain('triage.accept');
    }
    const { data } = buttonOf(await shownIn(journey, 'gatewayWest', ref), 'triage.accept');
    const accepted = await journey.presses('gwen', { verb: 'triage.accept', data });
    expect(textOf(accepted.card)).toContain('Gwen Gateway accepted this at');
    expect((await stored(journey, ref)).tasks[0]).toMatchObject({ region: 'WMID' });
  });
});

oneJourney('Redirecting', (start) => {
  test('opens to the first gateway as what was theirs, and nothing of what it has become', async () => {
    const journey = await start();
    const { ref, triage } = await toTwoGateways(journey);
    await redirect(journey, { card: triage, ...west });
    const { data } = buttonOf(await shownIn(journey, 'gatewayWest', ref), 'triage.decline');
    const inputs = { declineReason: 'no-capacity', reason: 'All four are on another.' };
    await journey.presses('gwen', { verb: 'triage.decline', data, inputs });
    for (const who of ['sam', 'sol'] as const) {
      const opened = textOf((await journey.says(who, `open ${ref}`)).card);
      expect(opened).toContain('that was yours');
      expect(opened).toContain(west.reason);
      expect(opened).not.toMatch(/declined|A boy aged 14|07700|All four/);
    }
    const west2 = textOf((await journey.says('gwen', `open ${ref}`)).card);
    expect(west2).toContain('A boy aged 14');
    expect(textOf((await journey.says('sam', 'queue')).card)).not.toContain(ref);
  });

  test('leaves a safeguarding case with its inspector, whom both gateways see', async () => {
    const journey = await start();
    const { ref, triage } = await toTwoGateways(journey);
    await redirect(journey, { card: triage, ...west });
    const [found] = (await stored(journey, ref)).cases;
    expect(found).toMatchObject({ region: 'EMID', state: 'open' });
    const there = await said(
      journey,
      'gatewayWest',
      'The East Midlands inspector keeps this case.',
    );
    expect(textOf(there.card)).toContain('Safeguarding:');
    const acknowledge = { verb: 'safeguarding.acknowledge', data: { ref: found?.ref, v: 1 } };
    expectRefusal(await journey.presses('ola', acknowledge), 'ola');
    const seen = await journey.presses('di', acknowledge);
    expect(textOf(seen.card)).toContain('Seen 09:00 by Di Inspector');
    const opened = await journey.says('di', `open ${ref}`);
    expect(textOf(opened.card)).toContain('A boy aged 14');
  });

  test('to the force ends it here and tells the officer why, whom to go to, and what they still owe', async () => {
    const journey = await start();
    const { ref, triage } = await toTwoGateways(journey);
    const reason = 'One man, one street: the force has it in hand.';
    const answer = await redirect(journey, { card: triage, destination: 'force', reason });
    expect(textOf(answer.card)).toContain('RAPTOR sends them nothing: tell them yourself.');
    expect((await stored(journey, ref)).referral).toMatchObject({
      state: 'redirected',
      region: 'EMID',
    });
    const told = await said(journey, 'pat', 'Redirected to Derbyshire Constabulary by Sam Gateway');
    expect(textOf(told.card)).toContain(reason);
    expect(textOf(told.card)).toContain(`give them ${ref}`);
    const news = await said(journey, 'pat', 'Your referral is passed on');
    expect(textOf(news.card)).toContain('Your duties to the victims stay as they are.');
    await said(journey, 'gateway', 'Sam Gateway redirected this to Derbyshire Constabulary');
    expect((await stored(journey, ref)).cases[0]?.state).toBe('open');
  });

  test('to a partner keeps which, by the name it had then', async () => {
    const journey = await start({ organisation: withPartners });
    const { ref, triage } = await toTwoGateways(journey);
    await redirect(journey, {
      card: triage,
      destination: 'hmpps',
      reason: 'They hold the licence.',
    });
    expect((await stored(journey, ref)).decisions[0]?.toward).toEqual({
      kind: 'partner',
      code: 'hmpps',
      name: 'HM Prison and Probation Service',
    });
    await said(journey, 'pat', 'The gateway takes it up with HM Prison and Probation Service.');
  });

  test('names every mistake, keeps what was typed and writes nothing', async () => {
    const journey = await start();
    const { ref, triage } = await toTwoGateways(journey);
    for (const [inputs, problem] of [
      [{ destination: 'EMID', reason: 'Ours.' }, 'with the East Midlands gateway already'],
      [
        { destination: 'MARS', reason: 'Far.' },
        'choose the force, a region’s gateway or a partner',
      ],
      [{ reason: 'Where to?' }, 'choose the force, a region’s gateway or a partner'],
      [{ destination: 'WMID' }, 'The reason in words is missing.'],
      [{ destination: 'SW', reason: 'Bristol.' }, 'Nobody is listed for the South West gateway'],
    ] as const) {
      const answer = await redirect(journey, { card: triage, ...inputs });
      expect(textOf(answer.card)).toContain(problem);
      expect(inputsOf(answer.card)).toMatchObject(
        'reason' in inputs ? { reason: inputs.reason } : { destination: inputs.destination },
      );
    }
    expect((await stored(journey, ref)).decisions).toEqual([]);
    const data = { ref, v: 1 };
    for (const who of ['gwen', 'alex', 'di', 'pat', 'wes'] as const) {
      expectRefusal(
        await journey.presses(who, { verb: 'triage.redirect', data, inputs: west }),
        who,
      );
    }
    const taken = await redirect(journey, {
      who: 'nat',
      card: triage,
      destination: 'SW',
      reason: 'x',
    });
    expect(taken.statusCode).toBe(200);
    expect((await stored(journey, ref)).referral.region).toBe('SW');
    expect(textOf((await journey.says('nat', 'queue')).card)).toContain(ref);
  });

  test('turns links to the region that has it: what was blind opens there, and closes here', async () => {
    const journey = await start();
    const { ref, triage } = await toTwoGateways(journey);
    const other = await refer(journey, 'wes', { ...countyLine, inputs: vagueTip.inputs });
    await said(journey, 'gateway', 'strong match held by the West Midlands gateway');
    await redirect(journey, { card: triage, ...west });
    const { card: there } = await said(journey, 'gatewayWest', `${ref} · Derbyshire · waiting`);
    expect(textOf(there)).toContain(`• **${other.ref}**`);
    expect(textOf(there)).toMatch(/Advice: join/);
    const back = buttonsOf(there).find(({ title }) => title.startsWith('Return'));
    const inputs = { reason: 'Not ours.' };
    await journey.presses('gwen', { verb: 'triage.redirect', data: back?.data ?? {}, inputs });
    const here = textOf((await journey.says('sam', `open ${ref}`)).card);
    expect(here).toContain('strong match held by the West Midlands gateway');
    expect(here).not.toContain(other.ref);
    expect(here).not.toMatch(/Advice: join/);
  });
});
