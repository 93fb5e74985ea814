import { expect, test } from 'vitest';
import { oneJourney } from '../support/each-journey.ts';
import { question, questionIn, toQuestion } from '../support/questions.ts';
import { buttonsOf, inputsOf, textOf } from '../support/read-card.ts';
import { countyLine, vagueTip } from '../support/referrals.ts';
import { requested } from '../support/request.ts';
import { decided, push, stored, toTriage } from '../support/stages.ts';

oneJourney('questions to the officer', (start) => {
  test('do not bind the gateway: it may decide while it waits, and the question says that no answer is needed', async () => {
    const journey = await start();
    const { ref, card, asked } = await toQuestion(journey, countyLine);
    await push(journey, { who: 'sam', card: asked.card, verb: 'triage.accept', where: 'gateway' });
    expect((await stored(journey, ref)).referral.state).toBe('accepted');
    await journey.service.until(() =>
      journey
        .seenBy('pat')
        .find(({ card }) => textOf(card).includes('No answer is needed any more.')),
    );
    const late = await push(journey, {
      who: 'pat',
      card,
      verb: 'referral.answer',
      inputs: { answer: 'x' },
    });
    expect(textOf(late.card)).toContain('Sam Gateway accepted this at');
    expect((await stored(journey, ref)).additions).toEqual([]);
  });

  test('are the gateway’s to put and the referrer’s to answer, and never on an old card', async () => {
    const journey = await start();
    const { ref, triage, card, asked } = await toQuestion(journey, vagueTip);
    const before = await decided(journey, ref);
    const data = { ref, v: 2 };
    for (const who of ['pat', 'alex', 'di', 'gwen', 'lee'] as const) {
      const refused = await journey.presses(who, {
        verb: 'triage.ask',
        data,
        inputs: { question: 'Who?' },
      });
      expect(refused.sentence).toContain('Only the East Midlands gateway can ask about this.');
    }
    for (const who of ['sam', 'wes'] as const) {
      const refused = await journey.presses(who, {
        verb: 'referral.answer',
        data,
        inputs: { answer: 'x' },
      });
      expect(refused.sentence).toContain('Only the officer who referred this can answer.');
    }
    const stale = await push(journey, {
      who: 'sol',
      card: triage,
      verb: 'triage.ask',
      inputs: { question: 'Who?' },
    });
    expect(textOf(stale.card)).toContain('Sam Gateway asked about this at');
    const unversioned = await journey.presses('pat', {
      verb: 'referral.answer',
      data: { ref },
      inputs: { answer: 'x' },
    });
    expect(textOf(unversioned.card)).toContain('Here it is as it stands.');
    expect(await decided(journey, ref)).toEqual(before);
    const offered = buttonsOf(card).map(({ verb }) => verb);
    expect(offered).toEqual(['safeguarding.raise', 'referral.answer', 'referral.open']);
    expect(buttonsOf(asked.card).map(({ verb }) => verb)).toContain('triage.decline');
  });

  test('of handling C are its own gateway’s alone', async () => {
    const journey = await start();
    const inputs = { ...vagueTip.inputs, handling: 'C', conditions: 'Not to leave the unit.' };
    const { ref } = await toTriage(journey, { ...vagueTip, inputs });
    const data = { ref, v: 1 };
    const refused = await journey.presses('nat', {
      verb: 'triage.ask',
      data,
      inputs: { question },
    });
    expect(refused.sentence).toContain('Only the East Midlands gateway');
    const asked = await journey.presses('sam', { verb: 'triage.ask', data, inputs: { question } });
    expect(textOf(asked.card)).toContain('waiting for information');
  });

  test('on a tasking request are answered in words, and nothing is scored', async () => {
    const journey = await start();
    await journey.arrive(['pat', 'sam'], ['gateway']);
    const { ref } = await requested(journey, 'pat');
    await journey.presses('sam', { verb: 'triage.ask', data: { ref, v: 1 }, inputs: { question } });
    const card = await questionIn(journey, question);
    expect(Object.keys(inputsOf(card))).toEqual(['answer']);
    await push(journey, {
      who: 'pat',
      card,
      verb: 'referral.answer',
      inputs: { answer: 'All of it.', victims: 'one' },
    });
    const { referral, score } = await stored(journey, ref);
    expect(referral).toMatchObject({ state: 'in-triage', facts: {} });
    expect(score).toBeUndefined();
    for (const [verb, more] of [
      ['triage.override', { band: 'high' }],
      ['triage.correct', { victims: 'one' }],
    ] as const) {
      const refused = await journey.presses('sam', {
        verb,
        data: { ref, v: 3 },
        inputs: { ...more, reason: 'x' },
      });
      expect(refused.sentence).toContain('A tasking request has no');
    }
  });
});
