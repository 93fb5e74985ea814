import { expect, test } from 'vitest';
import { eachJourney, oneJourney } from '../support/each-journey.ts';
import { buttonOf, buttonsOf, inputsOf, textOf } from '../support/read-card.ts';
import { newestAbout } from '../support/refer.ts';
import { vagueTip } from '../support/referrals.ts';
import { push, stored, toTriage } from '../support/stages.ts';

const own = {
  purpose: 'decline',
  title: 'Our harbour team',
  text: 'Send it to the harbour team, harbour@example.test.',
};

eachJourney('ready words', (start) => {
  test('of a region are written, changed and taken away by its gateway, and are its own', async () => {
    const journey = await start();
    const { ref, triage } = await toTriage(journey, vagueTip);
    expect(textOf(triage)).toContain('Modern Slavery Helpline');
    const list = await journey.says('sam', 'wording');
    expect(textOf(list.card)).toContain('Ready words of the East Midlands gateway');
    const saved = await push(journey, {
      who: 'sam',
      card: list.card,
      verb: 'wording.save',
      inputs: own,
    });
    expect(textOf(saved.card)).toContain(own.text);
    expect(textOf(saved.card)).toContain('By Sam Gateway');
    const { data } = buttonOf(saved.card, 'wording.remove');
    const west = await journey.says('gwen', 'wording');
    expect(textOf(west.card)).not.toContain(own.title);

    const { card } = await journey.presses('sam', { verb: 'card.refresh', data: { ref, v: 1 } });
    expect(textOf(card)).toContain(own.title);
    const declined = await push(journey, {
      who: 'sam',
      card,
      verb: 'triage.decline',
      inputs: {
        declineReason: 'another-unit',
        declineWording: data['code'],
        reason: 'Ask for Jo.',
      },
    });
    expect(textOf(declined.card)).toContain('Sam Gateway declined this at');
    expect((await stored(journey, ref)).decisions.at(-1)?.reason).toBe(
      `${own.text}\n\nAsk for Jo.`,
    );
    const told = await journey.service.until(() => {
      const newest = newestAbout(journey.seenBy('pat'), ref);
      return textOf(newest).includes('Ask for Jo.') ? newest : undefined;
    });
    expect(textOf(told)).toContain('harbour@example.test');

    const removed = await journey.presses('sam', { verb: 'wording.remove', data });
    expect(textOf(removed.card)).not.toContain(own.title);
    const again = await journey.presses('sam', { verb: 'wording.remove', data });
    expect(textOf(again.card)).toContain('It was changed or removed already.');
    expect((await stored(journey, ref)).decisions.at(-1)?.reason).toContain(own.text);
  });
});

oneJourney('ready words that come with the bot', (start) => {
  test('are put in the region’s own words, and come back; who is second sees who was first', async () => {
    const journey = await start();
    const list = await journey.says('sam', 'wording');
    const change = buttonsOf(list.card).find(({ data }) => data['code'] === 'decline-local');
    const data = change?.data ?? {};
    const inHand = await journey.presses('sam', { verb: 'wording.edit', data });
    expect(inputsOf(inHand.card)).toMatchObject({
      title: 'Local policing, 101',
      purpose: 'decline',
    });
    const text = 'Ring the front desk, 101 extension 7.';
    const save = { who: 'sam', card: inHand.card, verb: 'wording.save' } as const;
    const inputs = { ...inputsOf(inHand.card), text };
    const saved = await push(journey, { ...save, inputs });
    expect(textOf(saved.card)).toContain(text);
    const second = await push(journey, {
      ...save,
      who: 'sol',
      inputs: { ...inputs, text: 'Mine.' },
    });
    expect(textOf(second.card)).toContain('Sam Gateway changed it at');
    expect(inputsOf(second.card)).toMatchObject({ text: 'Mine.' });
    const back = await push(journey, { who: 'sol', card: saved.card, verb: 'wording.remove' });
    expect(textOf(back.card)).toContain('This is one for your local policing team.');
    expect(textOf(back.card)).not.toContain(text);
  });

  test('need a name, a purpose and words, and leave room on a phone', async () => {
    const journey = await start();
    const list = await journey.says('sam', 'wording');
    const save = (inputs: object) =>
      push(journey, { who: 'sam', card: list.card, verb: 'wording.save', inputs: { ...inputs } });
    const bad = await save({ purpose: 'scold', title: '', text: 'x'.repeat(1001) });
    expect(textOf(bad.card)).toContain('3 things to mend');
    expect(inputsOf(bad.card)).toMatchObject({ text: 'x'.repeat(1001) });
    const marked = await save({ ...own, text: 'GSC: SECRET' });
    expect(marked.sentence).toContain('SECRET');
    for (const n of [1, 2, 3, 4, 5]) await save({ ...own, title: `Team ${n}` });
    const full = await save(own);
    expect(textOf(full.card)).toContain('There are 5 of your own already.');
    expect(inputsOf(full.card)).toMatchObject(own);
  });

  test('are changed by their own gateway and the nation, in their own chat', async () => {
    const journey = await start();
    const refused = await journey.says('gwen', 'wording emid');
    expect(refused.text).toContain('Only the East Midlands gateway can change its wording.');
    for (const who of ['pat', 'alex', 'di', 'gwen'] as const) {
      for (const verb of ['wording.edit', 'wording.save', 'wording.remove']) {
        const answer = await journey.presses(who, {
          verb,
          data: { ref: 'EMID', v: 0 },
          inputs: own,
        });
        expect(answer.sentence).toContain('Only the East Midlands gateway can change its wording.');
      }
    }
    const strange = await journey.presses('sam', {
      verb: 'wording.save',
      data: { ref: 'MARS', v: 0 },
    });
    expect(strange.sentence).toContain('There is no such region.');
    const whole = await journey.says('nat', 'wording');
    expect(whole.text).toContain('Name the region');
    const nation = await journey.says('nat', 'wording emid');
    expect(textOf(nation.card)).toContain('Ready words of the East Midlands gateway');
  });
});
