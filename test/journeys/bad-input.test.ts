import { expect, test } from 'vitest';
import type { Card } from '../../cards/card.ts';
import { lintCard } from '../support/card-lint.ts';
import { eachJourney, oneJourney } from '../support/each-journey.ts';
import { buttonOf, textOf } from '../support/read-card.ts';
import { begin, refer, refIn, submit } from '../support/refer.ts';
import { countyLine, vagueTip } from '../support/referrals.ts';
import { push, referralsIn, stored, toTriage } from '../support/stages.ts';
import { everythingStored } from '../support/stored.ts';

const nul = String.fromCodePoint(0);
const turn = String.fromCodePoint(0x202e);
const takenOut = 'Control characters in your text were taken out.';

eachJourney('bad input', (start, freshUrl) => {
  test('control characters are taken out and said so, in a form, a reason and a command', async () => {
    const journey = await start();
    const { form, formId, draft } = await begin(journey, 'pat', `A farm.${nul} No pay.${nul}`);
    expect(textOf(form.card)).toContain(takenOut);
    const inputs = { ...vagueTip.inputs, title: `A${nul} farm`, forceRef: `DC${nul}1` };
    const answer = await submit(journey, { draft, formId }, inputs);
    expect(textOf(answer.card)).toContain(takenOut);
    const ref = refIn(answer.card);
    expect((await stored(journey, ref)).referral).toMatchObject({
      narrative: 'A farm. No pay.',
      title: 'A farm',
      forceRef: 'DC1',
    });
    const queue = await journey.says('sam', 'queue');
    const opened = await push(journey, { who: 'sam', card: queue.card, verb: 'referral.open' });
    const declined = await push(journey, {
      who: 'sam',
      card: opened.card,
      verb: 'triage.decline',
      inputs: { declineReason: 'below-threshold', reason: `No${nul} group.` },
    });
    expect(textOf(declined.card)).toContain(takenOut);
    expect((await stored(journey, ref)).decisions.at(-1)?.reason).toBe('No group.');
    const found = await journey.says('sam', `find farm${nul}`);
    expect(textOf(found.card)).toContain(takenOut);
    expect(textOf(found.card)).toContain(ref);
  });

  test('text marked SECRET is refused wherever it is typed, and stored nowhere', async () => {
    const databaseUrl = await freshUrl();
    const journey = await start({ databaseUrl });
    const { ref, triage } = await toTriage(journey, countyLine);
    const secret = 'GSC: SECRET\nOperation Zebra moves at dawn.';
    const refused = 'This text is marked SECRET or above. It was not kept.';
    for (const command of ['refer', 'request', 'find', 'open', 'digest', 'gibberish']) {
      const said = await journey.says('pat', `${command} ${secret}`);
      expect(said.text, command).toContain(refused);
    }
    const { draft, formId } = await begin(journey, 'pat', 'A farm.');
    for (const input of ['narrative', 'title', 'forceRef', 'conditions', 'operation']) {
      const inputs = { ...vagueTip.inputs, [input]: secret };
      const answer = await submit(journey, { draft, formId }, inputs);
      expect(answer.sentence, input).toContain(refused);
    }
    for (const [verb, input] of [
      ['triage.accept', 'questions'],
      ['triage.accept', 'reason'],
      ['triage.decline', 'reason'],
    ] as const) {
      const inputs = { declineReason: 'below-threshold', [input]: secret };
      const answer = await push(journey, { who: 'sam', card: triage, verb, inputs });
      expect(answer.sentence, verb).toContain(refused);
    }
    const dialog = await journey.invokes('pat', {
      name: 'composeExtension/fetchTask',
      value: {
        commandId: 'refer',
        messagePayload: { body: { contentType: 'text', content: secret } },
      },
      where: 'gateway',
    });
    expect(JSON.stringify(dialog.body)).toContain(refused);
    expect((await stored(journey, ref)).decisions).toEqual([]);
    expect(await everythingStored(databaseUrl)).not.toContain('Zebra');
  });
});

