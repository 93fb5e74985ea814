import { expect, test } from 'vitest';
import { eachJourney, oneJourney } from '../support/each-journey.ts';
import { buttonOf, buttonsOf, inputsOf, textOf } from '../support/read-card.ts';
import { newestAbout, refer } from '../support/refer.ts';
import { countyLine, vagueTip } from '../support/referrals.ts';
import { push, stored, toTriage } from '../support/stages.ts';

eachJourney('triage', (start) => {
  test('one’s own claim does not make one’s card old, and another’s claim does', async () => {
    const journey = await start();
    const { ref, triage } = await toTriage(journey);
    const { data } = buttonOf(triage, 'triage.claim');
    const claimed = await journey.presses('sam', {
      verb: 'triage.claim',
      data,
      where: 'gateway',
    });
    expect(textOf(claimed.card)).toContain('Sam Gateway is on it');
    await journey.service.until(() => {
      const card = newestAbout(journey.seenIn('gateway'), ref);
      return textOf(card).includes('Sam Gateway is on it');
    });
    const other = await journey.presses('sol', { verb: 'triage.accept', data, where: 'gateway' });
    expect(textOf(other.card)).toContain('Sam Gateway took this at');
    expect((await stored(journey, ref)).tasks).toEqual([]);
    const own = await journey.presses('sam', { verb: 'triage.accept', data, where: 'gateway' });
    expect(textOf(own.card)).toContain('Sam Gateway accepted this at');
    expect((await stored(journey, ref)).referral.state).toBe('accepted');
  });

  test('declining needs its reason from the list and in words, keeps what was typed, and tells the officer', async () => {
    const journey = await start();
    const { ref, triage, formId } = await toTriage(journey);
    const { data } = buttonOf(triage, 'triage.decline');
    const decline = (inputs: object) =>
      journey.presses('sam', {
        verb: 'triage.decline',
        data,
        inputs: { ...inputs },
        where: 'gateway',
      });

    const none = await decline({});
    expect(textOf(none.card)).toContain('Why it is declined is missing.');
    expect(textOf(none.card)).toContain('The reason in words is missing.');
    const noCode = await decline({ reason: 'A farm dispute.', declineReason: '' });
    expect(inputsOf(noCode.card)).toMatchObject({ reason: 'A farm dispute.' });
    const noWords = await decline({ declineReason: 'below-threshold', due: '2026-12-01' });
    expect(inputsOf(noWords.card)).toMatchObject({
      declineReason: 'below-threshold',
      due: '2026-12-01',
    });
    const strange = await decline({ declineReason: 'because', reason: 'Words.' });
    expect(textOf(strange.card)).toContain('not one of the choices');
    expect((await stored(journey, ref)).decisions).toEqual([]);

    const declined = await decline({ declineReason: 'below-threshold', reason: 'A farm dispute.' });
    expect(textOf(declined.card)).toContain('Sam Gateway declined this at');
    const told = await journey.service.until(() =>
      journey
        .seenBy('pat')
        .find(({ id, card }) => id !== formId && textOf(card).includes('A farm dispute.')),
    );
    expect(textOf(told.card)).toContain('Below threshold');
    await journey.service.until(() =>
      journey
        .seenBy('pat')
        .find(({ id, card }) => id === formId && textOf(card).includes('Declined by Sam Gateway')),
    );
  });
});

