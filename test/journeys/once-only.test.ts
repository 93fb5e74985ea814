import { expect, test } from 'vitest';
import { eachJourney } from '../support/each-journey.ts';
import type { Answer, Journey } from '../support/journey.ts';
import { buttonOf, buttonsOf, textOf } from '../support/read-card.ts';
import { begin, newestAbout, refIn } from '../support/refer.ts';
import type { Begun } from '../support/refer.ts';
import { countyLine, vagueTip } from '../support/referrals.ts';
import { decided, stored, toOffer, toTriage } from '../support/stages.ts';

const referralsIn = (journey: Journey) => journey.raptor().context.store.read.referrals.count();

const decisionsOf = async (journey: Journey, ref: string) =>
  (await stored(journey, ref)).decisions.map(({ kind, by }) => `${kind} by ${by.name}`);

eachJourney('once only', (start, _freshUrl, kind) => {
  test('the same activity gets the same answer, at once and later, and makes one referral', async () => {
    const journey = await start();
    const { draft, formId } = await begin(journey, 'pat', countyLine.narrative);
    const press = { verb: 'referral.submit', data: draft, inputs: countyLine.inputs, on: formId };
    const other = kind === 'postgres' ? await journey.twin() : journey;
    const again = (to: Pick<Journey, 'presses'>) =>
      to.presses('pat', { ...press, id: 'one-and-the-same' });
    const answers = await Promise.all([again(journey), again(other), again(journey)]);
    answers.push(await again(other));
    for (const { body, statusCode } of answers) {
      expect(statusCode).toBe(200);
      expect(body).toEqual(answers[0]?.body);
    }
    refIn(answers[0]?.card);
    expect(await referralsIn(journey)).toBe(1);
  });

  test('the same message twice gets one answer', async () => {
    const journey = await start();
    const message = { ...journey.activity('pat'), type: 'message', text: 'whoami' };
    await Promise.all([journey.sends(message), journey.sends(message)]);
    await journey.sends(message);
    expect(journey.seenBy('pat')).toHaveLength(1);
  });

  test('one draft pressed several times at once becomes one referral, and every press gets its receipt', async () => {
    const journey = await start();
    await journey.arrive(['pat', 'sam'], ['gateway']);
    const { draft, formId } = await begin(journey, 'pat', countyLine.narrative);
    const press = { verb: 'referral.submit', data: draft, inputs: countyLine.inputs, on: formId };
    const answers = await Promise.all([1, 2, 3, 4].map(() => journey.presses('pat', press)));
    answers.push(await journey.presses('pat', press));
    // A late press with nothing filled in is the same form all the same.
    answers.push(await journey.presses('pat', { ...press, inputs: {} }));
    const refs = answers.map(({ card }) => refIn(card));
    expect(new Set(refs)).toEqual(new Set(['R-EMID-26-00001']));
    expect(await referralsIn(journey)).toBe(1);
    await journey.service.until(() => newestAbout(journey.seenIn('gateway'), 'R-EMID-26-00001'));
    const posted = journey.seenIn('gateway').filter(({ card }) => textOf(card).includes('R-EMID'));
    expect(posted).toHaveLength(1);
  });

  test('forms that share what they name, sent at once from two regions, each become one referral, linked once', async () => {
    const journey = await start();
    await journey.arrive(['pat', 'wes', 'sam', 'gwen'], ['gateway', 'gatewayWest']);
    const other = kind === 'postgres' ? await journey.twin() : journey;
    const phones = Array.from({ length: 8 }, (_, n) => `07700 90012${n}`);
    const senders = (['pat', 'wes', 'pat', 'wes', 'pat', 'wes'] as const).map((who, n) => ({
      who,
      to: n < 3 ? journey : other,
      named: n % 2 === 0 ? phones : phones.toReversed(),
    }));
    const begun: { draft: Begun; sender: (typeof senders)[number] }[] = [];
    for (const sender of senders) {
      const draft = await begin(journey, sender.who, `Seen with ${sender.named.join(', ')}.`);
      begun.push({ draft, sender });
    }
    const answers = await Promise.all(
      begun.map(({ draft, sender: { who, to } }) =>
        to.presses(who, {
          verb: 'referral.submit',
          data: draft.draft,
          inputs: vagueTip.inputs,
          on: draft.formId,
        }),
      ),
    );
    const refs = answers.map(({ card }) => refIn(card));
    expect(new Set(refs).size).toBe(6);
    const linked = await Promise.all(refs.map((ref) => stored(journey, ref)));
    expect(linked.map(({ links }) => links.length)).toEqual([5, 5, 5, 5, 5, 5]);
  });

  test('a second press of accept makes no second task and says who accepted', async () => {
    const journey = await start();
    const { ref, triage } = await toTriage(journey);
    const { data } = buttonOf(triage, 'triage.accept');
    const press = { verb: 'triage.accept', data, where: 'gateway' } as const;
    await journey.presses('sam', press);
    const before = await decided(journey, ref);
    const second = await journey.presses('sam', press);
    expect(second).toMatchObject({ status: 200, statusCode: 200 });
    expect(textOf(second.card)).toContain('Sam Gateway accepted this at');
    expect(buttonsOf(second.card).map(({ verb }) => verb)).not.toContain('triage.accept');
    expect(await decided(journey, ref)).toEqual(before);
    expect(before.tasks).toHaveLength(1);
  });

  test('two gateways decide at the same moment: one decision stands, and the other sees whose', async () => {
    const journey = await start();
    const { ref, triage } = await toTriage(journey);
    const other = kind === 'postgres' ? await journey.twin() : journey;
    const { data } = buttonOf(triage, 'triage.accept');
    const answers = await Promise.all([
      journey.presses('sam', { verb: 'triage.accept', data, where: 'gateway' }),
      other.presses('sol', {
        verb: 'triage.decline',
        data,
        inputs: { declineReason: 'no-capacity', reason: 'Nobody is free.' },
        where: 'gateway',
      }),
    ]);
    const decisions = await decisionsOf(journey, ref);
    expect(decisions).toHaveLength(1);
    const accepted = decisions[0] === 'accepted by Sam Gateway';
    expect(decisions[0]).toBe(accepted ? decisions[0] : 'declined by Sol Second');
    for (const { statusCode, card } of answers) {
      expect(statusCode).toBe(200);
      expect(textOf(card)).toContain(
        accepted ? 'Sam Gateway accepted this at' : 'Sol Second declined this at',
      );
    }
    expect((await stored(journey, ref)).tasks).toHaveLength(accepted ? 1 : 0);
  });

  test('two analysts take a task at the same moment: one has it, and the other sees who', async () => {
    const journey = await start();
    const { ref, offered } = await toOffer(journey);
    const other = kind === 'postgres' ? await journey.twin() : journey;
    const { data } = buttonOf(offered, 'task.accept');
    const press = { verb: 'task.accept', data, where: 'tasking' } as const;
    const answers = await Promise.all([
      journey.presses('alex', press),
      other.presses('ana', press),
    ]);
    const [task] = (await stored(journey, ref)).tasks;
    expect(task?.state).toBe('accepted');
    const holder = task?.acceptedBy?.name ?? 'nobody';
    expect(task?.notes.filter((note) => note.kind === 'accepted')).toHaveLength(1);
    const [his, hers] = answers.map(({ card }) => textOf(card));
    const [loser, winner] = holder === 'Alex Analyst' ? [hers, his] : [his, hers];
    expect(loser).toContain(`${holder} accepted this at`);
    expect(winner).toContain('Yours.');
  });

  test('a card older than what happened since shows who did what, and writes nothing', async () => {
    const journey = await start();
    const { ref, triage } = await toTriage(journey);
    const old = buttonOf(triage, 'triage.decline').data;
    await journey.presses('sol', { verb: 'triage.claim', data: old, where: 'gateway' });
    const before = await decided(journey, ref);
    const reason = { declineReason: 'below-threshold', reason: 'Too little.' };
    const stale: Answer[] = [
      await journey.presses('sam', {
        verb: 'triage.decline',
        data: old,
        inputs: reason,
        where: 'gateway',
      }),
      await journey.presses('sam', { verb: 'triage.accept', data: old }),
      await journey.presses('sam', { verb: 'triage.claim', data: old }),
      await journey.presses('sam', { verb: 'triage.accept', data: { ref } }),
      await journey.presses('sam', { verb: 'triage.accept', data: { ref, v: 'x' } }),
    ];
    for (const { card, statusCode } of stale) {
      expect(statusCode).toBe(200);
      expect(textOf(card)).toContain('Sol Second took this at');
      expect(buttonsOf(card).map(({ verb }) => verb)).toContain('triage.accept');
    }
    expect(await decided(journey, ref)).toEqual(before);
  });

  test('a task card older than what happened since shows who did what, and writes nothing', async () => {
    const journey = await start();
    const { ref, offered } = await toOffer(journey);
    const { data } = buttonOf(offered, 'task.accept');
    await journey.presses('alex', { verb: 'task.accept', data, where: 'tasking' });
    const before = await decided(journey, ref);
    const late = await journey.presses('ana', { verb: 'task.accept', data, where: 'tasking' });
    expect(textOf(late.card)).toContain('Alex Analyst accepted this at');
    const stale = await journey.presses('alex', {
      verb: 'task.handback',
      data,
      inputs: { reason: 'Too much.' },
    });
    expect(textOf(stale.card)).toContain('Here it is as it stands.');
    expect(await decided(journey, ref)).toEqual(before);
  });

  test('whatever was pressed twice, the audit chain holds', async () => {
    const journey = await start();
    const { triage } = await toTriage(journey);
    const { data } = buttonOf(triage, 'triage.accept');
    await Promise.all(
      (['sam', 'sol', 'nat'] as const).flatMap((who) =>
        ['triage.accept', 'triage.claim'].map((verb) => journey.presses(who, { verb, data })),
      ),
    );
    const verified = await journey.raptor().context.store.read.audit.verify();
    expect(verified.broken).toBeUndefined();
    expect(verified.entries).toBeGreaterThan(3);
  });
});
