import { expect, test } from 'vitest';
import { eachJourney, oneJourney } from '../support/each-journey.ts';
import type { Journey } from '../support/journey.ts';
import { buttonsOf, inputsOf, textOf } from '../support/read-card.ts';
import { question, questionIn, toQuestion } from '../support/questions.ts';
import { vagueTip } from '../support/referrals.ts';
import { push, stored, toTriage } from '../support/stages.ts';

eachJourney('asking the officer', (start) => {
  test('the officer gets it one to one, answers in words and answers, and the gateway is told what changed', async () => {
    const journey = await start();
    const { ref, asked, card, formId } = await toQuestion(journey, vagueTip);
    expect(textOf(asked.card)).toContain('Asked. The answer comes back here.');
    expect(textOf(asked.card)).toContain('waiting for information');
    expect(textOf(asked.card)).not.toContain(question);
    const [decision] = (await stored(journey, ref)).decisions;
    expect(decision).toMatchObject({
      kind: 'asked',
      reason: question,
      model: '2026-11',
      band: 'low',
    });

    expect(Object.keys(inputsOf(card))).toEqual(['answer', 'recency', 'frequency', 'indicators']);
    for (const secret of ['swing', 'Risk', 'LOW', 'risk'])
      expect(textOf(card)).not.toContain(secret);
    const receipt = await journey.service.until(() =>
      journey
        .seenBy('pat')
        .find((each) => each.id === formId && textOf(each.card).includes(question)),
    );
    expect(buttonsOf(receipt.card).map(({ verb }) => verb)).toContain('referral.answer');

    const answered = await push(journey, {
      who: 'pat',
      card,
      verb: 'referral.answer',
      inputs: {
        answer: 'A man with phone 07700 900777, seen today.',
        indicators: 'held,wages-withheld',
        recency: 'now',
      },
    });
    expect(textOf(answered.card)).toContain('You answered at');
    expect(textOf(answered.card)).toContain('The East Midlands gateway decides by');
    const left = buttonsOf(answered.card).map(({ verb }) => verb);
    expect(left).toEqual(['safeguarding.raise', 'referral.open']);
    const file = await stored(journey, ref);
    expect(file.referral).toMatchObject({ state: 'in-triage', claimedBy: { name: 'Sam Gateway' } });
    expect(file.referral.facts).toMatchObject({
      recency: 'now',
      indicators: ['held', 'wages-withheld'],
    });
    expect(file.referral.identifiers.map(({ value }) => value)).toContain('+447700900777');
    expect(file.additions).toMatchObject([{ kind: 'answered', questionId: decision?.id }]);
    expect(file.score).toMatchObject({ band: 'critical', gates: ['captivity'] });

    const told = await journey.service.until(() =>
      journey.seenIn('gateway').find(({ card }) => textOf(card).includes('The officer answered\n')),
    );
    expect(textOf(told.card)).toContain('Last known: now (was not known)');
    expect(textOf(told.card)).toContain('CRITICAL');
    for (const hidden of ['07700', 'A man with']) expect(textOf(told.card)).not.toContain(hidden);
    const opened = await push(journey, { who: 'sam', card: told.card, verb: 'referral.open' });
    for (const words of [
      question,
      'Answered by Pat Officer',
      'A man with phone',
      'Pat Officer answered (model 2026-11)',
    ])
      expect(textOf(opened.card).replaceAll('**', '')).toContain(words);
  });

  test('an answer that says danger now is asked for the log number where it is read', async () => {
    const journey = await start();
    const { ref, card } = await toQuestion(journey, vagueTip);
    const inputs = { answer: 'They are in the house with her.', immediateRisk: 'yes' };
    const answered = await push(journey, { who: 'pat', card, verb: 'referral.answer', inputs });
    expect(textOf(answered.card)).toContain('Danger now, and no log number yet.');
    await push(journey, {
      who: 'pat',
      card: answered.card,
      verb: 'safeguarding.log',
      inputs: { forceRef: 'DC-0001' },
    });
    expect((await stored(journey, ref)).cases).toMatchObject([{ forceRef: 'DC-0001' }]);
  });

  test('an answer is taken once, however often it is sent', async () => {
    const journey = await start();
    const { ref, card } = await toQuestion(journey, vagueTip);
    const send = {
      who: 'pat',
      card,
      verb: 'referral.answer',
      inputs: { answer: 'Seen today.' },
    } as const;
    const both = await Promise.all([push(journey, send), push(journey, send)]);
    const texts = both.map((each) => textOf(each.card));
    expect(
      texts.filter((text) => text.includes('Sent. The gateway has your answer.')),
    ).toHaveLength(1);
    const late = await push(journey, send);
    expect(textOf(late.card)).toContain('Pat Officer answered on this at');
    expect((await stored(journey, ref)).additions).toHaveLength(1);
  });
});

