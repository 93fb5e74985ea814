import { describe, expect, test } from 'vitest';
import type { Facts } from '../../domain/facts.ts';
import { lawNext } from '../../domain/law-next.ts';
import { brokenRules } from '../../domain/record-rules.ts';
import type { SafeguardingActionCode } from '../../domain/reference/safeguarding-actions.ts';
import type { CaseRecord } from '../../domain/safeguarding.ts';

const by = { id: 'di', name: 'Di Inspector' };
const done = (...codes: SafeguardingActionCode[]): CaseRecord[] =>
  codes.map((code) => ({ code, action: code, by, at: 0 }));
const next = (facts: Facts, ...codes: SafeguardingActionCode[]) =>
  lawNext({ facts, told: [], records: done(...codes) });

const child: Facts = { types: ['CCE'], youngest: '13-to-15', indicators: ['drug-running'] };
const adult: Facts = { types: ['MS_LABOUR'], youngest: 'adult' };
const atRisk: Facts = {
  types: ['CUCKOO'],
  youngest: 'adult',
  vulnerabilities: ['learning-disability'],
};

describe('what the law asks for next', () => {
  test.each<[string, Facts, SafeguardingActionCode[], RegExp]>([
    ['make safe, before all else', child, [], /^make safe/],
    ['for a child MASH, then', child, ['made-safe'], /^MASH today/],
    ['for a child NRM always, after MASH', child, ['made-safe', 'mash'], /^NRM, always/],
    [
      'for one who may be a child as for a child',
      { ...child, youngest: 'may-be-under-18' },
      ['made-safe', 'strategy'],
      /no consent is asked/,
    ],
    ['for an adult NRM with consent', adult, ['made-safe'], /with their consent/],
    ['of unknown age MASH too', {}, ['made-safe'], /No age is known/],
    [
      'of unknown age, for gain, both ways',
      { types: ['MS_LABOUR'] },
      ['made-safe', 'mash'],
      /a child always, an adult with consent/,
    ],
    [
      'the threat to life process by its name',
      { ...adult, indicators: ['threat-to-life'] },
      ['made-safe'],
      /Osman/,
    ],
    [
      'for an adult at risk the Care Act’s enquiry',
      atRisk,
      ['made-safe', 'nrm'],
      /safeguarding enquiry/,
    ],
  ])('%s', (_what, facts, codes, asks) => {
    const found = next(facts, ...codes);
    expect(found?.asks).toMatch(asks);
    expect(found?.source).toMatch(/law-and-policy\.json|Osman/);
  });

  test('is nothing once all is recorded, however it was ordered', () => {
    expect(next(child, 'nrm', 'mash', 'made-safe')).toBeUndefined();
    expect(next(adult, 'duty-to-notify', 'made-safe')).toBeUndefined();
  });

  test('takes the MASH as told where the officer says so', () => {
    const records = done('made-safe');
    expect(lawNext({ facts: child, told: ['mash'], records })?.asks).toMatch(/^NRM/);
  });
});

describe('what may be recorded', () => {
  test.each([
    ['an adult’s NRM without a word on consent', 'nrm', adult, undefined, 'consent'],
    ['an adult’s NRM against their wish', 'nrm', adult, 'no', 'consent'],
    ['a child’s Duty to Notify', 'duty-to-notify', child, undefined, 'action'],
  ] as const)('is not %s', (_what, code, facts, consent, input) => {
    expect(brokenRules({ code, consent, identity: [] }, { facts })).toMatchObject([{ input }]);
  });

  test.each([
    ['an adult’s NRM with consent', 'nrm', adult, 'yes'],
    ['a child’s NRM, whatever is said of consent', 'nrm', child, 'no'],
    ['an adult’s Duty to Notify', 'duty-to-notify', adult, 'no'],
    ['anything else', 'mash', child, undefined],
  ] as const)('is %s', (_what, code, facts, consent) => {
    expect(brokenRules({ code, consent, identity: [] }, { facts })).toEqual([]);
  });

  test('a Duty to Notify carries no identity, and each that stands in it is named', () => {
    const identifiers = ['07700 900123', 'YK19 LMO'];
    const broken = brokenRules({ code: 'duty-to-notify', identity: identifiers }, { facts: adult });
    expect(broken.map(({ sentence }) => sentence).join()).toMatch(/07700 900123.*YK19 LMO/);
  });
});
