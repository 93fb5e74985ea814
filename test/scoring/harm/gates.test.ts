import { describe, expect, test } from 'vitest';
import type { Facts, Indicator } from '../../../domain/facts.ts';
import type { GateId } from '../../../domain/score.ts';
import { gateSentence } from '../../../domain/reference/gates.ts';
import { gates } from '../../../scoring/harm/gates/index.ts';
import { currentModel } from '../../../scoring/harm/models/index.ts';
import { scoreFacts } from '../../../scoring/harm/score.ts';

const sexualOrViolent: readonly Indicator[] = [
  'contact-sexual',
  'online-sexual',
  'coerced-sex-work',
  'violence',
  'serious-violence',
];

interface GateCases {
  readonly open: readonly Facts[];
  readonly shut: readonly Facts[];
}

describe.each(Object.entries(cases()))('the gate %s', (id, { open, shut }) => {
  test.each(open)('holds for %j', (facts) => {
    expect(score(facts).gates).toContain(id);
  });

  test.each(shut)('does not hold for %j', (facts) => {
    expect(score(facts).gates).not.toContain(id);
  });

  test('does not hold when nothing is known', () => {
    expect(score({}).gates).not.toContain(id);
  });
});

test('every gate has its cases here, its row in the model and its sentence', () => {
  const ids = currentModel.gates.map((gate) => gate.id);
  expect(Object.keys(cases())).toStrictEqual(ids);
  expect(Object.keys(gates)).toStrictEqual(ids);
  expect(new Set(ids.map(gateSentence)).size).toBe(ids.length);
});

test.each([
  [of(['threat-to-life']), 'critical', 'interrupt'],
  [of(['held']), 'critical', 'interrupt'],
  [of(['online-sexual'], { youngest: 'under-13' }), 'critical', 'interrupt'],
  [of(['contact-sexual'], { youngest: '16-to-17' }), 'high', 'interrupt'],
  [of(['current-access', 'online-sexual'], { recency: 'older' }), 'high', 'same-day'],
  [of(['money-mule'], { youngest: '16-to-17' }), 'medium', 'same-day'],
  [of(['firearm']), 'high', 'none'],
  [of(['cuckooed-address'], { youngest: 'adult' }), 'medium', 'same-day'],
] as const)('%j is at least %s, with safeguarding %s', (facts, band, safeguarding) => {
  const scored = score(facts);
  expect(scored.risk.point).toBeLessThan(80);
  expect(scored).toMatchObject({ band, safeguarding });
});

test('lists all gates that hold, and takes the highest tier and floor', () => {
  const scored = score(of(['firearm', 'violence'], { youngest: 'under-13', recency: 'now' }));
  expect(scored).toMatchObject({
    gates: ['young-child', 'child-exploited', 'firearm'],
    band: 'critical',
    safeguarding: 'interrupt',
  });
});

test("an unknown age counts as a child where an organisation's own type names one", () => {
  const facts = of(['money-mule'], { types: ['LOCAL_CHILD_TYPE'] });
  expect(score(facts).gates).toStrictEqual([]);
  const added = { model: currentModel, childTypes: ['LOCAL_CHILD_TYPE'] };
  expect(scoreFacts(facts, added).gates).toStrictEqual(['child-exploited']);
});

test('a gate that opens only because recency is unknown leaves the lower band below it', () => {
  const scored = score(of(['held'], { youngest: 'adult' }));
  expect(scored).toMatchObject({ band: 'critical', bandLow: 'low', bandHigh: 'critical' });
});

test('an answer at its least that opens a gate does not lift the lower band above the band', () => {
  const facts = of(['wages-withheld'], {
    vulnerabilities: ['homeless', 'isolated'],
    recency: 'now',
  });
  const scored = score(facts);
  expect(scored.risk.point).toBe(66);
  expect(scored).toMatchObject({ gates: [], band: 'low', bandLow: 'low', bandHigh: 'critical' });
  expect(score({ ...facts, youngest: 'adult' }).band).toBe('medium');
});