oneJourney('bad input on one database', (start) => {
  test('a text that turns the reading round is shown as it is stored, with a note', async () => {
    const journey = await start();
    const title = `Car ${turn}OML91 KY${turn} [click](http://x.example.test) **bold**`;
    const { ref } = await refer(journey, 'pat', {
      ...vagueTip,
      inputs: { ...vagueTip.inputs, title },
    });
    const { card } = await journey.says('sam', `open ${ref}`);
    expect(JSON.stringify(card)).not.toContain(turn);
    expect(textOf(card)).toContain('� stands for a hidden character that was taken out.');
    expect(JSON.stringify(card)).toContain('\\\\[click\\\\]\\\\(http');
    expect((await stored(journey, ref)).referral.title).toBe(title);
    expect(lintCard(card as Card)).toEqual([]);
  });

  test('100,000 characters are taken and one more is not, and every other field says its own limit', async () => {
    const journey = await start();
    const { draft, formId } = await begin(journey, 'pat', 'A farm.');
    const inputs = { ...vagueTip.inputs, narrative: 'é'.repeat(100_001), title: 'x'.repeat(201) };
    const tooLong = await submit(journey, { draft, formId }, inputs);
    expect(textOf(tooLong.card)).toContain('Your text: too long, at most 100,000 characters.');
    expect(textOf(tooLong.card)).toContain('The title: too long, at most 200 characters.');
    expect(lintCard(tooLong.card as Card)).toEqual([]);
    expect(await referralsIn(journey)).toBe(0);
    const taken = await submit(
      journey,
      { draft, formId },
      { ...vagueTip.inputs, narrative: 'é'.repeat(100_000) },
    );
    expect((await stored(journey, refIn(taken.card))).referral.narrative).toHaveLength(100_000);
  });

  test('answers that contradict each other are asked about once, and a second press says that they are right', async () => {
    const journey = await start();
    const { draft, formId } = await begin(journey, 'pat', 'A girl aged 11 works in a nail bar.');
    const inputs = {
      ...vagueTip.inputs,
      youngest: 'under-13',
      indicators: 'wages-withheld',
      loss: 'none',
    };
    const asked = await submit(journey, { draft, formId }, inputs);
    expect(textOf(asked.card)).toContain(
      'Youngest victim is under 13, and wages withheld: check both.',
    );
    expect(textOf(asked.card)).toContain('There is no loss, and wages withheld: check both.');
    expect(textOf(asked.card)).toContain('If they are right, submit again.');
    expect(await referralsIn(journey)).toBe(0);

    const { data } = buttonOf(asked.card, 'referral.submit');
    const changed = { ...inputs, victims: 'none' };
    const anew = await journey.presses('pat', {
      verb: 'referral.submit',
      data,
      inputs: changed,
      on: formId,
    });
    expect(textOf(anew.card)).toContain('There are no victims');
    expect(textOf(anew.card)).not.toContain('There is no loss');
    const again = buttonOf(anew.card, 'referral.submit').data;
    const sent = await journey.presses('pat', {
      verb: 'referral.submit',
      data: again,
      inputs: changed,
      on: formId,
    });
    const { referral } = await stored(journey, refIn(sent.card));
    expect(referral.facts).toMatchObject({ youngest: 'under-13', victims: 'none' });
  });

  test('what cannot both be so is not taken at all: none beside others, nobody beside somebody', async () => {
    const journey = await start();
    const { draft, formId } = await begin(journey, 'pat', 'A farm.');
    for (const [wrong, sentence] of [
      [{ indicators: 'none,violence' }, 'What is being done: “none” stands alone.'],
      [{ vulnerabilities: 'none,homeless' }, 'Vulnerabilities: “none” stands alone.'],
      [{ told: 'nobody-yet,mash' }, 'Told already: “Nobody yet” stands alone.'],
    ] as const) {
      const answer = await submit(journey, { draft, formId }, { ...vagueTip.inputs, ...wrong });
      expect(textOf(answer.card)).toContain(sentence);
    }
    expect(await referralsIn(journey)).toBe(0);
  });
});