oneJourney('triage on one database', (start) => {
  test('an acceptance with a wrong date or product comes back filled as it was', async () => {
    const journey = await start();
    const { ref, triage } = await toTriage(journey);
    const typed = { reason: 'Children carry.', questions: 'Who runs it?', product: 'briefing' };
    for (const [inputs, problem] of [
      [{ ...typed, due: '2026-11-17' }, 'The due date is in the past.'],
      [{ ...typed, due: '31/12/2026' }, 'The due date is not a date.'],
      [{ ...typed, due: '2026-02-30' }, 'The due date is not a date.'],
      [{ ...typed, product: 'novel' }, 'The product is not one of the choices.'],
      [{ ...typed, terms: 'propose' }, 'Agree the terms'],
      [{ ...typed, questions: 'x'.repeat(2001) }, 'too long'],
    ] as const) {
      const answer = await push(journey, {
        who: 'sam',
        card: triage,
        verb: 'triage.accept',
        inputs,
        where: 'gateway',
      });
      expect(answer).toMatchObject({ status: 200, statusCode: 200 });
      expect(textOf(answer.card)).toContain(problem);
      expect(inputsOf(answer.card)).toMatchObject({
        reason: typed.reason,
        questions: inputs.questions,
      });
    }
    const several = await push(journey, {
      who: 'sam',
      card: triage,
      verb: 'triage.accept',
      inputs: { due: '2026-11-17', product: 'novel', terms: 'propose' },
      where: 'gateway',
    });
    expect(textOf(several.card)).toContain('3 things to mend');
    expect((await stored(journey, ref)).decisions).toEqual([]);
    const today = await push(journey, {
      who: 'sam',
      card: triage,
      verb: 'triage.accept',
      inputs: { ...typed, due: '2026-11-18', terms: 'agreed' },
      where: 'gateway',
    });
    expect(textOf(today.card)).toContain('Sam Gateway accepted this at');
    expect((await stored(journey, ref)).tasks[0]).toMatchObject({
      product: 'briefing',
      due: '2026-11-18',
    });
  });

  test('accept with nothing filled in offers the usual product', async () => {
    const journey = await start();
    const { ref, triage } = await toTriage(journey);
    await push(journey, { who: 'nat', card: triage, verb: 'triage.accept', where: 'gateway' });
    expect((await stored(journey, ref)).tasks[0]).toMatchObject({
      product: 'intelligence-package',
      state: 'offered',
    });
  });

  test('a press with mistakes on a decided referral says who decided, not what to mend', async () => {
    const journey = await start();
    const { triage } = await toTriage(journey);
    await push(journey, { who: 'sam', card: triage, verb: 'triage.accept', where: 'gateway' });
    const late = await push(journey, { who: 'sol', card: triage, verb: 'triage.decline' });
    expect(textOf(late.card)).toContain('Sam Gateway accepted this at');
    expect(textOf(late.card)).not.toContain('to mend');
  });

  test('who comes too late loses nothing of what they typed', async () => {
    const journey = await start();
    const { triage } = await toTriage(journey);
    await push(journey, { who: 'sol', card: triage, verb: 'triage.claim', where: 'gateway' });
    const inputs = { declineReason: 'no-capacity', reason: 'Four tasks each already.' };
    for (const typed of [inputs, { ...inputs, declineReason: '' }]) {
      const late = await push(journey, {
        who: 'sam',
        card: triage,
        verb: 'triage.decline',
        inputs: typed,
        where: 'gateway',
      });
      expect(textOf(late.card)).toContain('Sol Second took this at');
      expect(inputsOf(late.card)).toMatchObject({ reason: inputs.reason });
    }
  });

  test('the officer may withdraw before acceptance and not after', async () => {
    const journey = await start();
    const first = await toTriage(journey);
    const receipt = await journey.presses('pat', {
      verb: 'card.refresh',
      data: { ref: first.ref, v: 1 },
    });
    const withdrawn = await push(journey, {
      who: 'pat',
      card: receipt.card,
      verb: 'referral.withdraw',
      inputs: { reason: 'A mistake.' },
    });
    expect(textOf(withdrawn.card)).toContain('Withdrawn');
    expect((await stored(journey, first.ref)).referral.state).toBe('withdrawn');
    const late = await push(journey, { who: 'sam', card: first.triage, verb: 'triage.accept' });
    expect(textOf(late.card)).toContain('Pat Officer withdrew this at');

    const second = await refer(journey, 'pat', vagueTip);
    const triage = await journey.service.until(() =>
      newestAbout(journey.seenIn('gateway'), second.ref),
    );
    await push(journey, { who: 'sam', card: triage, verb: 'triage.accept' });
    const tooLate = await push(journey, {
      who: 'pat',
      card: second.answer.card,
      verb: 'referral.withdraw',
    });
    expect(textOf(tooLate.card)).toContain('Sam Gateway accepted this at');
    expect((await stored(journey, second.ref)).referral.state).toBe('accepted');
  });

  test('the base card of the channel carries every decision that is legal, and refreshes for its people', async () => {
    const journey = await start();
    const { triage } = await toTriage(journey);
    const verbs = buttonsOf(triage).map(({ verb }) => verb);
    expect(verbs.toSorted()).toEqual([
      'referral.open',
      'safeguarding.raise',
      'triage.accept',
      'triage.ask',
      'triage.claim',
      'triage.decline',
      'triage.join',
      'triage.override',
      'triage.redirect',
    ]);
    expect(Object.keys(inputsOf(triage)).toSorted()).toEqual([
      'askWording',
      'band',
      'declineReason',
      'declineWording',
      'destination',
      'due',
      'joinRef',
      'product',
      'question',
      'questions',
      'reason',
      'summary',
    ]);
    expect(triage.refresh?.userIds?.toSorted()).toEqual(['29:nat', '29:sam', '29:sol']);
    expect(triage.refresh?.action).toMatchObject({ verb: 'card.refresh' });
  });

  test('a claim is not lost on the way: the receipt names who is on it', async () => {
    const journey = await start();
    const { triage, formId } = await toTriage(journey, countyLine);
    await push(journey, { who: 'sol', card: triage, verb: 'triage.claim', where: 'gateway' });
    const receipt = await journey.service.until(() =>
      journey
        .seenBy('pat')
        .find(({ id, card }) => id === formId && textOf(card).includes('Sol Second is on it')),
    );
    expect(textOf(receipt.card)).toContain('decides by');
  });
});
