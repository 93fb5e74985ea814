import { expect, test } from 'vitest';
import { eachJourney, oneJourney } from '../support/each-journey.ts';
import type { Journey } from '../support/journey.ts';
import { buttonsOf, inputsOf, textOf } from '../support/read-card.ts';
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

oneJourney('correcting answers', (start) => {
  test('scores again, keeps what was answered in the history, and takes an answer away that is not known', async () => {
    const journey = await start();
    const { ref } = await toTriage(journey, countyLine);
    const opened = await journey.says('sam', `open ${ref}`);
    expect(inputsOf(opened.card)).toMatchObject({
      youngest: '13-to-15',
      indicators: 'violence,debt-bondage,drug-running,missing-episodes',
      trend: 'unknown',
    });
    const done = await correct(journey, ref, {
      youngest: 'adult',
      types: 'COUNTY_LINES',
      vulnerabilities: 'unknown',
      victims: 'unknown',
      loss: 'none',
    });
    expect(textOf(done.card)).toContain('Corrected, and scored again.');
    const { referral, decisions, score } = await stored(journey, ref);
    expect(referral.facts).toMatchObject({
      youngest: 'adult',
      loss: 'none',
      reach: 'cross-region',
    });
    expect(Object.keys(referral.facts)).not.toContain('victims');
    expect(Object.keys(referral.facts)).not.toContain('vulnerabilities');
    expect(decisions).toMatchObject([{ kind: 'corrected', reason, band: 'high', risk: 336 }]);
    expect(score?.unknowns.map(({ fact }) => fact)).toContain('victims');
    const text = textOf(done.card).replaceAll('**', '');
    expect(text).toContain('as submitted by Pat Officer (model 2026-11): risk 336, high');
    expect(text).toContain('Youngest victim: child, 13 to 15');
    expect(text).toContain('Sam Gateway corrected answers (model 2026-11)');
    expect(text).toContain('Youngest victim: adult (was child, 13 to 15)');
    expect(text).toContain('Victims: not known (was two to four)');
    expect(text).toContain(countyLine.narrative);
  });

  test('names every mistake, changes nothing by it, and keeps what was typed', async () => {
    const journey = await start();
    const { ref } = await toTriage(journey, countyLine);
    const before = await decided(journey, ref);
    for (const [inputs, problem] of [
      [{ reason: '' }, 'The reason in words is missing.'],
      [{ youngest: '13-to-15' }, 'Nothing is changed by this.'],
      [{}, 'Nothing is changed by this.'],
      [{ youngest: 'toddler' }, 'is not one of the choices'],
      [{ indicators: 'none,held' }, 'stands alone'],
      [{ indicators: 'unknown,held' }, '“not known” stands alone'],
      [{ types: 'unknown' }, 'name at least one'],
      [{ types: 'NONSENSE' }, 'not one of the choices'],
    ] as const) {
      const answer = await correct(journey, ref, { trend: '', ...inputs });
      expect(textOf(answer.card)).toContain(problem);
      expect(textOf(answer.card)).toContain('Nothing you typed is lost.');
    }
    expect(await decided(journey, ref)).toEqual(before);
    const marked = await correct(journey, ref, { trend: 'growing', reason: 'GSC: SECRET' });
    expect(marked.sentence).toContain('SECRET');
  });

  test('opens safeguarding where a gate now asks for it, works from a channel too, and comes but once', async () => {
    const journey = await start();
    const { ref, triage } = await toTriage(journey, vagueTip);
    expect(buttonsOf(triage).map(({ verb }) => verb)).not.toContain('triage.correct');
    const data = { ref, v: 1 };
    const inputs = { youngest: 'under-13', indicators: 'violence', reason };
    const press = { verb: 'triage.correct', data, inputs, where: 'gateway' } as const;
    const done = await journey.presses('nat', press);
    expect(textOf(done.card)).toContain('⚑ A child under 13 is being harmed');
    const late = await journey.presses('nat', press);
    expect(textOf(late.card)).toContain('Nat National corrected this at');
    const { cases, score, decisions } = await stored(journey, ref);
    expect(cases).toMatchObject([{ tier: 'interrupt' }]);
    expect(score?.band).toBe('critical');
    expect(decisions).toHaveLength(1);
    const alert = await journey.service.until(() =>
      journey.seenBy('di').find(({ card }) => textOf(card).includes(ref)),
    );
    expect(textOf(alert.card)).toContain('A child under 13 is being harmed');
  });

  test('of handling C is its own gateway’s alone, and over once it is decided', async () => {
    const journey = await start();
    const inputs = { ...vagueTip.inputs, handling: 'C', conditions: 'Not to leave the unit.' };
    const { ref } = await toTriage(journey, { ...vagueTip, inputs });
    const data = { ref, v: 1 };
    for (const verb of ['triage.correct', 'triage.override']) {
      const refused = await journey.presses('nat', { verb, data, inputs: { reason } });
      expect(refused.sentence).toContain('Only the East Midlands gateway');
    }
    await journey.presses('sam', { verb: 'triage.accept', data });
    for (const [verb, more] of [
      ['triage.correct', { trend: 'growing' }],
      ['triage.override', { band: 'high' }],
    ] as const) {
      const late = await journey.presses('sam', { verb, data, inputs: { reason, ...more } });
      expect(textOf(late.card)).toContain('Sam Gateway accepted this at');
    }
    expect((await stored(journey, ref)).decisions).toHaveLength(1);
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

/** Sam corrects on the referral's own card. */
async function correct(journey: Journey, ref: string, inputs: object) {
  const { card } = await journey.says('sam', `open ${ref}`);
  return push(journey, { who: 'sam', card, verb: 'triage.correct', inputs: { reason, ...inputs } });
}

async function refreshed(journey: Journey, ref: string) {
  const data = { ref, v: 1 };
  return (await journey.presses('sam', { verb: 'card.refresh', data, where: 'gateway' })).card;
}
