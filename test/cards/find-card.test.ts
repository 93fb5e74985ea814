import { expect, test } from 'vitest';
import { findCard } from '../../cards/find-card.ts';
import { lintCard, textOf, verbsOf } from '../support/card-lint.ts';
import { alex, pat, referral, referredAt, sam, viewingOf, wyn } from '../support/gateway-cards.ts';

const found = {
  ref: referral.ref,
  title: 'Tiny line',
  kind: 'referral' as const,
  region: 'EMID',
  band: 'high' as const,
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

test('shows each with its title, types and state, and a button that opens it', () => {
  const card = findCard([found, found], { ...viewingOf({ viewer: sam }), query: 'line' });
  const lines = textOf(card).split('\n');
  expect(lines).toContain('**▲ HIGH · Tiny line**');
  expect(lines).toContain('County lines');
  expect(lines).toContain('R-EMID-26-00042 · Derbyshire · in triage · referred 08:41');
  expect(lines[2]).toMatch(/^2 referrals/);
  expect(verbsOf(card)).toEqual(['referral.open', 'referral.open']);
});

test.each([pat, wyn, alex])('shows $name no band: they do not decide on it', (viewer) => {
  const text = textOf(findCard([found], { ...viewingOf({ viewer }), query: 'line' }));
  expect(text).toContain('**Tiny line**');
  expect(text).not.toContain('HIGH');
});

test.each([
  [20, /^20 referrals/, false],
  [21, /^More than 20 referrals/, true],
])('of %i it shows twenty and says truly how many there are', (count, said, more) => {
  const results = Array.from({ length: count }, () => found);
  const card = findCard(results, { ...viewingOf(), query: 'line' });
  const lines = textOf(card).split('\n');
  expect(lines[2]).toMatch(said);
  expect(verbsOf(card)).toHaveLength(20);
  expect(lines.includes('There are more. Say more of what you look for.')).toBe(more);
});

test('a very long query and very long titles fit one card', () => {
  const rows = Array.from({ length: 50 }, () => ({ ...found, title: '*'.repeat(200) }));
  const card = findCard(rows, { ...viewingOf(), query: 'x'.repeat(20_000) });
  expect(lintCard(card)).toEqual([]);
});
