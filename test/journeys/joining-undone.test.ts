import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Facts } from '../../domain/facts.ts';
import { oneJourney } from '../support/each-journey.ts';
import { joinNow, pressNow, separateNow, toTwo, whatStands } from '../support/joining.ts';
import { refer } from '../support/refer.ts';
import { stored } from '../support/stages.ts';
import { anyFacts } from '../scoring/harm/any-facts.ts';

/** As the form sends them; what it must be told is told. */
function inputsOf(facts: Facts): Readonly<Record<string, string>> {
  const typed = Object.entries(facts).map(([fact, answer]) => [
    fact,
    Array.isArray(answer) ? answer.join(',') || 'none' : String(answer),
  ]);
  return {
    immediateRisk: 'no',
    youngest: 'unknown',
    told: 'mash',
    ...Object.fromEntries(typed),
    types: facts.types?.join(',') || 'MS_LABOUR',
  };
}

const narrative = fc
  .subarray(['Phone 07700 900123.', 'Car YK19 LMO.', 'At DE1 2AB.', 'Phone 07700 900777.'])
  .map((parts) => ['They work there.', ...parts].join(' '));
const referral = fc.record({ narrative, inputs: anyFacts.map(inputsOf) });

oneJourney('Joining and separating', (start) => {
  test('is the identity on both records, their links, scores and clocks', async () => {
    const journey = await start();
    await toTwo(journey);
    const gateway = { claimed: fc.boolean(), hours: fc.integer({ min: 0, max: 30 }) };
    await fc.assert(
      fc.asyncProperty(referral, referral, fc.record(gateway), async (one, other, given) => {
        const { ref: host } = await refer(journey, 'pat', one);
        const { ref: guest } = await refer(journey, 'pat', other);
        if (given.claimed) await pressNow(journey, { verb: 'triage.claim', ref: guest });
        const before = [await whatStands(journey, host), await whatStands(journey, guest)];
        await joinNow(journey, { guest, host });
        expect((await stored(journey, guest)).referral.state).toBe('joined');
        journey.later(given.hours * 3_600_000);
        await separateNow(journey, { ref: given.claimed ? guest : host });
        const after = [await whatStands(journey, host), await whatStands(journey, guest)];
        expect(after).toEqual(before);
      }),
      { numRuns: 10, endOnFailure: true },
    );
  }, 60_000);
});
