import { expect, test } from 'vitest';
import { findCard } from '../../cards/find-card.ts';
import { lintCard, textOf, verbsOf } from '../support/card-lint.ts';
import { referral, referredAt, viewingOf } from '../support/gateway-cards.ts';

const found = {
  ref: referral.ref,
  types: ['COUNTY_LINES'],
  force: 'DERBS',
  state: 'in-triage' as const,
  submittedAt: referredAt,
};

test('says that nothing was found, among what this person may see', () => {
  const card = findCard([], { ...viewingOf(), query: 'YK19 *LMO*' });
  expect(textOf(card)).toContain(String.raw`No referral for “YK19 \*LMO\*”, of those you may see.`);
  expect(lintCard(card)).toEqual([]);
});

test('shows title and band only where the caller gives them', () => {
  const plain = textOf(findCard([found], { ...viewingOf(), query: 'line' }));
  expect(plain).toContain('**County lines**');
  expect(plain).not.toContain('HIGH');
  const whole = { ...found, title: 'Tiny line', band: 'high' as const };
  const card = findCard([whole, whole], { ...viewingOf(), query: 'line' });
  expect(textOf(card)).toContain('**▲ HIGH · Tiny line**');
  expect(textOf(card)).toContain('2 referrals');
  expect(verbsOf(card)).toEqual(['referral.open', 'referral.open']);
});

test('a very long query and very long titles fit one card', () => {
  const rows = Array.from({ length: 50 }, () => ({ ...found, title: '*'.repeat(200) }));
  const card = findCard(rows, { ...viewingOf(), query: 'x'.repeat(20_000) });
  expect(lintCard(card)).toEqual([]);
});
