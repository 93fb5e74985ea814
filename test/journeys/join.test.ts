import { expect, test } from 'vitest';
import { mayClose } from '../../domain/closing.ts';
import { eachJourney, oneJourney } from '../support/each-journey.ts';
import {
  guestReferral,
  historyOf,
  hostReferral,
  joinNow,
  pressNow,
  separateNow,
  toTwo,
  whatStands,
} from '../support/joining.ts';
import { inputsOf, textOf } from '../support/read-card.ts';
import { expectRefusal } from '../support/refusal.ts';
import { refer } from '../support/refer.ts';
import { vagueTip } from '../support/referrals.ts';
import { stored } from '../support/stages.ts';

const press = (ref: string, joinRef: string) => ({
  verb: 'triage.join',
  data: { ref, v: 1 },
  inputs: { joinRef, reason: 'One matter.' },
});

eachJourney('A referral that is about the same', (start) => {
  test('goes on as part of the other: its facts count, its words and its officer stay its own', async () => {
    const journey = await start();
    const two = await toTwo(journey);
    const before = await stored(journey, two.host);
    const answer = await joinNow(journey, two);
    expect(textOf(answer.card)).toContain(`Goes on as part of **${two.host}**`);

    const guest = await stored(journey, two.guest);
    expect(guest.referral).toMatchObject({ state: 'joined', referrerName: 'Uma Unlisted' });
    expect(guest.referral.narrative).toBe(guestReferral.narrative);
    const host = await stored(journey, two.host);
    expect(host.referral.facts).toEqual(before.referral.facts);
    expect(host.referral.narrative).toBe(hostReferral.narrative);
    expect(host.score?.risk.point).toBeGreaterThan(before.score?.risk.point ?? 0);
    const versions = await historyOf(journey, two.host);
    expect(versions.at(-1)).toMatchObject({ why: 'joined', by: { name: 'Sam Gateway' } });
    expect(versions.at(-1)?.facts.indicators).toContain('serious-violence');
    expect(versions.at(-1)?.facts.loss).toBe('1k-to-10k');

    const opened = textOf((await journey.says('sam', `open ${two.host}`)).card);
    expect(opened).toContain(`Joined: ${two.guest}`);
    expect(opened).toContain('Leicestershire, Uma Unlisted');
    expect(opened).toContain('The same phone and car.');
    expect(opened).toContain(guestReferral.narrative);
    const channel = await journey.service.until(() =>
      journey
        .seenIn('gateway')
        .map(({ card }) => textOf(card))
        .find((text) => text.includes(`Joined: **${two.guest}**`)),
    );
    expect(channel).not.toMatch(/Erika|Uma|The same phone and car/);
  });

  test('separated again, leaves both as they were', async () => {
    const journey = await start();
    const two = await toTwo(journey);
    const [host, guest] = [
      await whatStands(journey, two.host),
      await whatStands(journey, two.guest),
    ];
    await joinNow(journey, two);
    journey.later(3 * 3_600_000);
    const answer = await separateNow(journey, { ref: two.guest });
    expect(textOf(answer.card)).toContain('Separated.');
    expect(await whatStands(journey, two.host)).toEqual(host);
    expect(await whatStands(journey, two.guest)).toEqual(guest);
    const { decisions } = await stored(journey, two.guest);
    expect(decisions.map(({ kind, reason }) => [kind, reason])).toEqual([
      ['joined', 'The same phone and car.'],
      ['separated', 'Two matters after all.'],
    ]);
  });

  test('is joined once, however many press at once, and never both ways round', async () => {
    const journey = await start();
    const two = await toTwo(journey);
    const twin = await journey.twin();
    const answers = await Promise.all([
      journey.presses('sam', press(two.guest, two.host)),
      twin.presses('sol', press(two.host, two.guest)),
      twin.presses('nat', press(two.guest, two.host)),
    ]);
    for (const answer of answers) expect(answer).toMatchObject({ status: 200, statusCode: 200 });
    const [host, guest] = [await stored(journey, two.host), await stored(journey, two.guest)];
    const states = [host.referral.state, guest.referral.state].toSorted();
    expect(states).toEqual(['joined', 'submitted']);
    for (const { decisions } of [host, guest]) expect(decisions).toHaveLength(1);
    const again = await journey.presses('sol', press(two.guest, two.host));
    expect(textOf(again.card)).toContain('joined');
    expect(await journey.raptor().context.store.read.audit.verify()).not.toHaveProperty('broken');
  });
});

