import { expect, test } from 'vitest';
import type { Facts } from '../../../domain/facts.ts';
import { currentModel } from '../../../scoring/harm/models/index.ts';
import { scoreFacts } from '../../../scoring/harm/score.ts';

test('scores the county line as the model says', () => {
  const score = scoreFacts(countyLine, { model: currentModel });
  expect(score).toMatchObject({
    model: '2026-11',
    harm: { low: 14, point: 16, high: 18 },
    likelihood: { low: 21, point: 21, high: 24 },
    risk: { low: 294, point: 336, high: 432 },
    band: 'high',
    gates: ['child-exploited'],
    safeguarding: 'same-day',
    unknowns: [
      { fact: 'loss', swing: 84, matters: false },
      { fact: 'trend', swing: 48, matters: false },
    ],
    recommendation: {
      decision: 'accept',
      because: ['Band high, risk 336', 'Ask meanwhile: loss to victims, trend'],
    },
  });
});

test('scores the car wash as the model says', () => {
  expect(scoreFacts(carWash, { model: currentModel })).toMatchObject({
    harm: { low: 12, point: 12, high: 12 },
    likelihood: { low: 22, point: 22, high: 22 },
    risk: { low: 264, point: 264, high: 264 },
    band: 'high',
    bandLow: 'high',
    bandHigh: 'high',
    gates: ['adult-at-risk'],
    safeguarding: 'same-day',
    unknowns: [],
    recommendation: { decision: 'accept', because: ['Band high, risk 264'] },
  });
});

test('scores the vague tip as the model says', () => {
  const score = scoreFacts({ types: ['MS_LABOUR'], reach: 'local' }, { model: currentModel });
  expect(score).toMatchObject({
    harm: { low: 0, point: 6, high: 44 },
    likelihood: { low: 3, point: 4, high: 28 },
    risk: { low: 0, point: 24, high: 1232 },
    band: 'low',
    bandLow: 'low',
    bandHigh: 'critical',
    confidence: 'ungraded',
    gates: [],
    safeguarding: 'none',
    recommendation: { decision: 'request-information' },
  });
  expect(score.unknowns.map(({ fact, swing }) => [fact, swing])).toStrictEqual([
    ['indicators', 84],
    ['recency', 48],
    ['frequency', 42],
    ['organisation', 42],
    ['victims', 32],
    ['youngest', 28],
    ['trend', 18],
    ['loss', 16],
    ['vulnerabilities', 12],
  ]);
});

test('names what each criterion contributed, in the order of the model', () => {
  const { contributions } = scoreFacts(countyLine, { model: currentModel });
  expect(contributions.map(({ because, points }) => [because, points])).toStrictEqual([
    ['physical harm: violence', 2],
    ['psychological harm: missing episodes, debt bondage', 2],
    ['sexual harm: none named', 0],
    ['losses: debt bondage, sum not known', 2],
    ['vulnerability: child, 13 to 15; care experienced', 4],
    ['victims: two to four', 2],
    ['reach: across regions', 4],
    ['happening: now', 8],
    ['how often: weekly', 4],
    ['offenders: known group', 8],
    ['trend: not known', 1],
  ]);
});

const countyLine: Facts = {
  types: ['COUNTY_LINES', 'CCE'],
  indicators: ['violence', 'drug-running', 'missing-episodes', 'debt-bondage'],
  victims: 'two-to-four',
  youngest: '13-to-15',
  vulnerabilities: ['care-experienced'],
  recency: 'now',
  frequency: 'weekly',
  organisation: 'known-group',
  reach: 'cross-region',
  immediateRisk: 'no',
};

const carWash: Facts = {
  types: ['MS_LABOUR'],
  indicators: ['wages-withheld', 'withheld-documents', 'debt-bondage'],
  victims: 'five-to-nine',
  youngest: 'adult',
  vulnerabilities: ['insecure-immigration', 'isolated'],
  recency: 'now',
  frequency: 'daily',
  organisation: 'suspected-group',
  reach: 'local',
  trend: 'steady',
  loss: '10k-to-100k',
};
