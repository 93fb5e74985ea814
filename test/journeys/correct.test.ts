import { expect, test } from 'vitest';
import { oneJourney } from '../support/each-journey.ts';
import type { Journey } from '../support/journey.ts';
import { buttonsOf, inputsOf, textOf } from '../support/read-card.ts';
import { countyLine, vagueTip } from '../support/referrals.ts';
import { decided, push, stored, toTriage } from '../support/stages.ts';

const reason = 'The birth certificate says so.';

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

/** Sam corrects on the referral's own card. */
async function correct(journey: Journey, ref: string, inputs: object) {
  const { card } = await journey.says('sam', `open ${ref}`);
  return push(journey, { who: 'sam', card, verb: 'triage.correct', inputs: { reason, ...inputs } });
}
