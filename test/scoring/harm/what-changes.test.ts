import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { BandChange } from '../../../domain/band-change.ts';
import { type Facts, indicators, scoredFacts, vulnerabilities } from '../../../domain/facts.ts';
import { factWords } from '../../../domain/reference/fact-words.ts';
import { bands } from '../../../domain/score.ts';
import { currentModel } from '../../../scoring/harm/models/index.ts';
import { scoreFacts } from '../../../scoring/harm/score.ts';
import { whatChanges } from '../../../scoring/harm/what-changes.ts';
import { anyFacts } from './any-facts.ts';

const basis = { model: currentModel, childTypes: [] };
const scoreOf = (facts: Facts) => scoreFacts(facts, { model: currentModel });
const rankOf = (facts: Facts) => bands.indexOf(scoreOf(facts).band);

describe('what would change a band', () => {
  test('is one answer alone, and with it the band is the one that is said', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const { up, down } = whatChanges(facts, basis);
        const changes = [up, down].filter((each) => each !== undefined);
        for (const change of changes) {
          expect(scoreOf(change.facts).band).toBe(change.band);
          const others = { ...change.facts, [change.fact]: facts[change.fact] };
          expect({ ...facts, [change.fact]: facts[change.fact] }).toEqual(others);
        }
        expect(up === undefined || bands.indexOf(up.band) > rankOf(facts)).toBe(true);
        expect(down === undefined || bands.indexOf(down.band) < rankOf(facts)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  test('has no cheaper one, and where none is said there is none', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const { up, down } = whatChanges(facts, basis);
        const all = everyOther(facts);
        const rises = all.filter((each) => rankOf(each.facts) > rankOf(facts));
        const falls = all.filter((each) => rankOf(each.facts) < rankOf(facts));
        expect(up && costOf(up, facts)).toEqual(cheapest(rises, facts));
        expect(down && costOf(down, facts)).toEqual(cheapest(falls, facts));
      }),
      { numRuns: 150 },
    );
  });

  test('asks an open question before it doubts an answer', () => {
    const facts: Facts = { youngest: 'adult', recency: 'now', frequency: 'weekly' };
    expect(whatChanges(facts, basis).up?.fact).toBe('indicators');
  });

  test('says of the county line that the trend decides nothing, and one answer fewer would lower it', () => {
    const facts: Facts = {
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
    const { up, down } = whatChanges(facts, basis);
    expect(up).toMatchObject({ band: 'critical' });
    expect(down).toMatchObject({ band: 'medium', fact: 'organisation' });
  });
});

type Other = Pick<BandChange, 'fact' | 'facts'>;

/** Another spelling of the same: every answer of the list, and lists that differ by one. */
function everyOther(facts: Facts): Other[] {
  return scoredFacts.flatMap((fact): Other[] => {
    const now = facts[fact];
    if (fact === 'indicators' || fact === 'vulnerabilities') {
      const codes: readonly string[] = fact === 'indicators' ? indicators : vulnerabilities;
      const has: readonly string[] = facts[fact] ?? [];
      const toggled = codes.map((code) =>
        has.includes(code) ? has.filter((each) => each !== code) : [...has, code],
      );
      const lists = facts[fact] ? toggled : [[], ...toggled];
      return lists.map((list) => ({ fact, facts: { ...facts, [fact]: list } }));
    }
    return Object.keys(factWords[fact].answers)
      .filter((code) => code !== now)
      .map((code) => ({ fact, facts: { ...facts, [fact]: code } }));
  });
}

function costOf(change: Other, facts: Facts) {
  const moved = Math.abs(scoreOf(change.facts).risk.point - scoreOf(facts).risk.point);
  return { known: facts[change.fact] === undefined ? 0 : 1, moved };
}

function cheapest(changes: readonly Other[], facts: Facts) {
  return changes
    .map((change) => costOf(change, facts))
    .toSorted((a, b) => a.known - b.known || a.moved - b.moved)
    .at(0);
}
