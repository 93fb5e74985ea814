import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Person } from '../../domain/actor.ts';
import { receiveReferral, titleOf } from '../../domain/receive.ts';
import type { Answered } from '../../domain/receive.ts';

const officer: Person = {
  id: 'pat',
  name: 'Pat',
  roles: ['officer'],
  region: 'EMID',
  force: 'DERBS',
};
const answered: Answered = {
  narrative: 'A line runs into town. More is known.',
  facts: {},
  told: [],
  support: [],
  handling: { code: 'P' },
  identifiers: [],
};
const receive = (answers: Partial<Answered>, by: Partial<Person> = {}) =>
  receiveReferral({ ...answered, ...answers }, { ...officer, ...by });

describe('A referral', () => {
  test.each([
    ['the person’s own force', {}, {}, { force: 'DERBS', region: 'EMID' }],
    ['the force named', { force: 'WMP' }, {}, { force: 'WMP', region: 'WMID' }],
    [
      'the force, whatever region is named',
      { region: 'EAST' },
      {},
      { force: 'DERBS', region: 'EMID' },
    ],
    [
      'a force named by somebody of no force',
      { force: 'WMP' },
      { force: undefined, region: 'all' },
      { force: 'WMP', region: 'WMID' },
    ],
  ])('goes by %s', (_what, answers, by, expected) => {
    expect(receive(answers, by)).toMatchObject({ received: expected });
  });

  test('asks a body without a region which gateway should have it, and takes what is answered', () => {
    const by = { force: 'NCA', region: 'all' };
    expect(receive({}, by)).toMatchObject({ mistakes: [{ input: 'region' }] });
    expect(receive({ region: 'EAST' }, by)).toMatchObject({ received: { region: 'EAST' } });
  });

  test('without force or words names both, and is not received', () => {
    const result = receive({ narrative: ' \n' }, { force: undefined, region: 'all' });
    expect(result).toMatchObject({ mistakes: [{ input: 'force' }, { input: 'narrative' }] });
  });

  test('of a force that there is not is not received', () => {
    expect(receive({ force: 'NOWHERE' })).toMatchObject({ mistakes: [{ input: 'force' }] });
  });

  test('keeps a title that was given, else takes the first sentence', () => {
    expect(receive({ title: 'Tiny line' })).toMatchObject({ received: { title: 'Tiny line' } });
    expect(receive({})).toMatchObject({ received: { title: 'A line runs into town' } });
  });
});

describe('A title', () => {
  test.each([
    ['Line one\nline two', 'Line one'],
    ['   ', 'Referral'],
    ['!!!', 'Referral'],
  ])('of %j is %j', (narrative, title) => {
    expect(titleOf(narrative)).toBe(title);
  });

  test('is short whatever the text, never empty, on one line, and cut at a word', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 400 }), (narrative) => {
        const title = titleOf(narrative);
        expect(title.length).toBeLessThanOrEqual(72);
        expect(title).toMatch(/\S/);
        expect(title).not.toContain('\n');
      }),
    );
    expect(titleOf('exploitation '.repeat(20))).toMatch(/^(exploitation ){4}exploitation …$/);
  });
});
