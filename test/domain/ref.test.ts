import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { makeRef, makeTaskRef, readRef } from '../../domain/ref.ts';

test.each([
  ['R-EMID-26-00042', { kind: 'referral', ref: 'R-EMID-26-00042' }],
  ['r-emid-26-42', { kind: 'referral', ref: 'R-EMID-26-00042' }],
  ['  R-EMID-26-0000042 ', { kind: 'referral', ref: 'R-EMID-26-00042' }],
  ['T-EMID-26-42-1', { kind: 'task', ref: 'T-EMID-26-00042-1' }],
  ['t-emid-26-00042-01', { kind: 'task', ref: 'T-EMID-26-00042-1' }],
  ['s-emid-26-7', { kind: 'case', ref: 'S-EMID-26-00007' }],
  ['R-EMID-26-123456', { kind: 'referral', ref: 'R-EMID-26-123456' }],
])('reads %j', (typed, expected) => {
  expect(readRef(typed)).toEqual(expected);
});

test.each([
  '',
  'R-EMID-26',
  'R-EMID-26-',
  'R-EMID-2026-00042',
  'R-EMID-26-00042-1',
  'T-EMID-26-00042',
  'S-EMID-26-00007-1',
  'X-EMID-26-00042',
  'R-EMID-26-00042; drop',
  'look at R-EMID-26-00042',
])('does not read %j', (typed) => {
  expect(readRef(typed)).toBeUndefined();
});

test('reads every reference it makes, however it is typed', () => {
  const parts = fc.record({
    letter: fc.constantFrom('R' as const, 'S' as const),
    region: fc.constantFrom('EMID', 'WMID', 'EAST'),
    year: fc.integer({ min: 2020, max: 2099 }),
    number: fc.integer({ min: 1, max: 9_999_999 }),
  });
  fc.assert(
    fc.property(parts, fc.boolean(), ({ letter, ...place }, low) => {
      const ref = makeRef(letter, place);
      const typed = low ? ref.toLowerCase() : ref.replace(/-0+(\d+)$/, '-$1');
      expect(readRef(typed)?.ref).toBe(ref);
    }),
  );
});

test('makes a task’s reference from its referral’s', () => {
  expect(makeTaskRef('R-EMID-26-00042', 3)).toBe('T-EMID-26-00042-3');
});
