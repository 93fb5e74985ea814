import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dutiesOf } from '../../domain/duties.ts';
import { indicators, youngestAges, type Facts } from '../../domain/facts.ts';
import { toldCodes } from '../../domain/reference/codes.ts';
import { exploitationTypes } from '../../domain/reference/types.ts';

const codes = (facts: Facts) => dutiesOf({ facts, told: [] }).map((duty) => duty.code);

const nrm = (youngest: Facts['youngest']) =>
  dutiesOf({ facts: { types: ['MS_LABOUR'], youngest }, told: [] }).find(
    ({ code }) => code === 'nrm',
  );

describe('the duties that answers raise', () => {
  const table: [string, Facts, string[]][] = [
    [
      'a child in a county line',
      { types: ['COUNTY_LINES'], youngest: '13-to-15' },
      ['make-safe', 'mash', 'nrm'],
    ],
    [
      'somebody who may be under 18, in labour',
      { types: ['MS_LABOUR'], youngest: 'may-be-under-18' },
      ['make-safe', 'mash', 'nrm'],
    ],
    ['a child type with no age known', { types: ['CCE'] }, ['make-safe', 'mash', 'nrm']],
    [
      'a child harmed, but not for gain',
      { types: ['CSA_ORG'], youngest: 'under-13' },
      ['make-safe', 'mash'],
    ],
    [
      'a child who runs drugs, whatever the type',
      { types: ['ONLINE'], youngest: '16-to-17', indicators: ['drug-running'] },
      ['make-safe', 'mash', 'nrm'],
    ],
    ['an adult in labour', { types: ['MS_LABOUR'], youngest: 'adult' }, ['make-safe', 'nrm']],
    [
      'an adult with a debt bond',
      { types: ['OIC'], youngest: 'adult', indicators: ['debt-bondage'] },
      ['make-safe', 'nrm'],
    ],
    [
      'an adult money mule',
      { types: ['FIN_EXPL'], youngest: 'adult', indicators: ['money-mule'] },
      [],
    ],
    [
      'an adult in danger now',
      { types: ['FIN_EXPL'], youngest: 'adult', immediateRisk: 'yes' },
      ['make-safe'],
    ],
    ['no age known', { types: ['FIN_EXPL'] }, ['make-safe', 'mash']],
  ];
  it.each(table)('%s', (_who, facts, expected) => {
    expect(codes(facts)).toEqual(expected);
  });

  it('asks no consent for a child, and for an adult tells both ways', () => {
    expect(nrm('13-to-15')?.why).toContain('no consent needed');
    expect(nrm('adult')?.how).toBe(
      'Ask for consent. With it: NRM. Without it: Duty to Notify, and then no identity.',
    );
    expect(nrm(undefined)?.how).toMatch(/A child: NRM always.*An adult: NRM with consent/);
  });

  it('says that MASH is told already instead of asking for it again', () => {
    const mash = dutiesOf({ facts: { youngest: 'under-13' }, told: ['mash'] }).find(
      ({ code }) => code === 'mash',
    );
    expect(mash).toMatchObject({ title: 'MASH told already', done: true });
  });

  it('reads an organisation’s own type with a slavery kind as slavery', () => {
    const added = { code: 'BEGGING', label: 'Forced begging', child: false, nrm: 'labour' };
    const facts: Facts = { types: ['BEGGING'], youngest: 'adult' };
    expect(dutiesOf({ facts, told: [], types: [added] }).map(({ code }) => code)).toContain('nrm');
    expect(codes(facts)).not.toContain('nrm');
  });

  it('keeps the order make safe, MASH, NRM, and never loses a duty for want of an age', () => {
    const facts = fc.record({
      types: fc.subarray(exploitationTypes.map((type) => type.code)),
      indicators: fc.subarray([...indicators]),
      told: fc.subarray(toldCodes.map((choice) => choice.code)),
    });
    fc.assert(
      fc.property(facts, fc.constantFrom(...youngestAges), ({ told, ...known }, youngest) => {
        const order = ['make-safe', 'mash', 'nrm'];
        const withAge = dutiesOf({ facts: { ...known, youngest }, told }).map(({ code }) => code);
        const without = dutiesOf({ facts: known, told }).map(({ code }) => code);
        expect(withAge).toEqual(order.filter((code) => withAge.some((each) => each === code)));
        expect(without).toEqual(expect.arrayContaining(withAge));
      }),
    );
  });
});
