import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { dueOf } from '../../domain/safeguarding.ts';
import { currentModel } from '../../scoring/harm/models/index.ts';
import { scoreFacts } from '../../scoring/harm/score.ts';
import { allCases, anyStep, begin, take, tick } from '../support/safeguarding-world.ts';
import type { World } from '../support/safeguarding-world.ts';

// Random histories on the real store: referrals, corrections, presses, changes that are killed before they commit,
// and a clock that moves by seconds or days. The jobs run as they do on every tick; nothing else helps the clock.

test('no referral with a gate is without a case, and no alert is later than its clock by more than a tick', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(anyStep, { minLength: 5, maxLength: 40 }), async (steps) => {
      const world = await begin();
      try {
        for (const step of steps) {
          await take(world, step, holds);
          await world.tick();
          await holds(world);
        }
      } finally {
        await world.store.close();
      }
    }),
    { numRuns: 40, endOnFailure: true },
  );
});

async function holds(world: World): Promise<void> {
  for (const [ref, facts] of world.facts) {
    const { gates, safeguarding } = scoreFacts(facts, { model: currentModel });
    const cases = await world.store.read.cases.ofReferral(ref);
    const asking = gates.filter((gate) => gate !== 'firearm');
    // Open, or closed by a person while the gate held as it does now.
    const uncovered = asking.filter((gate) => {
      const since = world.held.get(ref)?.get(gate) ?? 0;
      return !cases.some(
        (each) =>
          each.gates.includes(gate) &&
          (each.state !== 'closed' || (each.records.at(-1)?.at ?? 0) > since),
      );
    });
    expect(uncovered).toEqual([]);
    if (safeguarding === 'none') continue;
    expect(cases.length).toBeGreaterThan(0);
    // A closed one has a person's reason as its last record.
    for (const each of cases.filter(({ state }) => state === 'closed')) {
      expect(each.records.at(-1)).toMatchObject({
        action: 'Closed: She is safe.',
        by: { name: 'Di Inspector' },
      });
    }
    const atOnce = asking.filter((gate) => interrupting.includes(gate));
    const broughtIn = cases.filter(({ tier }) => tier === 'interrupt');
    expect(broughtIn.flatMap(({ standing }) => standing)).toEqual(expect.arrayContaining(atOnce));
  }
  const late = (await allCases(world)).filter((each) => {
    const due = dueOf(each);
    return due !== undefined && due < world.now - tick;
  });
  expect(late).toEqual([]);
}

const interrupting = ['danger-now', 'captivity', 'young-child', 'child-harmed'];
