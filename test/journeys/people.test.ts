import { expect, test } from 'vitest';
import { cast } from '../support/cast.ts';
import { lintOf, logged } from '../support/drafts.ts';
import { eachJourney } from '../support/each-journey.ts';
import { change, formOf, kims, openPerson, said } from '../support/people-list.ts';
import { buttonsOf, inputsOf, textOf } from '../support/read-card.ts';
import { newestAbout, refer } from '../support/refer.ts';
import { childInDanger } from '../support/referrals.ts';
import { push, stored, toReview, toTriage, toWork } from '../support/stages.ts';

eachJourney('The list of people', (start, freshUrl, kind) => {
  test('takes somebody on and changes them, through a restart, and the log says who did', async () => {
    const journey = await start();
    await journey.arrive(['ada', 'uma', 'sam']);
    const { card } = await journey.says('ada', 'people');
    expect(textOf(card)).toContain('12 on the list.');
    expect(lintOf({ card })).toEqual([]);
    const add = buttonsOf(card).find(({ title }) => title === 'Add somebody');
    const form = await journey.presses('ada', { verb: 'people.open', data: add?.data ?? {} });
    expect(lintOf(form)).toEqual([]);
    const uma = { ...kims, name: 'Uma Unlisted', id: cast.uma.id };
    const added = await push(journey, {
      who: 'ada',
      card: form.card,
      verb: 'people.add',
      inputs: uma,
    });
    expect(textOf(added.card)).toContain('Gateway, Analyst · East Midlands');
    expect(textOf(added.card)).toContain('Last changed by Ada Admin');
    expect(lintOf(added)).toEqual([]);
    await journey.restart();
    expect((await journey.says('uma', 'queue')).card).toBeDefined();

    const inputs = { ...inputsOf(await formOf(journey, cast.uma.id)), roles: 'leader' };
    const changed = await change(journey, cast.uma.id, inputs);
    expect(textOf(changed.card)).toContain('Leader · East Midlands');
    expect((await journey.says('uma', 'queue')).text).toContain('Only the East Midlands');
    expect(await logged(journey, 'person.added')).toMatchObject([{ record: cast.uma.id }]);
    expect(await logged(journey, 'person.changed')).toMatchObject([{ actor_name: 'Ada Admin' }]);
  });

  test('takes an analyst off: shows their work, asks who has it, and passes it on in one change', async () => {
    const journey = await start();
    const { taskRef, own } = await toWork(journey);
    await journey.arrive(['ada']);
    const person = await openPerson(journey, cast.alex.id);
    expect(textOf(person.card)).toContain(`Tasks in hand: ${taskRef}.`);
    const asked = await push(journey, {
      who: 'ada',
      card: person.card,
      verb: 'people.remove',
    });
    expect(textOf(asked.card)).toContain(`Say who has their tasks then: ${taskRef}.`);
    expect(journey.raptor().context.directory.find(cast.alex.id)).toBeDefined();
    const inputs = { tasksTo: cast.ana.id };
    const done = await push(journey, {
      who: 'ada',
      card: asked.card,
      verb: 'people.remove',
      inputs,
    });
    expect(textOf(done.card)).toContain('Alex Analyst is off the list.');
    await journey.service.until(() => newestAbout(journey.seenBy('ana'), taskRef));
    const refused = await push(journey, {
      who: 'alex',
      card: own,
      verb: 'task.progress',
      inputs: { note: 'Mine.' },
    });
    expect(refused.sentence).toContain('Only Ana Analyst has this task');
    expect((await journey.says('alex', `open ${taskRef}`)).text).toContain('Only analysts');
    await journey.restart();
    expect(textOf((await journey.says('alex', 'whoami')).card)).toContain('Not on the list');
    const again = await push(journey, {
      who: 'ada',
      card: asked.card,
      verb: 'people.remove',
      inputs,
    });
    expect(again.sentence).toContain('Nobody on the list');
  });

  test('offers the tasks again where the administrator says so; a product under review too, once returned', async () => {
    const journey = await start();
    const { taskRef, review } = await toReview(journey);
    await journey.arrive(['ada']);
    const { card } = await openPerson(journey, cast.alex.id);
    await push(journey, {
      who: 'ada',
      card,
      verb: 'people.remove',
      inputs: { tasksTo: 'offer' },
    });
    const again = await push(journey, {
      who: 'sam',
      card: review,
      verb: 'task.return',
      inputs: { reason: 'Name the sources.' },
      where: 'gateway',
    });
    expect(again.card).toBeDefined();
    const task = await journey.raptor().context.store.read.tasks.find(taskRef);
    expect(task).toMatchObject({ state: 'offered', acceptedBy: undefined });
  });

  test('alerts anew at once for the cases of an inspector who leaves, and shows them nothing more', async () => {
    const journey = await start();
    await journey.arrive(['pat', 'di', 'nat', 'ada'], ['gateway']);
    const { ref } = await refer(journey, 'pat', childInDanger);
    const alert = await said(journey, 'di', 'Acknowledge by');
    await push(journey, { who: 'di', card: alert, verb: 'safeguarding.acknowledge' });
    journey.later(45 * 60_000);
    const { card } = await openPerson(journey, cast.di.id);
    expect(textOf(card)).toContain('⚑ Safeguarding: S-EMID-26-00001.');
    expect(textOf(card)).toContain('In the escalation list of East Midlands');
    await push(journey, { who: 'ada', card, verb: 'people.remove' });
    const anew = await said(journey, 'nat', 'Acknowledge by 10:15');
    expect(textOf(anew)).not.toContain('Nobody has acknowledged in time.');
    await said(journey, 'di', 'No longer with you');
    expect((await stored(journey, ref)).cases).toMatchObject([
      { state: 'open', acknowledgedBy: undefined },
    ]);
    for (const verb of ['safeguarding.acknowledge', 'safeguarding.record'] as const) {
      const pressed = await journey.presses('di', {
        verb,
        data: { ref: 'S-EMID-26-00001', v: 3 },
        inputs: { action: 'Mine.' },
      });
      expect(pressed.sentence).toContain('Only the East Midlands inspector');
    }
    expect((await journey.says('di', `open ${ref}`)).text).toContain('Only its referrer');
    expect(await logged(journey, 'safeguarding.handed-over')).toHaveLength(1);
  });

  test('frees what a gateway was on, ends their standing in, and loses nothing when only the role goes', async () => {
    const journey = await start();
    const { ref, triage } = await toTriage(journey);
    await journey.arrive(['ada', 'gwen']);
    await push(journey, { who: 'sam', card: triage, verb: 'triage.claim', where: 'gateway' });
    const gwens = (await journey.says('gwen', 'away')).card;
    const inputs = { until: '2026-11-25', deputy: cast.sam.id };
    await push(journey, { who: 'gwen', card: gwens, verb: 'away.set', inputs });
    const { card } = await openPerson(journey, cast.sam.id);
    expect(textOf(card)).toContain(`In triage with them: ${ref}.`);
    expect(textOf(card)).toContain('Stands in for Gwen Gateway: that ends.');
    const form = inputsOf(await formOf(journey, cast.sam.id));
    await change(journey, cast.sam.id, { ...form, roles: 'leader' });
    expect((await stored(journey, ref)).referral).toMatchObject({
      state: 'submitted',
      claimedBy: undefined,
    });
    const now = (await journey.says('sol', `open ${ref}`)).card;
    const claimed = await push(journey, { who: 'sol', card: now, verb: 'triage.claim' });
    expect(textOf(claimed.card)).toContain('Sol Second is on it');
    const later = await openPerson(journey, cast.sam.id);
    await push(journey, { who: 'ada', card: later.card, verb: 'people.remove' });
    const { absences } = await journey.raptor().context.store.read.roster.changes();
    expect(absences).toMatchObject([{ personId: cast.gwen.id, deputy: undefined }]);
  });

  test.runIf(kind === 'postgres')('that one bot changes is the other’s at once', async () => {
    const databaseUrl = await freshUrl();
    const [one, two] = await Promise.all([start({ databaseUrl }), start({ databaseUrl })]);
    await one.arrive(['ada', 'sam']);
    await two.arrive(['sam']);
    const { card } = await openPerson(one, cast.sam.id);
    await push(one, { who: 'ada', card, verb: 'people.remove' });
    expect((await two.says('sam', 'queue EMID')).text).toContain('Only the East Midlands');
  });
});
