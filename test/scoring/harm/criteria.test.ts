import { describe, expect, test } from 'vitest';
import type { Facts, Indicator, Vulnerability } from '../../../domain/facts.ts';
import type { Criterion } from '../../../domain/score.ts';
import { criteria } from '../../../scoring/harm/criteria/index.ts';
import { shapeFacts } from '../../../scoring/harm/shape-facts.ts';

const threeVulnerabilities: readonly Vulnerability[] = [
  'learning-disability',
  'mental-ill-health',
  'homeless',
];

type Row = readonly [facts: Facts, level: number | null];

describe.each(Object.entries(rows()))('the level of %s', (criterion, cases) => {
  test.each(cases)('%j gives %j', (facts, level) => {
    expect(levelOf(criterion, facts)).toBe(level);
  });

  test('is unknown, not zero, when nothing is answered', () => {
    expect(levelOf(criterion, {})).toBeNull();
  });
});

test('every criterion has its table here', () => {
  expect(Object.keys(rows())).toStrictEqual(Object.keys(criteria));
});

test('a reason names the answer that decided it', () => {
  expect(say('financial', { loss: 'over-100k' })).toBe('over £100,000');
  expect(say('sexual', of(['contact-sexual', 'violence'], { youngest: '13-to-15' }))).toBe(
    'contact sexual offence, child, 13 to 15',
  );
  expect(say('sexual', of(['violence'], { youngest: '13-to-15' }))).toBe('none named');
  expect(say('vulnerability', having(2))).toBe(
    'age not known; learning disability, mental ill health',
  );
  expect(say('vulnerability', { youngest: '16-to-17' })).toBe('child, 16 to 17');
});

function say(criterion: Criterion, facts: Facts): string {
  return criteria[criterion].answer(shapeFacts(facts));
}

function levelOf(criterion: string, facts: Facts): number | null | undefined {
  return Object.values(criteria)
    .find(({ id }) => id === criterion)
    ?.level(shapeFacts(facts));
}

function rows(): Record<Criterion, Row[]> {
  return {
    physical: [
      [of(['threat-to-life', 'violence']), 4],
      [of(['serious-violence']), 3],
      [of(['firearm']), 3],
      [of(['held']), 3],
      [of(['violence']), 2],
      [of(['contact-sexual']), 2],
      [of(['drug-running']), 1],
      [of(['cuckooed-address']), 1],
      [of(['money-mule', 'current-access', 'coerced-sex-work']), 0],
      [of([]), 0],
    ],
    psychological: [
      [of(['held', 'contact-sexual']), 4],
      [of(['held', 'coerced-sex-work']), 4],
      [of(['held', 'online-sexual']), 3],
      [of(['held']), 3],
      [of(['contact-sexual', 'coerced-sex-work']), 3],
      [of(['coerced-sex-work']), 3],
      [of(['debt-bondage']), 2],
      [of(['intimidation']), 2],
      [of(['online-sexual']), 2],
      [of(['missing-episodes']), 2],
      [of(['withheld-documents']), 1],
      [of(['drug-dependence-fed']), 1],
      [of(['threat-to-life', 'violence', 'wages-withheld']), 0],
      [of([]), 0],
    ],
    sexual: [
      [of(['contact-sexual'], { youngest: 'under-13' }), 4],
      [of(['contact-sexual'], { youngest: '13-to-15' }), 4],
      [of(['contact-sexual'], { youngest: '16-to-17' }), 3],
      [of(['contact-sexual'], { youngest: 'may-be-under-18' }), 3],
      [of(['contact-sexual'], { youngest: 'adult' }), 3],
      [of(['contact-sexual']), 3],
      [of(['coerced-sex-work'], { youngest: 'may-be-under-18' }), 4],
      [of(['coerced-sex-work'], { youngest: '16-to-17' }), 4],
      [of(['coerced-sex-work'], { youngest: 'adult' }), 3],
      [of(['coerced-sex-work'], { types: ['CSE_GROUP'] }), 3],
      [of(['online-sexual'], { youngest: 'under-13' }), 3],
      [of(['online-sexual'], { youngest: '13-to-15' }), 2],
      [of(['online-sexual']), 2],
      [of(['held'], { youngest: 'under-13' }), 0],
      [of([], { youngest: 'under-13' }), 0],
      [{ youngest: 'under-13' }, null],
    ],
    financial: [
      [{ loss: 'over-100k' }, 3],
      [{ loss: '10k-to-100k' }, 3],
      [{ loss: '1k-to-10k' }, 2],
      [{ loss: 'under-1k' }, 1],
      [{ loss: 'none' }, 0],
      [of(['debt-bondage']), 2],
      [of(['wages-withheld']), 2],
      [of(['money-mule']), 2],
      [of(['debt-bondage'], { loss: 'none' }), 0],
      [of(['debt-bondage'], { loss: 'under-1k' }), 1],
      [of(['violence']), null],
      [of([]), null],
    ],
    vulnerability: [
      [{ youngest: 'under-13' }, 4],
      [having(0, { youngest: 'under-13' }), 4],
      [having(2, { youngest: '13-to-15' }), 4],
      [having(1, { youngest: '13-to-15' }), 3],
      [{ youngest: '13-to-15' }, 3],
      [having(2, { youngest: '16-to-17' }), 3],
      [having(2, { youngest: 'may-be-under-18' }), 3],
      [having(1, { youngest: '16-to-17' }), 2],
      [{ youngest: 'may-be-under-18' }, 2],
      [having(0, { youngest: 'may-be-under-18' }), 2],
      [having(3, { youngest: 'adult' }), 3],
      [having(2, { youngest: 'adult' }), 2],
      [having(1, { youngest: 'adult' }), 1],
      [having(0, { youngest: 'adult' }), 0],
      [{ youngest: 'adult' }, null],
      [having(3), 3],
      [having(2), 2],
      [having(1), 1],
      [having(0), null],
    ],
    scale: [
      [{ victims: 'ten-or-more' }, 4],
      [{ victims: 'five-to-nine' }, 3],
      [{ victims: 'two-to-four' }, 2],
      [{ victims: 'one' }, 1],
      [{ victims: 'none' }, 0],
    ],
    reach: [
      [{ reach: 'international' }, 3],
      [{ reach: 'cross-region' }, 3],
      [{ reach: 'cross-force' }, 2],
      [{ reach: 'local' }, 0],
    ],
    recency: [
      [{ recency: 'now' }, 4],
      [{ recency: 'last-28-days' }, 3],
      [{ recency: 'last-6-months' }, 2],
      [{ recency: 'older' }, 0],
    ],
    frequency: [
      [{ frequency: 'daily' }, 4],
      [{ frequency: 'weekly' }, 3],
      [{ frequency: 'occasional' }, 2],
      [{ frequency: 'once' }, 1],
    ],
    organisation: [
      [{ organisation: 'known-group' }, 4],
      [{ organisation: 'suspected-group' }, 3],
      [{ organisation: 'loose-network' }, 2],
      [{ organisation: 'single' }, 1],
    ],
    trend: [
      [{ trend: 'growing' }, 3],
      [{ trend: 'steady' }, 2],
      [{ trend: 'declining' }, 1],
    ],
  };
}

function of(indicators: readonly Indicator[], rest: Facts = {}): Facts {
  return { indicators, ...rest };
}

function having(count: number, rest: Facts = {}): Facts {
  return { vulnerabilities: threeVulnerabilities.slice(0, count), ...rest };
}
