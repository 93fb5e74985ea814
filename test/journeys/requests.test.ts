import { expect, test } from 'vitest';
import { eachJourney, oneJourney } from '../support/each-journey.ts';
import type { Journey } from '../support/journey.ts';
import { inputsOf, submitsOf, textOf } from '../support/read-card.ts';
import { newestAbout, refer } from '../support/refer.ts';
import { countyLine } from '../support/referrals.ts';
import { networkRequest, request, requested } from '../support/request.ts';
import { product, push, reviewCard, stored } from '../support/stages.ts';

const arrive = (journey: Journey) =>
  journey.arrive(['pat', 'sam', 'alex', 'di', 'nat'], ['gateway', 'tasking', 'digest']);

const triageOf = (journey: Journey, ref: string) =>
  journey.service.until(() => newestAbout(journey.seenIn('gateway'), ref));

eachJourney('A tasking request', (start) => {
  test('goes the way of a referral, and is told apart by a word on every card', async () => {
    const journey = await start();
    await arrive(journey);
    const { ref, answer, formId } = await requested(journey, 'pat');
    expect(answer.type).toBe('application/vnd.microsoft.card.adaptive');
    expect(textOf(answer.card)).toContain(`Tasking request ${ref}`);
    expect(textOf(answer.card)).not.toContain('MASH');

    const triage = await triageOf(journey, ref);
    expect(textOf(triage)).toContain('Tasking request: network chart');
    expect(textOf(triage)).toContain('NOT SCORED');
    expect(textOf(triage)).toContain('Needed by Fri 11 Dec');
    for (const hidden of ['07700', 'Derby.', 'Ines Invented'])
      expect(textOf(triage)).not.toContain(hidden);

    const opened = await push(journey, { who: 'sam', card: triage, verb: 'referral.open' });
    expect(textOf(opened.card)).toContain('Chart who runs the line into Derby.');
    expect(textOf(opened.card)).toContain('SIO: Ines Invented');

    await push(journey, { who: 'sam', card: triage, verb: 'triage.accept', where: 'gateway' });
    const [task] = (await stored(journey, ref)).tasks;
    expect(task).toMatchObject({ product: 'network-chart', due: '2026-12-11' });
    expect(task?.band).toBeUndefined();
    const told = await journey.service.until(() =>
      journey.seenBy('pat').find(({ card }) => textOf(card).includes('is accepted')),
    );
    expect(textOf(told.card)).toContain('Your tasking request is accepted');

    const taskRef = `${ref.replace('R-', 'T-')}-1`;
    const offered = await journey.service.until(() =>
      newestAbout(journey.seenIn('tasking'), taskRef),
    );
    expect(textOf(offered)).toContain('For a tasking request');
    await push(journey, { who: 'alex', card: offered, verb: 'task.accept', where: 'tasking' });
    const own = await journey.service.until(() => newestAbout(journey.seenBy('alex'), taskRef));
    await push(journey, { who: 'alex', card: own, verb: 'task.submit', inputs: product });
    const review = await reviewCard(journey);
    const approved = await push(journey, {
      who: 'sam',
      card: review,
      verb: 'task.approve',
      where: 'gateway',
    });
    await push(journey, {
      who: 'sam',
      card: approved.card,
      verb: 'product.release',
      where: 'gateway',
    });
    await journey.service.until(() =>
      journey.seenBy('pat').find(({ card }) => textOf(card).includes(product.summary)),
    );
    expect((await stored(journey, ref)).referral.state).toBe('delivered');
    const list = await journey.says('pat', 'my referrals');
    expect(textOf(list.card)).toContain(`Tasking request ${ref} · delivered`);
    expect(journey.seenBy('pat').some(({ id }) => id === formId)).toBe(true);
  });

  test('carries the score of the referral that it relates to, as that stands', async () => {
    const journey = await start();
    await arrive(journey);
    const first = await refer(journey, 'pat', countyLine);
    const typed = first.ref.replace('R-EMID-26-0000', 'r-emid-26-');
    const { ref } = await requested(journey, 'pat', { ...networkRequest, relates: typed });
    const triage = await triageOf(journey, ref);
    expect(textOf(triage)).toContain('▲ HIGH');
    expect(textOf(triage)).toContain(`The score of ${first.ref}, which it relates to:`);
    expect(textOf(triage)).not.toContain('Advice');
    const file = await stored(journey, ref);
    expect(file.score).toEqual((await stored(journey, first.ref)).score);
    expect(file.cases).toEqual([]);
    const queue = await journey.says('sam', 'queue');
    const found = await journey.says('sam', 'find Chart who runs');
    for (const { card } of [queue, found])
      expect(textOf(card)).toContain('Tasking request: network chart');
  });

  test('is made once, however often its form is sent', async () => {
    const journey = await start();
    await arrive(journey);
    const { answer, draft } = await request(journey, 'pat');
    const again = await journey.presses('pat', {
      verb: 'request.submit',
      data: draft,
      inputs: networkRequest,
    });
    expect(textOf(again.card)).toContain(textOf(answer.card).match(/R-EMID-26-\d+/)?.[0]);
    expect(await journey.raptor().context.store.read.referrals.count()).toBe(1);
  });
});

