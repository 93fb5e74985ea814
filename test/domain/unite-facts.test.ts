import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scoreTogether } from '../../bot/score-now.ts';
import { bands } from '../../domain/score.ts';
import { exploitationTypes } from '../../domain/reference/types.ts';
import { readingsOf } from '../../domain/unite-facts.ts';
import { model202611 } from '../../scoring/harm/models/2026-11.ts';
import { anyFacts } from '../scoring/harm/any-facts.ts';

const ctx = { types: exploitationTypes, model: model202611 };
const scored = (...all: Parameters<typeof readingsOf>[0]) =>
  scoreTogether(ctx, { all, strongOpenLink: undefined });
const rank = (...all: Parameters<typeof readingsOf>[0]) => bands.indexOf(scored(...all).score.band);

describe('what joined referrals say together', () => {
  it('unites lists, takes the graver answer and what only one of them knows; the grade is the first’s', () => {
    const [united] = readingsOf([
      {
        types: ['CCE'],
        indicators: ['violence'],
        youngest: '16-to-17',
        victims: 'one',
        source: 1,
        assessment: 'A',
      },
      {
        types: ['CCE', 'COUNTY_LINES'],
        indicators: [],
        youngest: '13-to-15',
        reach: 'local',
        immediateRisk: 'yes',
        source: 3,
        assessment: 'E',
      },
    ]);
    expect(united).toEqual({
      types: ['CCE', 'COUNTY_LINES'],
      indicators: ['violence'],
      youngest: '13-to-15',
      victims: 'one',
      reach: 'local',
      immediateRisk: 'yes',
      source: 1,
      assessment: 'A',
    });
  });

  it('of one alone is what it says', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        expect(readingsOf([facts])).toEqual([facts]);
      }),
    );
  });

  it('never gives a lower band than either had', () => {
    fc.assert(
      fc.property(anyFacts, anyFacts, (one, other) => {
        expect(rank(one, other)).toBeGreaterThanOrEqual(Math.max(rank(one), rank(other)));
      }),
      { numRuns: 400 },
    );
  });

  it('has the same band whichever was joined to the other', () => {
    fc.assert(
      fc.property(anyFacts, anyFacts, (one, other) => {
        expect(rank(one, other)).toBe(rank(other, one));
      }),
    );
  });

  it('reads an old answer of the one as still open for the other, where that is graver', () => {
    const held = { indicators: ['held'] } as const;
    const old = { recency: 'older' } as const;
    expect(readingsOf([held, old])[0]).toEqual({ ...held, ...old });
    expect(scored(held, old).facts.recency).toBeUndefined();
    expect(scored(held, old).score.gates).toContain('captivity');
  });
});
