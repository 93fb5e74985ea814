import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalIdentifier, findIdentifiers } from '../../../scoring/links/find-identifiers.ts';
import { narratives } from './narratives.ts';

describe('identifiers in a narrative', () => {
  it.each(narratives)('finds what stands in: %s', (sentence, expected) => {
    const found = findIdentifiers(sentence).map(({ kind, value }) => `${kind}=${value}`);
    expect(found).toEqual(expected);
  });

  it('finds the same in every sentence written as one text', () => {
    const together = narratives.map(([sentence]) => sentence).join('\n\n');
    const found = findIdentifiers(together).map(({ kind, value }) => `${kind}=${value}`);
    expect(found).toEqual([...new Set(narratives.flatMap(([, expected]) => expected))]);
  });

  it('gives the text as it stood', () => {
    expect(findIdentifiers('call 07700–900–137 now')).toEqual([
      { kind: 'phone', text: '07700–900–137', value: '+447700900137', confidence: 'high' },
    ]);
  });

  it('is surer of a plate beside a vehicle than of one alone in small letters', () => {
    expect(findIdentifiers('driving ab12 cde')[0]?.confidence).toBe('high');
    expect(findIdentifiers('it was ab12cde')[0]?.confidence).toBe('medium');
    expect(findIdentifiers('it was ab12 cde')[0]?.confidence).toBe('low');
  });

  it('finds nothing in a text without identifiers, in capitals or small letters either', () => {
    for (const text of [quiet, quiet.toUpperCase(), quiet.toLowerCase()]) {
      expect(findIdentifiers(text)).toEqual([]);
    }
  });
});

describe('identifiers in any text', () => {
  it('reads an invented number the same in every form it is written in', () => {
    const number = fc.oneof(
      fc.integer({ min: 900000, max: 900999 }).map((end) => ['7700', String(end)] as const),
      fc.integer({ min: 960000, max: 960999 }).map((end) => ['1632', String(end)] as const),
    );
    fc.assert(
      fc.property(number, fc.constantFrom(...phoneForms), ([area, end], form) => {
        const found = findIdentifiers(`She rang ${form(area, end)} and waited.`);
        expect(found.map(({ value }) => value)).toEqual([`+44${area}${end}`]);
      }),
    );
  });

  it('keeps its promises whatever is typed', () => {
    const text = fc.array(
      fc.oneof(fc.constantFrom(...fragments), fc.string({ unit: 'binary', maxLength: 4 })),
      {
        maxLength: 40,
      },
    );
    fc.assert(
      fc.property(text, (pieces) => {
        const narrative = pieces.join('');
        const found = findIdentifiers(narrative);
        let end = 0;
        for (const { kind, text: stood, value } of found) {
          const start = narrative.indexOf(stood, end);
          expect(start).toBeGreaterThanOrEqual(end);
          end = start + stood.length;
          expect(canonicalIdentifier(kind, stood)).toBe(value);
          expect(canonicalIdentifier(kind, value)).toBe(value);
        }
        expect(new Set(found.map(({ kind, value }) => `${kind}:${value}`)).size).toBe(found.length);
      }),
      { numRuns: 3000 },
    );
  });

  it.each([
    'a',
    '0 ',
    '001 ',
    'B12 CAD ',
    '07700 900123 ',
    '+1',
    'a.',
    '@',
    '123456 ',
    'snap is ',
    'O7 ',
  ])('reads a hundred thousand characters of %j within its test time', (piece) => {
    const hostile = piece.repeat(100_000 / piece.length);
    expect(findIdentifiers(hostile).length).toBeLessThan(2);
  });
});

const phoneForms: readonly ((area: string, end: string) => string)[] = [
  (area, end) => `0${area} ${end}`,
  (area, end) => `0${area}${end}`,
  (area, end) => `0${area}-${end.slice(0, 3)}-${end.slice(3)}`,
  (area, end) => `(0${area}) ${end}`,
  (area, end) => `+44${area}${end}`,
  (area, end) => `+44 (0)${area} ${end}`,
  (area, end) => `+44(0) ${area}.${end}`,
  (area, end) => `(+44) ${area} ${end}`,
  (area, end) => `0044 ${area} ${end}`,
  (area, end) => `44${area}${end}`,
  (area, end) => `44 ${area} ${end}`,
];

const fragments = [
  ...'07700 900123|AB12|CDE|cde|car |reg |vehicle |snap|: |@|jay_99|+44|(0)|12-34-56|account |12345678|.test|M62 JCT'.split(
    '|',
  ),
  ...'LE12 8AB|PNC 12/394773H|\n|. |-|O|I|0|GBR|passport |uprn |352099001761481|8944000000000001231|IBAN |/'.split(
    '|',
  ),
];

const quiet = `At 0730hrs on 01/02/2024 Sgt 1234 Testname went to Flat 12B with PC 567. Log 345 of 31/01/24 refers, CAD 1234/31JAN24.
Two males aged 15 and 17, one 6ft 2, had £1,250.50, 3 x wraps, 20g of Class A and a Samsung S8. They came by the M1 J28, the A52 and
the B6012, left in a car on the A38 at 14:30 and were seen in LE12 and NG11 at about 3pm. S1 PACE search 12A, MG11 taken, exhibit
ABC/1. Crime numbers 24000123456 and 06/12345/24. She is 5 months pregnant, owes him 4000 pounds and has 12 days to pay in full.`;
