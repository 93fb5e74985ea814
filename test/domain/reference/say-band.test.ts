import { expect, test } from 'vitest';
import { scoredFacts } from '../../../domain/facts.ts';
import { sayBand } from '../../../domain/reference/say-band.ts';
import type { Band, Score } from '../../../domain/score.ts';

test.each<[Band, Band, Band, number, string]>([
  ['high', 'high', 'high', 0, 'high'],
  ['critical', 'critical', 'critical', 9, 'critical'],
  ['high', 'high', 'critical', 3, 'high, could be critical'],
  ['high', 'medium', 'critical', 2, 'high, could be medium or critical'],
  ['critical', 'low', 'critical', 1, 'critical, could be low or medium or high'],
  ['high', 'high', 'critical', 4, 'high, too little known to say'],
  ['low', 'low', 'critical', 9, 'low, too little known to say'],
])('%s, from %s to %s with %i unknown, is "%s"', (band, bandLow, bandHigh, count, said) => {
  expect(sayBand(scored({ band, bandLow, bandHigh, count }))).toBe(said);
});

interface Banded {
  readonly band: Band;
  readonly bandLow: Band;
  readonly bandHigh: Band;
  readonly count: number;
}

function scored({ band, bandLow, bandHigh, count }: Banded): Score {
  const nothing = { low: 0, point: 0, high: 0 };
  return {
    model: '2026-11',
    harm: nothing,
    likelihood: nothing,
    risk: nothing,
    band,
    bandLow,
    bandHigh,
    confidence: 'ungraded',
    gates: [],
    safeguarding: 'none',
    contributions: [],
    unknowns: scoredFacts
      .slice(0, count)
      .map((fact) => ({ fact, question: '', swing: 0, matters: false })),
    recommendation: { decision: 'decline', because: [] },
  };
}
