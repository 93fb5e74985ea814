import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { coverOf, stillStanding } from '../../domain/case-cover.ts';
import type { Asking } from '../../domain/case-cover.ts';
import type { SafeguardingCase } from '../../domain/safeguarding.ts';
import { safeguardingCase } from '../support/gateway-cards.ts';

const held: Asking = { gate: 'captivity', tier: 'interrupt' };
const exploited: Asking = { gate: 'child-exploited', tier: 'same-day' };
const by = { id: 'di', name: 'Di Inspector' };

function one(more: Partial<SafeguardingCase> = {}): SafeguardingCase {
  const { tier = 'same-day', standing = ['adult-at-risk'] } = more;
  return { ...safeguardingCase, gates: standing, standing, tier, ...more };
}

describe('what a referral’s gates ask for beyond its cases', () => {
  test('is nothing where each is covered, by a case in hand or one that a person closed', () => {
    expect(coverOf([], [])).toEqual({ answer: 'covered' });
    for (const state of ['open', 'recorded', 'closed'] as const) {
      expect(coverOf([one({ state, standing: ['captivity'] })], [held]).answer).toBe('covered');
    }
  });

  test('is a case of its own where there is none, at the sooner of their tiers', () => {
    const gates = ['child-exploited', 'captivity'];
    expect(coverOf([], [exploited, held])).toEqual({ answer: 'open', tier: 'interrupt', gates });
    expect(coverOf([one({ state: 'closed' })], [exploited])).toMatchObject({ tier: 'same-day' });
  });

  test('breaks in on the case in hand, whatever has been done on it, where it must not wait', () => {
    for (const state of ['open', 'acknowledged', 'recorded'] as const) {
      expect(coverOf([one({ state })], [held])).toMatchObject({ answer: 'worsen' });
    }
  });

  test('joins a case on which somebody is still to act, where it may wait, and else has its own', () => {
    expect(coverOf([one({ state: 'acknowledged' })], [exploited]).answer).toBe('take-in');
    expect(coverOf([one({ state: 'recorded' })], [exploited]).answer).toBe('open');
  });

  test('is never left to a case that somebody raised by hand', () => {
    const raised = one({ standing: [], raised: { by, reason: 'Afraid.', told: [] } });
    expect(coverOf([raised], [held]).answer).toBe('open');
  });

  test('is always taken up: no gate is left out, whatever the cases', () => {
    const anyGate = fc.constantFrom<Asking['gate']>('captivity', 'child-exploited', 'young-child');
    const anyAsking = fc.uniqueArray(
      anyGate.map((gate) =>
        gate === 'child-exploited' ? { ...exploited, gate } : { ...held, gate },
      ),
      { selector: ({ gate }) => gate },
    );
    const anyCase = fc.record({
      state: fc.constantFrom<SafeguardingCase['state']>(
        'open',
        'acknowledged',
        'recorded',
        'closed',
      ),
      standing: fc.uniqueArray(anyGate),
    });
    fc.assert(
      fc.property(fc.array(anyCase.map(one), { maxLength: 3 }), anyAsking, (cases, asking) => {
        const cover = coverOf(cases, asking);
        const taken = 'gates' in cover ? cover.gates : [];
        const covered = [...taken, ...cases.flatMap(({ standing }) => standing)];
        expect(asking.filter(({ gate }) => !covered.includes(gate))).toEqual([]);
      }),
    );
  });
});

test('a gate that has gone no longer stands, though it is among those the case was about', () => {
  const record = one({ standing: ['captivity', 'child-exploited'] });
  expect(stillStanding(record, ['captivity', 'firearm'])).toEqual(['captivity']);
});
