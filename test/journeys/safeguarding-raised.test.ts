import { expect, test } from 'vitest';
import { eachJourney, oneJourney } from '../support/each-journey.ts';
import { buttonOf, buttonsOf, inputsOf, textOf } from '../support/read-card.ts';
import { newestAbout, refer } from '../support/refer.ts';
import { childInDanger, countyLine, vagueTip } from '../support/referrals.ts';
import { about, caseOf, makeSafe, nth, raise } from '../support/safeguarding.ts';
import { push, stored, toTriage, toWork } from '../support/stages.ts';

const ref = 'S-EMID-26-00001';
const worry = { reason: 'He says the boy sleeps in the *lock-up*.' };

oneJourney('Safeguarding raised by hand', (start) => {
  test('by an analyst in the middle of work: it asks, alerts at once, and shows how it goes', async () => {
    const journey = await start();
    const { own, taskRef, ref: referralRef } = await toWork(journey, vagueTip);
    const form = await push(journey, { who: 'alex', card: own, verb: 'safeguarding.raise' });
    expect(Object.keys(inputsOf(form.card))).toEqual(['reason', 'tier', 'told', 'forceRef']);
    expect(textOf(form.card)).toContain('Radio control or 999 first.');
    const empty = await push(journey, { who: 'alex', card: form.card, verb: 'safeguarding.raise' });
    expect(textOf(empty.card)).toContain('What worries you is missing.');
    const { form: _form, ...data } = buttonOf(form.card, 'safeguarding.raise').data;
    const bare = { verb: 'safeguarding.raise', data, inputs: { reason: ' ', told: 'mash' } };
    const unsaid = await journey.presses('alex', bare);
    expect(textOf(unsaid.card)).toContain('What worries you is missing.');
    expect(inputsOf(unsaid.card)['told']).toBe('mash');
    const back = await push(journey, { who: 'alex', card: form.card, verb: 'card.refresh' });
    expect(textOf(back.card)).toContain(taskRef);

    const inputs = { ...worry, tier: 'now', told: 'mash,supervisor' };
    const raised = await push(journey, {
      who: 'alex',
      card: form.card,
      verb: 'safeguarding.raise',
      inputs,
    });
    expect(textOf(raised.card)).toContain(`Raised: ${ref}. It goes to the inspector.`);
    expect(textOf(raised.card)).toContain(taskRef);
    const alert = await nth(journey, { who: 'di', words: ref });
    expect(textOf(alert)).toContain('⚑ Raised by hand');
    expect(textOf(alert)).toContain(
      'Raised by Alex Analyst, 09:00:** He says the boy sleeps in the *lock-up*.',
    );
    expect(textOf(alert)).toContain('Told already: MASH, supervisor.');
    expect(textOf(alert)).toContain('The force’s log: no number yet. Ask for it.');
    await nth(journey, { who: 'alex', words: 'You raised safeguarding' });
    const note = await journey.service.until(() => newestAbout(journey.seenIn('gateway'), ref));
    expect(textOf(note)).toContain(referralRef);
    expect(textOf(note)).not.toContain('lock-up');

    await makeSafe(journey, 'di', alert);
    await nth(journey, { who: 'alex', words: 'seen 09:00 by Di Inspector, action recorded 09:00' });
    await nth(journey, { who: 'pat', words: 'seen 09:00 by Di Inspector, action recorded 09:00' });
  });

  test('twice with the same words is one case, with others another: two on one referral', async () => {
    const journey = await start();
    await journey.arrive(['pat', 'di', 'sam'], ['gateway']);
    const { answer, formId, ref: referralRef } = await refer(journey, 'pat', childInDanger);
    const { data } = buttonOf(answer.card, 'safeguarding.raise');
    const press = (reason: string) =>
      journey.presses('pat', { verb: 'safeguarding.raise', data, inputs: { reason }, on: formId });
    const [first, second] = await Promise.all([
      press('Her sister too.'),
      press(' her  sister TOO. '),
    ]);
    const notes = [textOf(first.card), textOf(second.card)].join('\n');
    expect(notes).toContain('Raised: S-EMID-26-00002.');
    expect(notes).toContain('You raised this at 09:00: S-EMID-26-00002. Nothing is doubled.');
    await press('Her mother is missing.');
    const { cases } = await stored(journey, referralRef);
    expect(cases.map((each) => each.ref)).toEqual([1, 2, 3].map((n) => `S-EMID-26-0000${n}`));
    await nth(journey, { who: 'di', words: 'Her mother is missing.' });

    // Each holds the referral by itself.
    const alert = await nth(journey, { who: 'di', words: ref });
    const done = await makeSafe(journey, 'di', alert);
    await push(journey, {
      who: 'di',
      card: done.card,
      verb: 'safeguarding.close',
      inputs: { reason: 'Safe.' },
    });
    const { referral } = await stored(journey, referralRef);
    const close = await journey.presses('sam', {
      verb: 'referral.close',
      data: { ref: referralRef, v: referral.version },
      inputs: { reason: 'Nothing came of it.' },
    });
    expect(close.sentence).toContain('S-EMID-26-00002 is open');
  });

  test('on none, by the command: its raiser follows it, and nobody else without a right', async () => {
    const journey = await start();
    await journey.arrive(['pat', 'di', 'alex', 'lee', 'sam'], ['gateway']);
    const form = await journey.says('lee', 'safeguarding');
    expect(buttonOf(form.card, 'safeguarding.raise').data['ref']).toBe('');
    expect(textOf(form.card)).toContain('Anybody may.');
    const raised = await raise(journey, 'pat', { ...worry, told: 'supervisor' });
    expect(textOf(raised.card)).toContain('You raised safeguarding');
    expect(textOf(raised.card)).toContain('on no referral');
    await nth(journey, { who: 'pat', words: 'sent to the inspector 09:00' });
    expect(about(journey, 'pat', 'You raised safeguarding')).toHaveLength(1);
    const alert = await nth(journey, { who: 'di', words: ref });
    expect(textOf(alert)).toContain('On no referral · East Midlands');
    expect(buttonsOf(alert).map(({ verb }) => verb)).not.toContain('referral.open');
    const note = await journey.service.until(() => newestAbout(journey.seenIn('gateway'), ref));
    expect(textOf(note)).toContain('on no referral');
    expect((await journey.says('alex', `open ${ref}`)).text).toContain('Only whoever raised it');
    expect(textOf((await journey.says('pat', `open ${ref}`)).card)).toContain(
      'You raised safeguarding',
    );
    expect(textOf((await journey.says('sam', `open ${ref}`)).card)).toContain('lock-up');
  });

  test('by somebody of no region asks which; of a force asks nothing', async () => {
    const journey = await start();
    await journey.arrive(['uma', 'di', 'ola']);
    const form = await journey.says('uma', 'safeguarding');
    expect(Object.keys(inputsOf(form.card))).toContain('region');
    const { data } = buttonOf(form.card, 'safeguarding.raise');
    const press = (inputs: object) =>
      journey.presses('uma', { verb: 'safeguarding.raise', data, inputs: { ...inputs } });
    const asked = await press(worry);
    expect(textOf(asked.card)).toContain('Choose the region');
    expect(inputsOf(asked.card)['reason']).toBe(worry.reason);
    await press({ ...worry, region: 'WMID' });
    await nth(journey, { who: 'ola', words: 'S-WMID-26-00001' });
    expect(about(journey, 'di', 'S-WMID')).toEqual([]);
  });

  test('for the day joins the list, and from a referral one cannot see is refused with the other way', async () => {
    const journey = await start();
    await journey.arrive(['pat', 'di', 'wes']);
    const { ref: referralRef } = await refer(journey, 'pat', vagueTip);
    const refused = await journey.presses('wes', {
      verb: 'safeguarding.raise',
      data: { ref: referralRef, v: 1 },
      inputs: worry,
    });
    expect(refused.sentence).toContain('Type safeguarding to raise it on no referral.');
    await raise(journey, 'pat', { ...worry, tier: 'today' });
    await nth(journey, { who: 'di', words: 'Safeguarding for today' });
    expect((await caseOf(journey, ref)).tier).toBe('same-day');
  });

  test('from a channel: the form is the presser’s alone, and the channel learns no word of it', async () => {
    const journey = await start();
    const { triage, ref: referralRef } = await toTriage(journey, vagueTip);
    const press = { who: 'sam', verb: 'safeguarding.raise', where: 'gateway' } as const;
    const form = await push(journey, { ...press, card: triage });
    const raised = await push(journey, { ...press, card: form.card, inputs: worry });
    expect(textOf(raised.card)).toContain(`Raised: ${ref}.`);
    expect(textOf(raised.card)).toContain(referralRef);
    await nth(journey, { who: 'sam', words: 'You raised safeguarding' });
    const none = await journey.presses('alex', {
      verb: 'safeguarding.raise',
      data: { ref: '', v: 0 },
      inputs: { reason: 'She is afraid to go home.' },
      where: 'tasking',
    });
    expect(none.sentence).toContain('You hear how it goes in your own chat with RAPTOR.');
    await nth(journey, { who: 'alex', words: 'She is afraid to go home.' });
    const wide = JSON.stringify([journey.seenIn('gateway'), journey.seenIn('tasking')]);
    expect(wide).not.toMatch(/lock-up|afraid/);
  });

  test('from the first step of a referral keeps what was typed there', async () => {
    const journey = await start();
    await journey.arrive(['pat', 'di']);
    const begun = await journey.says('pat', 'refer');
    const { data } = buttonOf(begun.card, 'safeguarding.raise');
    const inputs = { narrative: 'A van comes before dawn.' };
    const form = await journey.presses('pat', {
      verb: 'safeguarding.raise',
      data,
      inputs,
      on: begun.id,
    });
    const back = await push(journey, { who: 'pat', card: form.card, verb: 'draft.continue' });
    expect(JSON.stringify(back.card)).toContain('A van comes before dawn.');
    await push(journey, { who: 'pat', card: form.card, verb: 'safeguarding.raise', inputs: worry });
    await nth(journey, { who: 'di', words: ref });
  });
});

