import { expect, test } from 'vitest';
import type { QueueRow } from '../../cards/queue-card.ts';
import { queueCard } from '../../cards/queue-card.ts';
import { lintCard, textOf, verbsOf } from '../support/card-lint.ts';
import { now, referral, sam, viewingOf } from '../support/gateway-cards.ts';

const row: QueueRow = {
  ref: referral.ref,
  kind: 'referral',
  types: ['COUNTY_LINES', 'CCE'],
  force: 'DERBS',
  band: 'high',
  state: 'in-triage',
  decideBy: referral.decideBy,
  claimedBy: { id: sam.id, name: sam.name },
  safeguarding: true,
};

test('says so when nothing waits', () => {
  const card = queueCard([], viewingOf());
  expect(textOf(card)).toContain('Nothing waits for triage.');
  expect(lintCard(card)).toEqual([]);
});

test('shows each row with its band, place, time and holder, and a button that opens it', () => {
  const late = { ...row, ref: 'R-EMID-26-00043', decideBy: now - 7_200_000, safeguarding: false };
  const card = queueCard([row, late], viewingOf());
  const text = textOf(card);
  expect(text).toContain('2 to triage, 1 late.');
  expect(text).toContain('▲ HIGH · County lines, child criminal exploitation');
  expect(text).toContain('R-EMID-26-00042 · Derbyshire · in triage');
  expect(text).toContain('decide by 12:41 (3 h left)');
  expect(text).toContain('Sam Gateway is on it');
  expect(text).toContain('⚑ Safeguarding case in hand');
  expect(text).toContain('Late: decide by 07:00 (2 h late)');
  expect(verbsOf(card)).toEqual(['referral.open', 'referral.open']);
  expect(lintCard(card)).toEqual([]);
});

test('a long queue shows its first twenty and counts the rest', () => {
  const rows = Array.from({ length: 200 }, (_, n) => ({ ...row, ref: `R-EMID-26-0${1000 + n}` }));
  const card = queueCard(rows, viewingOf());
  expect(lintCard(card)).toEqual([]);
  expect(verbsOf(card)).toHaveLength(20);
  expect(textOf(card)).toContain('And 180 more.');
});
