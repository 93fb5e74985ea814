import { expect, test } from 'vitest';
import { sayIdentifier } from '../../../domain/reference/say-identifier.ts';

test.each([
  ['phone', '+447700900123', '07700 900123'],
  ['phone', '+40212345678', '+40212345678'],
  ['vrm', 'YK19LMO', 'YK19 LMO'],
  ['vrm', 'A123BCD', 'A123BCD'],
  ['bank_account', '20000055779911', '20-00-00 55779911'],
  ['email', 'tiny@example.test', 'tiny@example.test'],
] as const)('a %s %s is written %s', (kind, value, written) => {
  expect(sayIdentifier({ kind, value })).toBe(written);
});
