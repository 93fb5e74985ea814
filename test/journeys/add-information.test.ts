import { expect, test } from 'vitest';
import { eachJourney, oneJourney } from '../support/each-journey.ts';
import type { Journey } from '../support/journey.ts';
import { buttonsOf, inputsOf, textOf } from '../support/read-card.ts';
import { begin, newestAbout, refer } from '../support/refer.ts';
import { countyLine, vagueTip } from '../support/referrals.ts';
import { push, stored } from '../support/stages.ts';

const again = 'The boy was seen again, with phone 07700 900123 and a new one, 07700 900777.';

const arrive = (journey: Journey) =>
  journey.arrive(['pat', 'sam', 'di', 'wes'], ['gateway', 'gatewayWest']);

eachJourney('A new text about one’s own open referral', (start) => {
  test('offers to add to it: one press, and it is linked, scored again and shown to the gateway', async () => {
    const journey = await start();
    await arrive(journey);
    const { ref } = await refer(journey, 'pat', vagueTip);
    const line = await refer(journey, 'pat', { ...countyLine, inputs: vagueLine });
    const triage = await journey.service.until(() =>
      newestAbout(journey.seenIn('gateway'), line.ref),
    );
    expect(textOf(triage)).not.toContain('CRITICAL');

    const { form } = await begin(journey, 'pat', again);
    expect(textOf(form.card)).toContain('You may have referred this already');
    expect(textOf(form.card)).toContain(`Add to ${line.ref}`);
    expect(textOf(form.card)).not.toContain(ref);
    const added = await push(journey, {
      who: 'pat',
      card: form.card,
      verb: 'referral.add',
      inputs: { narrative: again, youngest: '13-to-15', immediateRisk: 'yes', indicators: 'held' },
    });
    expect(textOf(added.card)).toContain('Added. The gateway sees it.');
    expect(textOf(added.card)).toContain(line.ref);

    const file = await stored(journey, line.ref);
    expect(file.additions).toMatchObject([{ kind: 'added', by: { name: 'Pat Officer' } }]);
    expect(file.additions[0]?.text).toContain(again);
    expect(file.referral.facts).toMatchObject({
      youngest: '13-to-15',
      immediateRisk: 'yes',
      indicators: ['drug-running', 'held'],
    });
    expect(file.referral.identifiers.map(({ value }) => value)).toContain('+447700900777');
    expect(file.score).toMatchObject({
      band: 'critical',
      gates: expect.arrayContaining(['captivity']),
    });
    expect(file.cases).toMatchObject([{ tier: 'interrupt' }]);
    const versions = await journey.raptor().context.store.read.scores.history(line.ref);
    expect(versions.map(({ why }) => why)).toEqual(['submitted', 'added']);

    const told = await journey.service.until(() =>
      journey
        .seenIn('gateway')
        .find(({ card }) =>
          textOf(card).includes('Youngest victim: child, 13 to 15 (was not known)'),
        ),
    );
    expect(textOf(told.card)).toContain('Information added');
    for (const hidden of [again, '07700', '+44']) expect(textOf(told.card)).not.toContain(hidden);
    const now = await journey.service.until(() => {
      const card = newestAbout(
        journey
          .seenIn('gateway')
          .filter(({ id, card }) => id !== told.id && !textOf(card).includes('⚑ Safeguarding,')),
        line.ref,
      );
      return textOf(card).includes('Information added') ? card : undefined;
    });
    expect(textOf(now)).toContain('◆ CRITICAL');
    // What was decided from before is not pressed blindly.
    const late = await push(journey, { who: 'sam', card: triage, verb: 'triage.accept' });
    expect(textOf(late.card)).toContain('Pat Officer added to this at');
    expect((await stored(journey, line.ref)).tasks).toEqual([]);
    const opened = await push(journey, { who: 'sam', card: told.card, verb: 'referral.open' });
    expect(textOf(opened.card)).toContain('Added by Pat Officer');
  });

  test('is added once, however often it is pressed, and its form makes no second referral', async () => {
    const journey = await start();
    await arrive(journey);
    const { ref } = await refer(journey, 'pat', countyLine);
    const { form, draft } = await begin(journey, 'pat', again);
    const press = { who: 'pat', card: form.card, verb: 'referral.add' } as const;
    await push(journey, press);
    const second = await push(journey, press);
    expect(textOf(second.card)).toContain(ref);
    const sent = await journey.presses('pat', {
      verb: 'referral.submit',
      data: draft,
      inputs: countyLine.inputs,
    });
    expect(textOf(sent.card)).toContain(ref);
    expect((await stored(journey, ref)).additions).toHaveLength(1);
    expect(await journey.raptor().context.store.read.referrals.count()).toBe(1);
  });
});

const vagueLine = {
  types: 'COUNTY_LINES',
  youngest: 'unknown',
  immediateRisk: 'no',
  told: 'supervisor',
  indicators: 'drug-running',
  recency: 'now',
};

oneJourney('Adding to a referral', (start) => {
  test('hints at nobody else’s, nor at one’s own that is over', async () => {
    const journey = await start();
    await arrive(journey);
    const { answer } = await refer(journey, 'pat', countyLine);
    const others = await begin(journey, 'wes', again);
    expect(textOf(others.form.card)).not.toContain('You may have referred');
    await push(journey, { who: 'pat', card: answer.card, verb: 'referral.withdraw' });
    const { form } = await begin(journey, 'pat', again);
    expect(textOf(form.card)).not.toContain('You may have referred');
  });

  test('from the receipt: words alone, or an answer alone, but not nothing', async () => {
    const journey = await start();
    await arrive(journey);
    const { ref, answer } = await refer(journey, 'pat', countyLine);
    const press = { who: 'pat', card: answer.card, verb: 'referral.add' } as const;
    expect(inputsOf(answer.card)).toMatchObject({ youngest: '13-to-15', immediateRisk: 'no' });
    const nothing = await push(journey, { ...press, inputs: { narrative: ' ' } });
    expect(textOf(nothing.card)).toContain('Say in words what you add.');
    const kept = await push(journey, {
      ...press,
      inputs: { narrative: 'He limps.', youngest: 'toddler' },
    });
    expect(textOf(kept.card)).toContain('is not one of the choices');
    expect(inputsOf(kept.card)).toMatchObject({ narrative: 'He limps.' });
    expect((await stored(journey, ref)).additions).toEqual([]);
    await push(journey, { ...press, inputs: { narrative: 'He limps.' } });
    await push(journey, { ...press, inputs: { immediateRisk: 'yes' } });
    const { additions, score } = await stored(journey, ref);
    expect(additions.map(({ text }) => text)).toEqual(['He limps.', 'Danger now: yes (was no)']);
    expect(score?.gates).toContain('danger-now');
  });

  test('is its referrer’s alone, and refuses text that is marked SECRET', async () => {
    const journey = await start();
    await arrive(journey);
    const { ref, answer } = await refer(journey, 'pat', countyLine);
    const data = { ref, v: 1 };
    const other = await journey.presses('wes', {
      verb: 'referral.add',
      data,
      inputs: { narrative: 'x' },
    });
    expect(other.sentence).toContain('Only');
    const marked = await push(journey, {
      who: 'pat',
      card: answer.card,
      verb: 'referral.add',
      inputs: { narrative: 'GSC: SECRET\nHe limps.' },
    });
    expect(marked.sentence).toContain('SECRET');
    expect((await stored(journey, ref)).additions).toEqual([]);
    expect(buttonsOf(answer.card).map(({ verb }) => verb)).toContain('referral.withdraw');
  });
});