oneJourney('questions', (start) => {
  test('need words, or a ready wording, which stands before what is typed', async () => {
    const journey = await start();
    const { ref, triage } = await toTriage(journey, vagueTip);
    const ask = (inputs: object) =>
      push(journey, {
        who: 'sam',
        card: triage,
        verb: 'triage.ask',
        inputs: { ...inputs },
        where: 'gateway',
      });
    for (const nothing of [{}, { question: '  ' }, { askWording: 'none' }]) {
      const answer = await ask(nothing);
      expect(textOf(answer.card)).toContain('The question is missing.');
    }
    const gone = await ask({ askWording: 'nowhere', question: 'Whose farm?' });
    expect(textOf(gone.card)).toContain('That wording is no longer there.');
    expect(inputsOf(gone.card)).toMatchObject({ question: 'Whose farm?' });
    const long = await ask({ question: 'x'.repeat(2001) });
    expect(textOf(long.card)).toContain('too long');
    const secret = await ask({ question: 'GSC: SECRET\nWho?' });
    expect(secret.sentence).toContain('SECRET');
    expect((await stored(journey, ref)).decisions).toEqual([]);

    await ask({ askWording: 'ask-who', question: 'Whose farm?' });
    const card = await questionIn(journey, 'Whose farm?');
    expect(textOf(card)).toContain('Who is behind this, as far as you know?');
    expect((await stored(journey, ref)).decisions[0]?.reason).toMatch(
      /^Who is behind this.*\n\nWhose farm\?$/s,
    );
  });

  test('may be put again while one is open: the newest card has all of them, and an older press shows it', async () => {
    const journey = await start();
    const { ref, card: first, asked } = await toQuestion(journey, vagueTip);
    await push(journey, {
      who: 'sol',
      card: asked.card,
      verb: 'triage.ask',
      inputs: { question: 'How many?' },
    });
    const second = await questionIn(journey, 'How many?');
    expect(textOf(second)).toContain(question);
    await journey.service.until(() =>
      journey.seenBy('pat').find(({ card }) => textOf(card).includes('You were asked more at')),
    );
    const typed = { answer: 'One man.' };
    const old = await push(journey, {
      who: 'pat',
      card: first,
      verb: 'referral.answer',
      inputs: typed,
    });
    expect(textOf(old.card)).toContain('Sol Second asked about this at');
    expect(inputsOf(old.card)).toMatchObject(typed);
    expect((await stored(journey, ref)).additions).toEqual([]);
    await push(journey, { who: 'pat', card: old.card, verb: 'referral.answer', inputs: typed });
    const file = await stored(journey, ref);
    expect(file.referral).toMatchObject({ state: 'in-triage', claimedBy: { name: 'Sam Gateway' } });
    expect(file.additions).toHaveLength(1);
  });

  test('are answered with words only, with answers only, from the receipt too, and not with nothing', async () => {
    const journey = await start();
    const { ref, card, formId } = await toQuestion(journey, vagueTip);
    const answer = (inputs: object) =>
      push(journey, { who: 'pat', card, verb: 'referral.answer', inputs: { ...inputs } });
    const nothing = await answer({ answer: ' ', recency: 'unknown' });
    expect(textOf(nothing.card)).toContain('Your answer is missing.');
    const strange = await answer({ answer: 'Today.', recency: 'yesterday', types: 'NONSENSE' });
    expect(textOf(strange.card)).toContain('2 things to mend');
    expect(inputsOf(strange.card)).toMatchObject({ answer: 'Today.' });
    expect((await stored(journey, ref)).additions).toEqual([]);
    await answer({ victims: 'five-to-nine' });
    expect((await stored(journey, ref)).additions[0]?.text).toBe(
      'Victims: five to nine (was not known)',
    );

    const again = await newest(journey, ref);
    await push(journey, {
      who: 'sam',
      card: again,
      verb: 'triage.ask',
      inputs: { question: 'Where?' },
      where: 'gateway',
    });
    const receipt = await journey.service.until(() =>
      journey
        .seenBy('pat')
        .find((each) => each.id === formId && textOf(each.card).includes('Where?')),
    );
    const sent = await push(journey, {
      who: 'pat',
      card: receipt.card,
      verb: 'referral.answer',
      inputs: { answer: 'By the river.' },
    });
    expect(textOf(sent.card)).toContain('Your duties, in order');
    const { additions, referral } = await stored(journey, ref);
    expect(additions.map(({ text }) => text).at(-1)).toBe('By the river.');
    expect(referral.state).toBe('in-triage');
  });
});

async function newest(journey: Journey, ref: string) {
  const data = { ref, v: 1 };
  return (await journey.presses('sam', { verb: 'card.refresh', data, where: 'gateway' })).card;
}
