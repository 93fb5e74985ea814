import { expect, test } from 'vitest';
import { contradictionsIn } from '../../domain/contradictions.ts';
import type { Facts } from '../../domain/facts.ts';

test.each<[string, Facts, string]>([
  [
    'child-at-work',
    { youngest: 'under-13', indicators: ['wages-withheld'] },
    'Youngest victim is under 13, and wages withheld: check both.',
  ],
  [
    'adult-type',
    { types: ['ASE'], youngest: '13-to-15' },
    'Type is adult sexual exploitation, and the youngest victim is a child: check both.',
  ],
  [
    'child-type',
    { types: ['CCE'], youngest: 'adult' },
    'Type names a child, and the youngest victim is an adult: check both.',
  ],
  [
    'nobody-aged',
    { victims: 'none', youngest: '16-to-17' },
    'There are no victims, and the youngest is child, 16 to 17: check both.',
  ],
  [
    'nobody-robbed',
    { victims: 'none', loss: 'over-100k' },
    'There are no victims, and they lost money: check both.',
  ],
  [
    'danger-long-ago',
    { immediateRisk: 'yes', recency: 'older' },
    'There is danger now, and it last happened longer ago: check both.',
  ],
  [
    'held-without-danger',
    { immediateRisk: 'no', recency: 'now', indicators: ['held'] },
    'There is no danger now, and now there is: held against their will: check both.',
  ],
  [
    'taken-without-loss',
    { loss: 'none', indicators: ['money-mule'] },
    'There is no loss, and money mule: check both.',
  ],
])('%s is asked about', (code, facts, sentence) => {
  expect(contradictionsIn(facts, [])).toEqual([{ code, sentence }]);
});

test.each<Facts>([
  {},
  { youngest: 'under-13', indicators: ['contact-sexual'] },
  { types: ['CCE', 'COUNTY_LINES'], youngest: 'adult' },
  { types: ['ASE'], youngest: 'may-be-under-18' },
  { victims: 'none', loss: 'none' },
  { immediateRisk: 'yes', recency: 'last-28-days' },
  { immediateRisk: 'no', recency: 'older', indicators: ['held'] },
  { loss: 'none', indicators: ['debt-bondage'] },
])('what goes together is not: %j', (facts) => {
  expect(contradictionsIn(facts, [])).toEqual([]);
});

test('an organisation’s own child types are known', () => {
  const facts: Facts = { types: ['OWN'], youngest: 'adult' };
  expect(contradictionsIn(facts, ['OWN']).map(({ code }) => code)).toEqual(['child-type']);
  expect(contradictionsIn(facts, [])).toEqual([]);
});