oneJourney('Danger now without a log number', (start) => {
  test('is asked for it on the receipt and on the alert, and never held up', async () => {
    const journey = await start();
    await journey.arrive(['pat', 'di']);
    const { answer, formId } = await refer(journey, 'pat', {
      ...childInDanger,
      inputs: { ...childInDanger.inputs, forceRef: '' },
    });
    expect(textOf(answer.card)).toContain(
      'Danger now, and no log number yet. Add it when you have it.',
    );
    const alert = await nth(journey, { who: 'di', words: ref });
    expect(textOf(alert)).toContain('The force’s log: no number yet. Ask for it.');
    const { data } = buttonOf(answer.card, 'safeguarding.log');
    const press = (forceRef: string) =>
      journey.presses('pat', { verb: 'safeguarding.log', data, inputs: { forceRef }, on: formId });
    expect(textOf((await press('')).card)).toContain('The log number is missing.');
    const added = await press('DC-0042');
    expect(textOf(added.card)).not.toContain('no log number yet');
    await nth(journey, { who: 'di', words: 'The force’s log: DC-0042.' });
    expect(textOf((await press('DC-0043')).card)).toContain('Here it is as it stands.');
  });

  test('is not asked where there is one, nor where nobody is in danger now', async () => {
    const journey = await start();
    await journey.arrive(['pat']);
    for (const referral of [childInDanger, countyLine]) {
      const { answer } = await refer(journey, 'pat', referral);
      expect(textOf(answer.card)).not.toContain('no log number yet');
    }
  });
});

eachJourney('The same worry pressed twice at once', (start) => {
  test('is one case', async () => {
    const journey = await start();
    await journey.arrive(['pat', 'di']);
    const press = { verb: 'safeguarding.raise', data: { ref: '', v: 0 }, inputs: worry };
    await Promise.all([journey.presses('pat', press), journey.presses('pat', press)]);
    const { cases } = journey.raptor().context.store.read;
    expect(await cases.inHand('all')).toHaveLength(1);
  });
});
