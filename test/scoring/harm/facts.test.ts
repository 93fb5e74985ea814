import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readFacts } from '../../../scoring/harm/facts.ts';
import { anyFacts } from './any-facts.ts';

describe('what is unknown', () => {
  test.each([undefined, null, '', ' ', 'unknown', []])('%j is no answer', (value) => {
    const raw = { indicators: value, youngest: value, types: value, source: value };
    expect(readFacts(raw)).toStrictEqual({ facts: {} });
  });

  test.each([[['unknown']], [['']], [' , '], [[null, '']]])('nor is the list %j', (value) => {
    expect(readFacts({ indicators: value, vulnerabilities: value })).toStrictEqual({ facts: {} });
  });
});

describe('what is an answer', () => {
  test.each(['none', ['none'], ' none ', 'none,none'])('%j is none', (value) => {
    expect(readFacts({ indicators: value, vulnerabilities: value })).toStrictEqual({
      facts: { indicators: [], vulnerabilities: [] },
    });
  });

  test('a list and a comma-separated string read alike, each code once', () => {
    const facts = { indicators: ['held', 'violence'], types: ['CCE', 'COUNTY_LINES'] };
    expect(
      readFacts({ indicators: 'held, violence,held', types: 'CCE,COUNTY_LINES' }),
    ).toStrictEqual({ facts });
    expect(readFacts({ ...facts, types: [...facts.types, 'CCE'] })).toStrictEqual({ facts });
  });

  test.each([2, '2', ' 2 '])('the source may come as %j', (source) => {
    expect(readFacts({ source })).toStrictEqual({ facts: { source: 2 } });
  });

  test("an organisation's own type is known once it is given", () => {
    expect(readFacts({ types: 'OWN' }, { addedTypes: ['OWN'] })).toStrictEqual({
      facts: { types: ['OWN'] },
    });
    expect(problemsOf({ types: 'OWN' })).toHaveLength(1);
  });

  test('any facts come back as they went out', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const sent = {
          ...facts,
          types: facts.types?.join(),
          indicators: facts.indicators && (facts.indicators.join() || 'none'),
          vulnerabilities: facts.vulnerabilities && (facts.vulnerabilities.join() || 'none'),
        };
        const { types, ...rest } = facts;
        const expected = types?.length ? facts : rest;
        expect(readFacts(sent)).toStrictEqual({ facts: expected });
      }),
    );
  });
});

describe('what is refused', () => {
  test('every problem is named at once, with the values allowed', () => {
    expect(
      problemsOf({
        youngest: 'fourteen',
        source: 4,
        trend: ['growing'],
        assessment: 'a',
        immediateRisk: true,
      }),
    ).toStrictEqual([
      'youngest: Expected under-13, 13-to-15, 16-to-17, may-be-under-18, adult or unknown, got fourteen',
      'trend: Expected growing, steady, declining or unknown, got a list',
      'immediateRisk: Expected yes, no or unknown, got true',
      'source: Expected 1, 2, 3 or unknown, got 4',
      'assessment: Expected A, B, C, D, E or unknown, got a',
    ]);
  });

  test('none together with an indicator', () => {
    expect(problemsOf({ indicators: ['none', 'violence'] })).toStrictEqual([
      'indicators: Expected none alone, got it together with others',
    ]);
  });

  test.each([['unknown,violence'], [['violence', 7]], [{ violence: true }], ['harm']])(
    'the indicators %j',
    (indicators) => {
      expect(problemsOf({ indicators })).toHaveLength(1);
      expect(problemsOf({ indicators })[0]).toMatch(/^indicators: Expected threat-to-life, /);
    },
  );

  test('none where it is no answer', () => {
    expect(problemsOf({ types: 'none', reach: 'none' })).toHaveLength(2);
    expect(readFacts({ loss: 'none', victims: 'none' })).toStrictEqual({
      facts: { loss: 'none', victims: 'none' },
    });
  });

  test('a key that names no fact, unless a form sends others too', () => {
    const raw = { yongest: 'adult', trend: 'steady' };
    expect(problemsOf(raw)).toStrictEqual([expect.stringMatching(/got yongest$/)]);
    expect(readFacts(raw, { otherKeys: 'ignore' })).toStrictEqual({ facts: { trend: 'steady' } });
    expect(problemsOf(JSON.parse('{"__proto__": {"trend": "steady"}}'))).toHaveLength(1);
  });

  test.each([null, [], 'adult', 3, undefined])('%j in place of facts', (raw) => {
    expect(problemsOf(raw)).toStrictEqual([expect.stringMatching(/^Expected an object of facts/)]);
  });

  test('words that may be a narrative are never repeated', () => {
    const words = 'she is held at 4 Example Street';
    expect(
      JSON.stringify(problemsOf({ youngest: words, indicators: [words], [words]: 1 })),
    ).not.toMatch(/Example/);
  });
});

function problemsOf(raw: unknown): readonly string[] {
  const reading = readFacts(raw);
  return 'problems' in reading ? reading.problems : [];
}