oneJourney('The form of a tasking request', (start) => {
  test('names every mistake, and comes back as it was filled', async () => {
    const journey = await start();
    await arrive(journey);
    const wrong = {
      product: 'novel',
      purpose: ' ',
      needed: '2026-11-17',
      relates: 'R-EMID-26-00099',
      handling: 'C',
      sio: 'Ines Invented',
    };
    const { answer } = await request(journey, 'pat', wrong);
    const said = textOf(answer.card);
    for (const sentence of [
      'The product is not one of the choices.',
      'What it is for is missing.',
      'Needed by: that date has passed.',
      'you have no referral R-EMID-26-00099',
      'Handling C needs its conditions in words.',
    ])
      expect(said).toContain(sentence);
    expect(inputsOf(answer.card)).toMatchObject({
      needed: '2026-11-17',
      relates: 'R-EMID-26-00099',
      handling: 'C',
      sio: 'Ines Invented',
    });
    expect(await journey.raptor().context.store.read.referrals.count()).toBe(0);
  });

  test('says the same of a referral that is another’s as of one that is not there', async () => {
    const journey = await start();
    await arrive(journey);
    const { ref } = await refer(journey, 'pat', countyLine);
    const { answer } = await request(journey, 'wes', { ...networkRequest, relates: ref });
    expect(textOf(answer.card)).toContain(`you have no referral ${ref} to relate it to`);
  });

  test('warns once of a source that seems to be named, before anything is kept', async () => {
    const journey = await start();
    await arrive(journey);
    const inputs = { ...networkRequest, purpose: 'Our source says he runs the line.' };
    const { answer } = await request(journey, 'pat', inputs);
    expect(textOf(answer.card)).toContain('seems to name a source');
    expect(await journey.raptor().context.store.read.referrals.count()).toBe(0);
    const sent = await push(journey, {
      who: 'pat',
      card: answer.card,
      verb: 'request.submit',
      inputs,
    });
    expect(textOf(sent.card)).toContain('Tasking request R-EMID-26-00001');
  });

  test('can be saved for later, gone on with, and opened from a channel as a dialog', async () => {
    const journey = await start();
    await arrive(journey);
    const form = await journey.says('pat', 'request Chart the line.');
    expect(inputsOf(form.card)).toMatchObject({ purpose: 'Chart the line.' });
    const saved = await push(journey, {
      who: 'pat',
      card: form.card,
      verb: 'referral.save',
      inputs: { purpose: 'Chart the whole line.', sio: 'Ines Invented' },
    });
    expect(textOf(saved.card)).toContain('Saved for later');
    const list = await journey.says('pat', 'my referrals');
    expect(textOf(list.card)).toContain('Chart the whole line');
    const back = await push(journey, { who: 'pat', card: list.card, verb: 'draft.continue' });
    expect(inputsOf(back.card)).toMatchObject({
      purpose: 'Chart the whole line.',
      sio: 'Ines Invented',
    });

    const posted = await journey.says('sam', 'request', 'gateway');
    const [opens] = submitsOf(posted.card);
    const dialog = await journey.invokes('sam', {
      name: 'task/fetch',
      value: { data: opens },
      where: 'gateway',
    });
    expect(JSON.stringify(dialog.body)).toContain('request.submit');
  });

  test('is decided on sooner where the work must begin sooner', async () => {
    const journey = await start();
    await arrive(journey);
    const later = await requested(journey, 'pat', { ...networkRequest, needed: '2027-02-01' });
    // A network chart takes three working days: wanted on Tuesday the 24th, it begins by Thursday the 19th.
    const soon = await requested(journey, 'pat', { ...networkRequest, needed: '2026-11-24' });
    const now = await requested(journey, 'pat', { ...networkRequest, needed: '2026-11-18' });
    const due = async ({ ref }: { ref: string }) =>
      new Date((await stored(journey, ref)).referral.decideBy).toISOString().slice(0, 16);
    expect(await due(later)).toBe('2026-11-19T15:00');
    expect(await due(soon)).toBe('2026-11-19T15:00');
    expect(await due(now)).toBe('2026-11-18T10:00');
    const urgent = await requested(journey, 'pat', { ...networkRequest, needed: '2026-11-23' });
    expect(await due(urgent)).toBe('2026-11-18T18:00');
  });
});
