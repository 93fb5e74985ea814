import { expect, test } from 'vitest';
import { eachJourney } from '../support/each-journey.ts';
import { buttonOf, inputsOf, textOf } from '../support/read-card.ts';
import { begin, refer, refIn, submit } from '../support/refer.ts';
import { countyLine, vagueTip } from '../support/referrals.ts';
import { referralsIn, stored } from '../support/stages.ts';
import { everythingStored } from '../support/stored.ts';

eachJourney('intake', (start) => {
  test('what is missing or wrong comes back in the same form with all that was typed, and is sent once mended', async () => {
    const journey = await start();
    const begun = await begin(journey, 'pat', countyLine.narrative);
    const typed = {
      title: 'Tiny line *into* Derby',
      narrative: `${countyLine.narrative} Seen twice.`,
      indicators: 'violence,drug-running',
      victims: 'two-to-four',
      vulnerabilities: 'none',
      loss: '1k-to-10k',
      reach: 'cross-region',
      recency: 'now',
      frequency: 'weekly',
      organisation: 'known-group',
      trend: 'growing',
      source: '2',
      assessment: 'B',
      handling: 'C',
      operation: 'Operation Example',
      support: 'subject-profile,network-chart',
      forceRef: 'DC/0001/26',
      force: 'DERBS',
      identifiers: 'phone:+447700900123',
    };

    const answer = await submit(journey, begun, typed);
    expect(answer).toMatchObject({ status: 200, statusCode: 200 });
    const said = textOf(answer.card);
    for (const problem of [
      'Type is missing',
      'Youngest victim is missing',
      'Danger now is missing',
      'Told already is missing',
      'Handling C needs its conditions',
    ]) {
      expect(said).toContain(problem);
    }
    expect(inputsOf(answer.card)).toMatchObject(typed);
    expect(await referralsIn(journey)).toBe(0);

    const mended = await submit(journey, begun, {
      ...inputsOf(answer.card),
      types: 'COUNTY_LINES',
      youngest: 'unknown',
      immediateRisk: 'unknown',
      told: 'nobody-yet',
      conditions: 'Gateway and inspector only.',
    });
    const { referral } = await stored(journey, refIn(mended.card));
    expect(referral).toMatchObject({
      title: typed.title,
      narrative: typed.narrative,
      told: ['nobody-yet'],
      forceRef: typed.forceRef,
      operation: typed.operation,
      support: ['subject-profile', 'network-chart'],
      handling: { code: 'C', conditions: 'Gateway and inspector only.' },
      identifiers: [{ kind: 'phone', value: '+447700900123' }],
    });
    expect(referral.facts).not.toHaveProperty('youngest', expect.anything());
    expect(await referralsIn(journey)).toBe(1);
  });

  test('a text marked SECRET is refused at every door and stands in no table', async () => {
    const journey = await start();
    const marked = 'SECRET\nThe zebracorn courier comes on Friday.';
    const opening = await journey.says('pat', 'refer');
    const draft = buttonOf(opening.card, 'referral.read').data;
    const press = (verb: string, inputs: object) =>
      journey.presses('pat', { verb, data: draft, inputs: { ...inputs }, on: opening.id });

    const refusals = [
      await press('referral.read', { narrative: marked }),
      await press('referral.submit', { ...vagueTip.inputs, narrative: marked }),
      await press('referral.submit', { narrative: marked }),
      await press('referral.submit', {
        ...vagueTip.inputs,
        narrative: 'Plain.',
        conditions: marked,
      }),
    ];
    for (const refused of refusals) {
      expect(refused).toMatchObject({ status: 200, statusCode: 200 });
      expect(refused.sentence).toMatch(/marked SECRET.*not kept/s);
    }
    const typed = await journey.says('pat', `refer ${marked}`);
    expect(typed.text).toMatch(/marked SECRET.*not kept/s);

    expect(await referralsIn(journey)).toBe(0);
    expect(await everythingStored(journey.databaseUrl)).not.toContain('zebracorn');
    const kept = await press('referral.submit', {
      ...vagueTip.inputs,
      narrative: 'He told her to keep it secret: zebracorn.',
    });
    refIn(kept.card);
    expect(await everythingStored(journey.databaseUrl)).toContain('zebracorn');
  });

  test('a text of 100,000 characters is kept to the last one and needs not be sent again', async () => {
    const journey = await start();
    const narrative = `${'Ünknown man, weiße Tür. '.repeat(4_500).slice(0, 99_990)} the end..`;
    expect(narrative).toHaveLength(100_000);
    const begun = await begin(journey, 'pat', narrative);
    expect(textOf(begun.form.card)).toContain('100,000 characters');
    const returned = await submit(journey, begun, {});
    expect(textOf(returned.card)).toContain('Type is missing');
    const { card } = await submit(journey, begun, vagueTip.inputs);
    const { referral } = await stored(journey, refIn(card));
    expect(referral.narrative).toBe(narrative);
    expect(Buffer.byteLength(JSON.stringify(card))).toBeLessThan(28_000);
  });

  test('several values may have spaces, the source may be a number, and unknown is an answer everywhere', async () => {
    const journey = await start();
    const { ref } = await refer(journey, 'pat', {
      narrative: 'Two lads at a car wash.',
      inputs: {
        ...vagueTip.inputs,
        types: ' MS_LABOUR , COUNTY_LINES ',
        indicators: 'wages-withheld, intimidation',
        told: 'control-room, mash',
        source: 3,
        assessment: 'unknown',
        reach: 'unknown',
        trend: 'unknown',
      },
    });
    const { referral } = await stored(journey, ref);
    expect(referral.facts).toMatchObject({
      types: ['MS_LABOUR', 'COUNTY_LINES'],
      indicators: ['wages-withheld', 'intimidation'],
      source: 3,
    });
    expect(referral.told).toEqual(['control-room', 'mash']);
    for (const fact of ['youngest', 'assessment', 'reach', 'trend'] as const) {
      expect(referral.facts[fact]).toBeUndefined();
    }
    const second = await refer(journey, 'pat', {
      narrative: 'The same again.',
      inputs: { ...vagueTip.inputs, source: '3' },
    });
    expect((await stored(journey, second.ref)).referral.facts.source).toBe(3);
  });

  test('signs that no keyboard has do not stand in the way', async () => {
    const journey = await start();
    const odd = 'A\u0000B \ud800 \u202e \u{1f6a8} 𝔘';
    const { ref } = await refer(journey, 'pat', {
      narrative: odd,
      inputs: { ...vagueTip.inputs, title: odd, forceRef: odd, 'od\u0000d': odd },
    });
    const { referral } = await stored(journey, ref);
    expect(referral.title).toContain('\u{1f6a8} 𝔘');
    expect(await journey.says('pat', 'find A\u0000B')).toHaveProperty('card', expect.anything());
    expect(await journey.says('pat', 'open R\u0000')).toHaveProperty('text', expect.anything());
  });

  test('identifiers are shown ticked, may be unticked, and keep whose they are', async () => {
    const journey = await start();
    const begun = await begin(journey, 'pat', countyLine.narrative);
    const found = 'phone:+447700900123,vrm:YK19LMO,postcode:DE1 2AB';
    expect(inputsOf(begun.form.card)['identifiers']).toBe(found);
    const whose = Object.entries(inputsOf(begun.form.card)).find(
      ([id, value]) => id.startsWith('whose') && String(value).includes('phone'),
    );
    const { card } = await submit(journey, begun, {
      ...countyLine.inputs,
      identifiers: 'phone:+447700900123,vrm:YK19LMO',
      [String(whose?.[0])]: 'phone:+447700900123:victim',
    });
    const { referral } = await stored(journey, refIn(card));
    expect(referral.identifiers).toEqual([
      { kind: 'phone', value: '+447700900123', whose: 'victim' },
      { kind: 'vrm', value: 'YK19LMO', whose: 'unknown' },
    ]);

    const none = await begin(journey, 'pat', countyLine.narrative);
    const unticked = await submit(journey, none, { ...countyLine.inputs, identifiers: '' });
    expect((await stored(journey, refIn(unticked.card))).referral.identifiers).toEqual([]);
  });
});
