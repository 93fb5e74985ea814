import { expect, test } from 'vitest';
import type { Decision } from '../../domain/referral.ts';
import { referralStates } from '../../domain/referral.ts';
import { isDecidable } from '../../domain/triage.ts';
import { decline, fileOf, nat, sam } from '../support/gateway-cards.ts';

const claimedBySam: Decision = { ...decline, kind: 'claimed', version: 2 };
const claimed = fileOf({
  referral: { state: 'in-triage', version: 2 },
  decisions: [claimedBySam],
});

test('a decision holds on a card that is up to date', () => {
  expect(isDecidable(fileOf(), { v: 1, by: sam })).toBe(true);
  expect(isDecidable(claimed, { v: 2, by: nat })).toBe(true);
});

test('one’s own claim does not make one’s card old, anybody else’s does', () => {
  expect(isDecidable(claimed, { v: 1, by: sam })).toBe(true);
  expect(isDecidable(claimed, { v: 1, by: nat })).toBe(false);
});

test('a card that is older than one’s own claim is old', () => {
  const file = { ...claimed, referral: { ...claimed.referral, version: 3 } };
  const decisions = [{ ...claimedBySam, version: 3 }];
  expect(isDecidable({ ...file, decisions }, { v: 1, by: sam })).toBe(false);
  expect(isDecidable({ ...file, decisions }, { v: 2, by: sam })).toBe(true);
});

test('a version that is still to come decides nothing', () => {
  expect(isDecidable(fileOf(), { v: 2, by: sam })).toBe(false);
});

test('nothing is decided twice: only what is in triage can be', () => {
  const decidable = referralStates.filter((state) =>
    isDecidable(fileOf({ referral: { state } }), { v: 1, by: sam }),
  );
  expect(decidable).toEqual(['submitted', 'in-triage', 'information-requested']);
});
