import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { bands } from '../../domain/score.ts';
import { currentModel } from '../../scoring/harm/models/index.ts';
import { scoreFacts } from '../../scoring/harm/score.ts';
import { anyAnswer } from '../scoring/harm/any-facts.ts';
import { oneJourney } from '../support/each-journey.ts';
import type { Journey } from '../support/journey.ts';
import { refer } from '../support/refer.ts';
import { vagueTip } from '../support/referrals.ts';
import { stored } from '../support/stages.ts';

const step = fc.oneof(
  fc.record({
    verb: fc.constant('triage.override'),
    inputs: fc.record({ band: fc.constantFrom(...bands), reason: fc.constant('So it is.') }),
  }),
  fc.record({
    verb: fc.constant('triage.correct'),
    inputs: anyAnswer.map((answer) => ({ ...formed(answer), reason: 'So it is.' })),
  }),
  fc.record({ verb: fc.constant('triage.ask'), inputs: fc.constant({ question: 'Who?' }) }),
  fc.record({
    verb: fc.constant('referral.answer'),
    inputs: anyAnswer.map((answer) => ({ ...formed(answer), answer: 'This.' })),
  }),
  fc.record({ verb: fc.constant('triage.claim'), inputs: fc.constant({}) }),
);

const steps = fc.array(
  fc.tuple(step, fc.constantFrom('sam' as const, 'sol' as const, 'nat' as const)),
  { minLength: 2, maxLength: 6 },
);

oneJourney('the recommendation', (start) => {
  test('is a function of facts, links and model alone, whoever presses what and in whatever order', async () => {
    const journey = await start();
    await journey.arrive(['pat', 'sam', 'sol', 'nat', 'di'], ['gateway']);
    const refs: string[] = [];
    for (let n = 0; n < numRuns; n += 1) refs.push((await refer(journey, 'pat', vagueTip)).ref);
    let overridden = 0;
    await fc.assert(
      fc.asyncProperty(steps, async (pressed) => {
        const ref = refs.pop() ?? '';
        for (const [{ verb, inputs }, by] of pressed) {
          const who = verb === 'referral.answer' ? 'pat' : by;
          await journey.presses(who, {
            verb,
            data: { ref, v: await versionOf(journey, ref) },
            inputs,
          });
        }
        const { referral, score } = await stored(journey, ref);
        if (referral.setBand) overridden += 1;
        expect(score).toEqual(scoreFacts(referral.facts, { model: currentModel }));
        expect(['submitted', 'in-triage', 'information-requested']).toContain(referral.state);
      }),
      { numRuns, endOnFailure: true },
    );
    expect(overridden).toBeGreaterThan(3);
  });
});

const numRuns = 25;

async function versionOf(journey: Journey, ref: string): Promise<number> {
  return (await stored(journey, ref)).referral.version;
}

/** As a form sends it: lists with commas, an empty one as "none". */
function formed(answer: object): Record<string, string> {
  return Object.fromEntries(
    Object.entries(answer).map(([fact, value]: [string, unknown]) => [
      fact,
      Array.isArray(value) ? value.join(',') || 'none' : String(value),
    ]),
  );
}
