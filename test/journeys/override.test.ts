import { expect, test } from 'vitest';
import { eachJourney, oneJourney } from '../support/each-journey.ts';
import type { Journey } from '../support/journey.ts';
import { inputsOf, textOf } from '../support/read-card.ts';
import { countyLine, vagueTip } from '../support/referrals.ts';
import { decided, push, stored, toTriage } from '../support/stages.ts';

const reason = 'Two more forces report the same van.';

eachJourney('setting the band', (start) => {
  test('stands beside the model’s wherever somebody decides, with who and why, and is decided on sooner', async () => {
    const journey = await start();
    const { ref, triage } = await toTriage(journey, vagueTip);
    const { decideBy } = (await stored(journey, ref)).referral;
    const done = await push(journey, {
      who: 'sam',
      card: triage,
      verb: 'triage.override',
      inputs: { band: 'high', reason },
      where: 'gateway',
    });
    expect(textOf(done.card)).toContain('▲ HIGH');
    expect(textOf(done.card)).toContain('**HIGH**, set by Sam Gateway. The model says **LOW**.');
    expect(textOf(done.card)).not.toContain(reason);
    const file = await stored(journey, ref);
    expect(file.referral.setBand).toBe('high');
    expect(file.referral.decideBy).toBeLessThan(decideBy);
    expect(file.score).toMatchObject({ band: 'low' });
    expect(file.decisions).toMatchObject([
      { kind: 'overridden', code: 'high', reason, band: 'low', risk: 24, model: '2026-11' },
    ]);

    const queue = await journey.says('sam', 'queue');
    expect(textOf(queue.card)).toContain('▲ HIGH (set; the model: low)');
    const found = await journey.says('sam', 'find farm');
    expect(textOf(found.card)).toContain('▲ HIGH (set; the model: low)');
    const own = await journey.says('pat', 'find farm');
    expect(textOf(own.card)).not.toContain('HIGH');
    const opened = await journey.says('sam', `open ${ref}`);
    for (const words of [
      'Sam Gateway set the band of this to high at',
      reason,
      'The score then: low, risk 24 (model 2026-11)',
    ]) {
      expect(textOf(opened.card)).toContain(words);
    }
  });
});

oneJourney('a set band', (start) => {
  test('goes when the model’s own is set, and a lower one puts nothing off', async () => {
    const journey = await start();
    const { ref } = await toTriage(journey, vagueTip);
    await set(journey, ref, { band: 'critical' });
    const { decideBy } = (await stored(journey, ref)).referral;
    await set(journey, ref, { band: 'medium' });
    expect((await stored(journey, ref)).referral).toMatchObject({ setBand: 'medium', decideBy });
    const back = await set(journey, ref, { band: 'low' });
    expect(textOf(back.card)).not.toContain('set by');
    expect(textOf(back.card)).toContain(
      'Sam Gateway set the band of this back to the model’s low at',
    );
    const { referral } = await stored(journey, ref);
    expect(referral.setBand).toBeUndefined();
    expect(referral.decideBy).toBe(decideBy);
  });

  test('leaves gates and safeguarding as they are, and says so where it is lower', async () => {
    const journey = await start();
    const { ref } = await toTriage(journey, countyLine);
    const before = await stored(journey, ref);
    const lower = await set(journey, ref, { band: 'low' });
    expect(textOf(lower.card)).toContain('Its safeguarding gates hold, whatever the band.');
    const after = await stored(journey, ref);
    expect(after.score).toEqual(before.score);
    expect(after.cases).toHaveLength(before.cases.length);
    expect(after.cases[0]).toMatchObject({ state: 'open', tier: 'same-day' });
  });

  test('stays when it is scored again, and says what the model says now', async () => {
    const journey = await start();
    const { ref } = await toTriage(journey, vagueTip);
    await set(journey, ref, { band: 'high' });
    const receipt = await journey.presses('pat', { verb: 'card.refresh', data: { ref, v: 1 } });
    await push(journey, {
      who: 'pat',
      card: receipt.card,
      verb: 'referral.add',
      inputs: { indicators: 'held', recency: 'now' },
    });
    const { referral, score } = await stored(journey, ref);
    expect([referral.setBand, score?.band]).toEqual(['high', 'critical']);
    expect(textOf(await refreshed(journey, ref))).toContain(
      '**HIGH**, set by Sam Gateway. The model says **CRITICAL** now (low when it was set).',
    );
    await set(journey, ref, { band: 'critical' });
    expect((await stored(journey, ref)).referral.setBand).toBeUndefined();
  });

  test('needs another band of the list and a reason, and keeps what was typed', async () => {
    const journey = await start();
    const { ref } = await toTriage(journey, vagueTip);
    const before = await decided(journey, ref);
    for (const [inputs, problem] of [
      [{ band: 'high', reason: ' ' }, 'The reason in words is missing.'],
      [{ band: '' }, 'The band is missing.'],
      [{ band: 'dreadful' }, 'The band is not one of the choices.'],
      [{ band: 'low' }, 'It is low already. Choose another band.'],
    ] as const) {
      const answer = await set(journey, ref, inputs);
      expect(textOf(answer.card)).toContain(problem);
      expect(inputsOf(answer.card)).toMatchObject({ reason: { reason, ...inputs }.reason });
    }
    expect(await decided(journey, ref)).toEqual(before);
  });

  test('is set once, by whoever came first, and by nobody but the gateway', async () => {
    const journey = await start();
    const { ref, triage } = await toTriage(journey, vagueTip);
    const press = { card: triage, verb: 'triage.override', inputs: { band: 'high', reason } };
    await push(journey, { who: 'sam', ...press });
    for (const who of ['sam', 'sol'] as const) {
      const late = await push(journey, { who, ...press });
      expect(textOf(late.card)).toContain('Sam Gateway set the band of this to high at');
    }
    expect((await stored(journey, ref)).decisions).toHaveLength(1);
    for (const verb of ['triage.override', 'triage.correct']) {
      for (const who of ['pat', 'alex', 'di', 'gwen', 'lee'] as const) {
        const refused = await journey.presses(who, { verb, data: { ref, v: 2 } });
        expect(refused.sentence).toContain('Only the East Midlands gateway can');
      }
    }
  });
});

/** Sam sets the band on the card as it is in the gateway's channel. */
async function set(journey: Journey, ref: string, inputs: object) {
  const card = await refreshed(journey, ref);
  return push(journey, {
    who: 'sam',
    card,
    verb: 'triage.override',
    inputs: { reason, ...inputs },
  });
}

async function refreshed(journey: Journey, ref: string) {
  const data = { ref, v: 1 };
  return (await journey.presses('sam', { verb: 'card.refresh', data, where: 'gateway' })).card;
}
