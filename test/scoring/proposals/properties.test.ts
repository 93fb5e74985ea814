import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as codes from '../../../domain/facts.ts';
import { findForce } from '../../../domain/reference/forces.ts';
import { exploitationTypes } from '../../../domain/reference/types.ts';
import { proposeAnswers } from '../../../scoring/proposals/propose-answers.ts';
import { sentences } from './sentences.ts';

const texts = sentences.map(([text]) => text);
const scrap = fc.constantFrom(
  ...texts.flatMap((text) => text.split(/(?<=[ ,.;])/)),
  '\n',
  '’',
  'İ',
);
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 400 }),
  fc.array(scrap, { maxLength: 80 }).map((scraps) => scraps.join('')),
  fc.array(fc.constantFrom(...texts), { maxLength: 6 }).map((chosen) => chosen.join('\n')),
);
const known: Readonly<Record<string, readonly string[]>> = {
  types: exploitationTypes.map(({ code }) => code),
  indicators: codes.indicators,
  youngest: codes.youngestAges,
  victims: codes.victimCounts,
  vulnerabilities: codes.vulnerabilities,
  loss: codes.losses,
  reach: codes.reaches,
  recency: codes.recencies,
  frequency: codes.frequencies,
  organisation: codes.organisations,
  trend: codes.trends,
  immediateRisk: ['yes'],
};
const manyValued = ['types', 'indicators', 'vulnerabilities'];

describe('whatever the text', () => {
  test('a phrase is a part of it, and a value a code of its fact; that nobody is in danger is never proposed', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const { fact, value, phrase } of proposeAnswers(text)) {
          expect(phrase).not.toBe('');
          expect(text).toContain(phrase);
          expect([...(known[fact] ?? []), findForce(value)?.code]).toContain(value);
        }
      }),
    );
  });

  test('a value is proposed once, and a fact with one answer gets one at most', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const proposals = proposeAnswers(text);
        const values = proposals.map(({ fact, value }) => `${fact}=${value}`);
        expect(new Set(values).size).toBe(values.length);
        const single = proposals
          .map(({ fact }) => fact)
          .filter((fact) => !manyValued.includes(fact));
        expect(new Set(single).size).toBe(single.length);
      }),
    );
  });

  test('the same text gives the same proposals, its quotes and spaces typographic or plain', () => {
    fc.assert(
      fc.property(fc.constantFrom(...texts), (text) => {
        const said = proposeAnswers(text).map(({ fact, value }) => [fact, value]);
        const typeset = text.replaceAll("'", '’').replaceAll(' ', '  ');
        expect(proposeAnswers(typeset).map(({ fact, value }) => [fact, value])).toEqual(said);
      }),
    );
  });
});

test.each([
  'There is no evidence that ',
  'It is not true that ',
  'If it turns out that ',
  'He denies that ',
])('what follows “%s” is not proposed as something done', (opening) => {
  for (const claim of claims) {
    expect(proposeAnswers(`She says ${claim}.`).map(({ fact }) => fact)).toContain('indicators');
    expect(proposeAnswers(`${opening}${claim}.`)).toEqual([]);
  }
});

const claims = [
  'she was raped',
  'he was stabbed',
  'she is locked in the house',
  'they took her passport',
  'he carries drugs for the gang',
  'she was threatened',
  'his flat was cuckooed',
];
