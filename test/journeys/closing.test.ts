import { expect, test } from 'vitest';
import { oneJourney } from '../support/each-journey.ts';
import { buttonsOf, inputsOf, textOf } from '../support/read-card.ts';
import { vagueTip } from '../support/referrals.ts';
import { decided, push, stored, toReview, toTriage } from '../support/stages.ts';

oneJourney('the end', (start) => {
  test('a referral does not close while its safeguarding case is open, outcome or not', async () => {
    const journey = await start();
    const { ref, review } = await toReview(journey);
    const approved = await push(journey, { who: 'sam', card: review, verb: 'task.approve' });
    await push(journey, { who: 'sam', card: approved.card, verb: 'product.release' });
    const file = await journey.says('sol', `open ${ref}`);
    expect(buttonsOf(file.card).map(({ verb }) => verb)).not.toContain('referral.close');
    const before = await decided(journey, ref);
    const data = { ref, v: before.referral.version };
    for (const inputs of [{}, { reason: 'Nothing came of it.' }]) {
      const refused = await journey.presses('sam', { verb: 'referral.close', data, inputs });
      expect(refused.sentence).toMatch(/safeguarding case S-EMID-26-00001 is open/);
    }
    expect(await decided(journey, ref)).toEqual(before);
  });

  test('an outcome names each of its mistakes and keeps what was typed; it is recorded once', async () => {
    const journey = await start();
    const { ref, review } = await toReview(journey, vagueTip);
    const approved = await push(journey, { who: 'sam', card: review, verb: 'task.approve' });
    await push(journey, { who: 'sam', card: approved.card, verb: 'product.release' });
    const file = await journey.says('sol', `open ${ref}`);
    const record = (inputs: object) =>
      push(journey, {
        who: 'sol',
        card: file.card,
        verb: 'outcome.record',
        inputs: { ...inputs },
      });
    const wrong = await record({ safeguarded: '-1', arrests: 'two', evidence: 'A visit.' });
    for (const problem of ['4Ps is missing', 'disruption is missing', 'nought', 'not a number']) {
      expect(textOf(wrong.card)).toContain(problem);
    }
    expect(inputsOf(wrong.card)).toMatchObject({ evidence: 'A visit.' });
    const outcome = { fourP: 'protect', disruption: 'minor', safeguarded: 2, arrests: '0' };
    const [one, other] = await Promise.all([record(outcome), record(outcome)]);
    expect([one, other].map(({ statusCode }) => statusCode)).toEqual([200, 200]);
    const late = await push(journey, {
      who: 'sam',
      card: file.card,
      verb: 'outcome.record',
      inputs: outcome,
    });
    expect(textOf(late.card)).toContain('Sol Second recorded what came of it at');
    expect((await stored(journey, ref)).outcomes).toMatchObject([
      { fourP: 'protect', safeguarded: 2, arrests: 0 },
    ]);
  });

  test('a referral in triage can be neither worked, recorded on nor closed', async () => {
    const journey = await start();
    const { ref } = await toTriage(journey, vagueTip);
    const before = await decided(journey, ref);
    const data = { ref, v: before.referral.version };
    const outcome = { fourP: 'protect', disruption: 'none' };
    const recorded = await journey.presses('sam', {
      verb: 'outcome.record',
      data,
      inputs: outcome,
    });
    expect(recorded.sentence).toContain('Nothing can be recorded');
    const closed = await journey.presses('sam', {
      verb: 'referral.close',
      data,
      inputs: { reason: 'Enough.' },
    });
    expect(closed.sentence).toContain('cannot be closed while');
    expect(await decided(journey, ref)).toEqual(before);
  });
});
