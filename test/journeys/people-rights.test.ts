import { expect, test } from 'vitest';
import { cast, organisationYaml } from '../support/cast.ts';
import { lintOf } from '../support/drafts.ts';
import { oneJourney } from '../support/each-journey.ts';
import { change, formOf, kims, openPerson } from '../support/people-list.ts';
import { buttonOf, buttonsOf, inputsOf, textOf } from '../support/read-card.ts';
import { newestAbout, refer } from '../support/refer.ts';
import { countyLine } from '../support/referrals.ts';
import { push } from '../support/stages.ts';

oneJourney('Who keeps the list', (start) => {
  test('is an administrator, in their own chat, and nobody else', async () => {
    const journey = await start();
    await journey.arrive(['ada', 'sam', 'nat', 'lee', 'pat']);
    for (const who of ['sam', 'nat', 'lee', 'pat'] as const) {
      expect((await journey.says(who, 'people')).text, who).toBe(
        'Only an administrator keeps the list of people.',
      );
      for (const verb of [
        'people.add',
        'people.change',
        'people.remove',
        'people.open',
        'people.find',
      ]) {
        const data = { ref: cast.di.id, v: 0, find: 'di' };
        const { sentence } = await journey.presses(who, { verb, data, inputs: kims });
        expect(sentence, `${who} ${verb}`).toContain('Only an administrator');
      }
    }
    const { data } = buttonOf((await journey.says('ada', 'people')).card, 'people.find');
    const inChannel = await journey.presses('ada', {
      verb: 'people.find',
      data,
      where: 'gateway',
    });
    expect(inChannel.sentence).toContain('in your own chat');
  });

  test('hears every mistake at once, with what they typed, and is never the last to go', async () => {
    const journey = await start();
    await journey.arrive(['ada']);
    const inputs = {
      name: '',
      id: 'kim',
      roles: 'gateway,wizard',
      region: 'EMID',
      force: 'WMP',
      skills: 'magic',
      capacity: '0',
    };
    const data = { ref: 'new', v: 0 };
    const wrong = await journey.presses('ada', { verb: 'people.add', data, inputs });
    const text = textOf(wrong.card);
    for (const says of [
      'The name is missing.',
      'The object ID:',
      'The roles: not all',
      'another region',
      'The skills: not all',
      'a whole number, 1 to 100',
    ]) {
      expect(text).toContain(says);
    }
    expect(inputsOf(wrong.card)).toMatchObject({ id: 'kim', region: 'EMID', force: 'WMP' });
    expect(lintOf(wrong)).toEqual([]);
    const twice = await journey.presses('ada', {
      verb: 'people.add',
      data,
      inputs: { ...kims, id: cast.sam.id },
    });
    expect(textOf(twice.card)).toContain('Somebody is listed with this object ID already.');
    const within = await journey.presses('ada', {
      verb: 'people.add',
      data,
      inputs: { ...kims, roles: 'national' },
    });
    expect(textOf(within.card)).toContain('The national team is for all regions');
    const { card } = await openPerson(journey, cast.ada.id);
    const last = await push(journey, { who: 'ada', card, verb: 'people.remove' });
    expect(textOf(last.card)).toContain('Nobody else is administrator for all regions.');
    const form = inputsOf(await formOf(journey, cast.ada.id));
    const demoted = await change(journey, cast.ada.id, { ...form, roles: 'leader' });
    expect(textOf(demoted.card)).toContain('Nobody else is administrator');
    expect(journey.raptor().context.directory.find(cast.ada.id)?.roles).toEqual(['admin']);
  });

  test('of one region keeps that region’s people alone', async () => {
    const journey = await start();
    await journey.arrive(['ada', 'uma']);
    const data = { ref: 'new', v: 0 };
    const uma = { ...kims, id: cast.uma.id, name: 'Uma Unlisted', roles: 'admin' };
    await journey.presses('ada', { verb: 'people.add', data, inputs: uma });
    const mine = textOf((await journey.says('uma', 'people')).card);
    expect(mine).toContain('Sam Gateway');
    expect(mine).not.toContain('Gwen Gateway');
    for (const region of ['WMID', 'all']) {
      const added = await journey.presses('uma', {
        verb: 'people.add',
        data,
        inputs: { ...kims, region },
      });
      expect(textOf(added.card)).toContain('Only an administrator for');
    }
    const wes = { ref: cast.wes.id, v: 0 };
    const other = await journey.presses('uma', { verb: 'people.remove', data: wes });
    expect(other.sentence).toBe('Only an administrator for West Midlands can do this.');
  });

  test('finds people by name and role, and a card of an older list changes nothing', async () => {
    const journey = await start();
    await journey.arrive(['ada']);
    const { data } = buttonOf((await journey.says('ada', 'people')).card, 'people.find');
    const find = async (text: string) =>
      textOf(
        (await journey.presses('ada', { verb: 'people.find', data, inputs: { find: text } })).card,
      );
    expect(await find('SAM')).toContain('1 of 12 match “SAM”.');
    expect(await find('inspector')).toContain('2 of 12 match');
    expect(textOf((await journey.says('ada', 'people gwen')).card)).toContain('Gwen Gateway');
    const old = await openPerson(journey, cast.sam.id);
    const form = inputsOf(await formOf(journey, cast.sam.id));
    await change(journey, cast.sam.id, { ...form, name: 'Samantha Gateway' });
    const stale = await push(journey, { who: 'ada', card: old.card, verb: 'people.remove' });
    expect(textOf(stale.card)).toContain('Ada Admin changed this meanwhile.');
    expect(buttonsOf(stale.card).length).toBeGreaterThan(2);
    const { ref } = await refer(journey, 'pat', countyLine);
    expect(ref).toMatch(/^R-EMID/);
  });

  test('who is taken off a closed list is turned away, and hears no more of what they referred', async () => {
    const journey = await start({ organisation: `${organisationYaml}openIntake: false\n` });
    await journey.arrive(['ada', 'pat', 'sam', 'di'], ['gateway', 'digest', 'nationalDigest']);
    const { ref } = await refer(journey, 'pat', countyLine);
    const triage = await journey.service.until(() => newestAbout(journey.seenIn('gateway'), ref));
    const { card } = await openPerson(journey, cast.pat.id);
    expect(textOf(card)).toContain(`Referred by them and open: ${ref}. They stay.`);
    expect(textOf(card)).toContain('RAPTOR turns them away from then on.');
    await push(journey, { who: 'ada', card, verb: 'people.remove' });
    const before = journey.seenBy('pat').map(({ edits }) => edits);
    const inputs = { declineReason: 'no-capacity', reason: 'Nobody free.' };
    const declined = await push(journey, {
      who: 'sam',
      card: triage,
      verb: 'triage.decline',
      inputs,
      where: 'gateway',
    });
    expect(textOf(declined.card)).toContain('Declined');
    const waiting = async () => (await store.read.health.figures()).outbox;
    const { store } = journey.raptor().context;
    await expect.poll(waiting, { timeout: 15_000 }).toEqual([]);
    expect(journey.seenBy('pat').map(({ edits }) => edits)).toEqual(before);
    expect((await journey.says('pat', 'whoami')).text).toContain('not on this organisation’s list');
  });
});