oneJourney('Joining', (start) => {
  test('tells its officer the other’s reference and stage, and nothing else of it', async () => {
    const journey = await start();
    const two = await toTwo(journey);
    await joinNow(journey, two);
    await pressNow(journey, {
      verb: 'triage.accept',
      ref: two.host,
      inputs: { reason: 'Children carry for them.' },
    });
    const told = await journey.service.until(() => {
      const texts = journey.seenBy('uma').map(({ card }) => textOf(card));
      return texts.some((text) => text.includes('Accepted by Sam Gateway')) ? texts : undefined;
    });
    const all = told.join('\n');
    expect(all).toContain(`Joined to ${two.host} by Sam Gateway`);
    expect(all).toContain('Your referral goes on as part of another');
    expect(all).not.toMatch(/A boy aged 14|Pat Officer|same phone|Children carry|County lines/);
    const opened = textOf((await journey.says('uma', `open ${two.guest}`)).card);
    expect(opened).toContain(`It goes on as part of ${two.host}.`);
    expect((await journey.says('uma', `open ${two.host}`)).text).toMatch(/^Only its referrer/);
    await journey.says('pat', `open ${two.host}`);
    const ofPat = journey
      .seenBy('pat')
      .map(({ card }) => textOf(card))
      .join('\n');
    expect(ofPat).not.toContain(two.guest);
    expect(ofPat).not.toMatch(/[Jj]oined|Uma/);
  });

  test('names what cannot be joined, keeps what was typed and writes nothing', async () => {
    const journey = await start();
    const two = await toTwo(journey);
    const c = { handling: 'C', conditions: 'Gateway only.' };
    const narrow = await refer(journey, 'pat', {
      ...vagueTip,
      inputs: { ...vagueTip.inputs, ...c },
    });
    const ended = await refer(journey, 'pat', vagueTip);
    const away = await refer(journey, 'wes', vagueTip);
    const gone = { declineReason: 'no-capacity', reason: 'Not now.' };
    await pressNow(journey, { verb: 'triage.decline', ref: ended.ref, inputs: gone });
    const reason = 'One matter.';
    for (const [joinRef, problem] of [
      [two.guest, 'cannot be joined to itself'],
      ['R-EMID-26-99999', 'You have no referral R-EMID-26-99999'],
      [away.ref, `You have no referral ${away.ref}`],
      ['the other one', 'You have no referral the other one'],
      ['', 'The referral to join it to is missing.'],
      [ended.ref, 'is not open any more'],
      [narrow.ref, 'Handling C keeps a referral to its own circle.'],
    ] as const) {
      const inputs = { joinRef, reason };
      const answer = await pressNow(journey, { verb: 'triage.join', ref: two.guest, inputs });
      expect(textOf(answer.card)).toContain(problem);
      expect(inputsOf(answer.card)).toMatchObject(inputs);
    }
    const unread = { joinRef: away.ref, reason };
    const national = await pressNow(journey, {
      who: 'nat',
      verb: 'triage.join',
      ref: two.guest,
      inputs: unread,
    });
    expect(textOf(national.card)).toContain('Redirect this one there first.');
    const none = await pressNow(journey, {
      verb: 'triage.join',
      ref: two.guest,
      inputs: { joinRef: two.host },
    });
    expect(textOf(none.card)).toContain('The reason in words is missing.');
    expect((await stored(journey, two.guest)).decisions).toEqual([]);
    for (const who of ['gwen', 'alex', 'di', 'pat', 'uma'] as const) {
      const data = { ref: two.guest, v: 1 };
      const inputs = { joinRef: two.host, reason };
      expectRefusal(await journey.presses(who, { verb: 'triage.join', data, inputs }), who);
    }
  });

  test('takes a reference as people type it, and chains nothing', async () => {
    const journey = await start();
    const two = await toTwo(journey);
    const third = await refer(journey, 'pat', vagueTip);
    const typed = two.host.toLowerCase().replace(/-0+/, '-');
    await joinNow(journey, { ...two, host: typed });
    expect((await stored(journey, two.guest)).referral.state).toBe('joined');
    const onto = await joinNow(journey, { guest: third.ref, host: two.guest });
    expect(textOf(onto.card)).toContain('is joined to another. Join it to that one.');
    const host = await joinNow(journey, { guest: two.host, host: third.ref });
    expect(textOf(host.card)).toContain(`${two.guest} is joined to this one. Separate it first.`);
  });

  test('keeps the other’s safeguarding case in sight, and closes nothing over it', async () => {
    const journey = await start();
    const two = await toTwo(journey);
    const [open] = (await stored(journey, two.guest)).cases;
    await joinNow(journey, two);
    const card = textOf((await journey.says('sam', `open ${two.host}`)).card);
    expect(card).toContain(`It is of ${two.guest}, joined to this one.`);
    const queue = textOf((await journey.says('sam', 'queue')).card);
    expect(queue).toContain('Safeguarding case in hand');
    expect(queue).not.toContain(two.guest);
    const host = await stored(journey, two.host);
    const closing = mayClose({ ...host, cases: [] }, 'Nothing came of it.');
    expect(closing).toMatchObject({ answer: 'no' });
    expect(closing).toHaveProperty('sentence', expect.stringContaining(open?.ref ?? 'none'));
  });
});