function cases(): Record<GateId, GateCases> {
  return {
    'danger-now': {
      open: [
        { immediateRisk: 'yes' },
        { immediateRisk: 'yes', recency: 'older' },
        of(['threat-to-life'], { recency: 'now' }),
        of(['threat-to-life']),
      ],
      shut: [
        { immediateRisk: 'no' },
        of(['threat-to-life'], { recency: 'last-28-days' }),
        of(['serious-violence', 'held'], { recency: 'now' }),
      ],
    },
    captivity: {
      open: [
        of(['held']),
        of(['held'], { recency: 'now' }),
        of(['held'], { recency: 'last-28-days' }),
      ],
      shut: [of(['held'], { recency: 'last-6-months' }), of(['withheld-documents'])],
    },
    'young-child': {
      open: sexualOrViolent.flatMap((one) => [
        of([one], { youngest: 'under-13' }),
        of([one], { youngest: 'under-13', recency: 'last-6-months' }),
      ]),
      shut: [
        of(['violence'], { youngest: 'under-13', recency: 'older' }),
        of(['violence'], { youngest: '13-to-15', recency: 'now' }),
        of(['violence'], { types: ['CSE_GROUP'] }),
        of(['money-mule'], { youngest: 'under-13' }),
      ],
    },
    'child-harmed': {
      open: [
        of(['contact-sexual'], { youngest: 'may-be-under-18' }),
        of(['coerced-sex-work'], { youngest: '13-to-15', recency: 'last-6-months' }),
        of(['serious-violence'], { types: ['CCE'] }),
      ],
      shut: [
        of(['online-sexual', 'violence'], { youngest: '13-to-15' }),
        of(['contact-sexual'], { youngest: '13-to-15', recency: 'older' }),
        of(['contact-sexual'], { youngest: 'adult', types: ['CCE'] }),
        of(['contact-sexual'], { types: ['COUNTY_LINES'] }),
      ],
    },
    'access-now': {
      open: [
        of(['current-access', 'contact-sexual'], { recency: 'older' }),
        of(['current-access', 'online-sexual']),
        of(['current-access', 'coerced-sex-work'], { youngest: 'adult' }),
      ],
      shut: [of(['current-access', 'serious-violence']), of(['contact-sexual'])],
    },
    'child-exploited': {
      open: [
        of(['money-mule'], { youngest: '16-to-17' }),
        of(['current-access'], { youngest: 'may-be-under-18', recency: 'last-6-months' }),
        of(['drug-running'], { types: ['COUNTY_LINES', 'CSA_ORG'] }),
      ],
      shut: [
        of([], { youngest: 'under-13', recency: 'now' }),
        { youngest: 'under-13', recency: 'now' },
        of(['money-mule'], { youngest: '16-to-17', recency: 'older' }),
        of(['money-mule'], { youngest: 'adult', types: ['CCE'] }),
      ],
    },
    firearm: {
      open: [of(['firearm']), of(['firearm'], { recency: 'last-6-months' })],
      shut: [of(['firearm'], { recency: 'older' }), of(['serious-violence'])],
    },
    'adult-at-risk': {
      open: [
        of(['money-mule'], { youngest: 'adult', vulnerabilities: ['homeless', 'isolated'] }),
        of(['money-mule'], { youngest: 'adult', vulnerabilities: ['learning-disability'] }),
        of(['cuckooed-address'], { youngest: 'adult', recency: 'last-28-days' }),
        of(['coerced-sex-work'], { youngest: 'adult', recency: 'now', vulnerabilities: [] }),
      ],
      shut: [
        of(['coerced-sex-work']),
        of(['coerced-sex-work'], { youngest: 'may-be-under-18' }),
        of(['coerced-sex-work'], { youngest: 'adult', recency: 'last-6-months' }),
        of(['money-mule'], { youngest: 'adult', vulnerabilities: ['homeless'] }),
        of([], { youngest: 'adult', vulnerabilities: ['learning-disability', 'isolated'] }),
        { youngest: 'adult', vulnerabilities: ['learning-disability', 'isolated'] },
      ],
    },
  };
}

function of(indicators: readonly Indicator[], rest: Facts = {}): Facts {
  return { indicators, ...rest };
}

function score(facts: Facts) {
  return scoreFacts(facts, { model: currentModel });
}
