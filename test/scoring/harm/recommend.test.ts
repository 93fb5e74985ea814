import { expect, test } from 'vitest';
import type { Facts } from '../../../domain/facts.ts';
import { currentModel } from '../../../scoring/harm/models/index.ts';
import { scoreFacts } from '../../../scoring/harm/score.ts';

test('1: a suspect grade asks to corroborate, before every other rule', () => {
  const scored = score({ ...lone, immediateRisk: 'yes', assessment: 'E' }, 'R-EMID-26-00041');
  expect(scored.band).toBe('critical');
  expect(scored.recommendation).toStrictEqual({
    decision: 'request-information',
    because: ['Graded E, suspected to be false: corroborate it first'],
  });
});

test('2: a strong link to an open referral joins it, before the force is named', () => {
  expect(score(lone, 'R-EMID-26-00041').recommendation).toStrictEqual({
    decision: 'join',
    because: ['Strong link to R-EMID-26-00041, which is open in this region'],
  });
});

test.each(['none', 'one', 'two-to-four'] as const)(
  '3: one local offender with victims %s goes to the force, even when critical',
  (victims) => {
    const scored = score({ ...lone, victims, immediateRisk: 'yes' });
    expect(scored.band).toBe('critical');
    expect(scored.safeguarding).toBe('interrupt');
    expect(scored.recommendation.decision).toBe('redirect');
    expect(scored.recommendation.because).toContain('Offenders: one person');
  },
);

test.each<[string, Facts]>([
  ['more victims', { victims: 'five-to-nine' }],
  ['an unknown number of victims', { victims: undefined }],
  ['a wider reach', { reach: 'cross-force' }],
  ['a loose network', { organisation: 'loose-network' }],
])('3: %s is not for the force by that rule', (_, change) => {
  const { because } = score({ ...lone, ...change }).recommendation;
  expect(because).not.toContain('The force can deal with it');
});

test('4: a high band is accepted, and what matters asked meanwhile', () => {
  expect(score({ indicators: ['firearm'], reach: 'local' }).recommendation).toStrictEqual({
    decision: 'accept',
    because: ['Band high, risk 28', 'A firearm is involved', 'Ask meanwhile: last known'],
  });
});

test('5: what matters is asked before a medium or low band is decided, two at most', () => {
  const open = { ...settled, recency: undefined, organisation: undefined, frequency: undefined };
  const scored = score({ ...open, victims: 'ten-or-more' });
  const mattering = scored.unknowns.filter(({ matters }) => matters);
  expect(mattering.length).toBeGreaterThan(2);
  expect(scored.recommendation).toStrictEqual({
    decision: 'request-information',
    because: [
      'An answer could change this advice',
      ...mattering.slice(0, 2).map(({ question }) => question),
    ],
  });
});

test('5: a question matters where only the reach it names would turn the advice', () => {
  const scored = score({ ...medium, reach: undefined });
  expect(scored.band).toBe('medium');
  expect(scored.unknowns).toMatchObject([{ fact: 'reach', matters: true }]);
  expect(scored.recommendation.decision).toBe('request-information');
});

test('5: a question does not matter where either answer gives the same advice', () => {
  const scored = score({ ...medium, organisation: 'suspected-group', trend: undefined });
  expect(scored.band).toBe('medium');
  expect(scored.unknowns).toMatchObject([{ fact: 'trend', matters: false }]);
  expect(scored.recommendation.decision).toBe('accept');
});

test.each<[string, Facts, string]>([
  ['across forces', { reach: 'cross-force' }, 'accept'],
  ['by a known group', { organisation: 'known-group', recency: 'last-6-months' }, 'accept'],
  ['by a suspected group', { organisation: 'suspected-group' }, 'accept'],
  ['local, by a loose network', {}, 'redirect'],
])('6: a medium band %s', (_, change, decision) => {
  const scored = score({ ...medium, ...change });
  expect(scored.band).toBe('medium');
  expect(scored.recommendation.decision).toBe(decision);
});

test('6: a low band is declined, with what would change it', () => {
  expect(score(settled).recommendation).toStrictEqual({
    decision: 'decline',
    because: [
      'Band low, risk 10',
      'Below threshold',
      'From risk 80 it is medium, and this advice changes',
    ],
  });
});

function score(facts: Facts, strongOpenLink?: string) {
  return scoreFacts(facts, { model: currentModel, strongOpenLink });
}

const settled: Facts = {
  types: ['MS_LABOUR'],
  indicators: [],
  youngest: 'adult',
  victims: 'two-to-four',
  vulnerabilities: [],
  loss: 'none',
  reach: 'local',
  recency: 'older',
  frequency: 'occasional',
  organisation: 'loose-network',
  trend: 'declining',
};

const lone: Facts = { ...settled, organisation: 'single' };

const medium: Facts = { ...settled, victims: 'ten-or-more', recency: 'now' };
