import { expect, test } from 'vitest';
import { lintOf, logged, goOn, questions, save, tick } from '../support/drafts.ts';
import { eachJourney } from '../support/each-journey.ts';
import { buttonOf, buttonsOf, inputsOf, textOf } from '../support/read-card.ts';
import { begin, refIn, submit } from '../support/refer.ts';
import { childInDanger, countyLine, vagueTip } from '../support/referrals.ts';
import { referralsIn, stored } from '../support/stages.ts';

const minute = 60_000;

eachJourney('a draft', (start) => {
  test('is saved with nothing answered and whatever is wrong in it, and comes back as it was', async () => {
    const journey = await start();
    const begun = await begin(journey, 'pat', countyLine.narrative);
    const typed = {
      title: 'Tiny line *into* Derby',
      narrative: `${countyLine.narrative} Seen twice.`,
      types: 'COUNTY_LINES,CCE',
      told: 'nobody-yet,mash',
      handling: 'C',
      source: '2',
      'whose-1': 'phone:+447700900123:victim',
      identifiers: 'vrm:YK19LMO',
    };
    const saved = await save(journey, begun, typed);
    expect(saved).toMatchObject({ status: 200, statusCode: 200 });
    expect(textOf(saved.card)).toContain('Saved 09:00. **Nothing is sent yet**');
    expect(textOf(saved.card)).toContain('my referrals');
    expect(textOf(saved.card)).not.toContain('Derby');
    expect(lintOf(saved)).toEqual([]);
    expect(await referralsIn(journey)).toBe(0);

    await journey.restart();
    const back = await goOn(journey, saved.card, 'pat');
    const sorted = { types: 'CCE,COUNTY_LINES', told: 'mash,nobody-yet' };
    expect(inputsOf(back.card)).toMatchObject({ ...typed, ...sorted });
    expect(lintOf(back)).toEqual([]);

    const mended = { ...inputsOf(back.card), ...countyLine.inputs, handling: 'P' };
    const { card } = await submit(journey, begun, mended);
    const { referral } = await stored(journey, refIn(card));
    expect(referral).toMatchObject({ title: typed.title, narrative: typed.narrative });
    expect(refIn((await save(journey, begun, typed)).card)).toBe(referral.ref);
    expect(refIn((await goOn(journey, saved.card, 'pat')).card)).toBe(referral.ref);
    expect(await referralsIn(journey)).toBe(1);
  });

  test('keeps what was unticked unticked, and a text too long for the form', async () => {
    const journey = await start();
    const narrative = `Phone 07700 900123. ${'Ünknown man. '.repeat(8_000).slice(0, 99_980)}`;
    const begun = await begin(journey, 'pat', narrative);
    await save(journey, begun, { types: 'CCE', told: 'mash' });
    const saved = await save(journey, begun, { 'whose-1': 'phone:+447700900123:unknown' });
    const back = await goOn(journey, saved.card, 'pat');
    expect(inputsOf(back.card)).toMatchObject({ identifiers: '' });
    expect([inputsOf(back.card)['types'], inputsOf(back.card)['told']]).toEqual([
      undefined,
      undefined,
    ]);
    expect(textOf(back.card)).toContain('100,000 characters is kept');
    const { card } = await submit(journey, begun, vagueTip.inputs);
    expect((await stored(journey, refIn(card))).referral.narrative).toBe(narrative);
  });

  test('stands in “my referrals” of its writer alone, and nobody else opens, changes or discards it', async () => {
    const journey = await start();
    const begun = await begin(journey, 'pat', 'Zebracorn line into Derby. Two lads.');
    await journey.says('pat', 'refer');
    const saved = await save(journey, begun, { forceRef: 'DC/1' });
    const mine = (await journey.says('pat', 'my referrals')).card;
    expect(textOf(mine)).toContain('Zebracorn line into Derby');
    expect(textOf(mine)).toContain('Not sent · saved 09:00 · kept until 09:00 Wed 25 Nov');
    expect(lintOf({ card: mine })).toEqual([]);
    expect(buttonsOf(mine).map(({ verb }) => verb)).toEqual(['draft.continue', 'draft.discard']);
    expect(inputsOf((await goOn(journey, mine, 'pat')).card)).toMatchObject({
      forceRef: 'DC/1',
    });

    const { data } = buttonOf(saved.card, 'draft.continue');
    for (const who of ['wes', 'sam', 'nat', 'ada', 'di'] as const) {
      for (const verb of ['draft.continue', 'draft.discard', 'referral.save', 'referral.read']) {
        const inputs = { narrative: 'Mine now.' };
        const answer = await journey.presses(who, { verb, data, inputs });
        expect(answer.sentence, `${who} ${verb}`).toContain('not yours, or is gone');
      }
      expect(textOf((await journey.says(who, 'my referrals')).card)).not.toContain('Zebracorn');
      const found = await journey.says(who, 'find zebracorn');
      expect(textOf(found.card)).not.toContain('Derby');
    }
    const inChannel = await journey.presses('pat', {
      verb: 'draft.continue',
      data,
      where: 'gateway',
    });
    expect(inChannel.sentence).toContain('your own chat');
    expect(textOf((await journey.says('pat', 'my referrals')).card)).toContain('Zebracorn');
  });

  test('with words of danger is asked about once, unsent after 15 minutes, whatever restarts', async () => {
    const journey = await start();
    await journey.arrive(['pat', 'wes']);
    const { draft } = await begin(journey, 'pat', childInDanger.narrative);
    const calm = await begin(journey, 'wes', 'Two lads, no weapons seen.');
    const saved = await save(journey, calm, {
      who: 'wes',
      narrative: 'Two lads, no weapons seen.',
    });
    expect(textOf(saved.card)).not.toContain('speaks of danger');
    journey.later(14 * minute);
    await tick(journey);
    expect(await logged(journey, 'draft.asked')).toEqual([]);
    await journey.restart();
    journey.later(minute);
    const asked = await journey.service.until(() => questions(journey, 'pat')[0]);
    expect(textOf(asked.card)).toContain(
      'You began a referral at 09:00 that speaks of danger and did not send it.',
    );
    expect(textOf(asked.card)).toContain('Danger now? Radio control or 999.');
    expect(asked.summary).toBe('A referral you did not send');
    expect(JSON.stringify(asked)).not.toMatch(/12 is held|DE1/);
    expect(lintOf(asked)).toEqual([]);

    const back = await goOn(journey, asked.card, 'pat');
    expect(inputsOf(back.card)).toMatchObject({ narrative: childInDanger.narrative });
    await save(journey, { draft, formId: asked.id }, { narrative: 'Still held there.' });
    await journey.restart();
    journey.later(60 * minute);
    await tick(journey);
    expect(await logged(journey, 'draft.asked')).toMatchObject([
      { record: `draft ${String(draft['ref'])}`, actor_name: 'RAPTOR' },
    ]);
    expect(questions(journey, 'pat')).toHaveLength(1);
  });

  test('that was sent, or says no more of danger, is not asked about; one that says danger now is', async () => {
    const journey = await start();
    await journey.arrive(['pat', 'sam', 'wes'], ['gateway']);
    const sent = await begin(journey, 'pat', childInDanger.narrative);
    refIn((await submit(journey, sent, childInDanger.inputs)).card);
    const mended = await begin(journey, 'pat', 'She is held there.');
    const saved = await save(journey, mended, { narrative: 'She is held there.' });
    expect(textOf(saved.card)).toContain('Unsent at 09:15, RAPTOR asks you.');
    await save(journey, mended, { narrative: 'She went home with her mother.' });
    const answered = await begin(journey, 'wes', 'Two lads in a car.');
    await save(journey, answered, {
      who: 'wes',
      narrative: 'Two lads in a car.',
      immediateRisk: 'yes',
    });
    journey.later(16 * minute);
    await journey.service.until(() => questions(journey, 'wes')[0]);
    await tick(journey);
    expect(await logged(journey, 'draft.asked')).toHaveLength(1);
  });
});
