import { expect, test } from 'vitest';
import type { QueuePage, QueueRow } from '../../cards/queue-card.ts';
import { queueCard } from '../../cards/queue-card.ts';
import { lintCard, textOf, verbsOf } from '../support/card-lint.ts';
import { di, nat, now, referral, sam, viewingOf } from '../support/gateway-cards.ts';

const row: QueueRow = {
  ref: referral.ref,
  version: 1,
  region: 'EMID',
  kind: 'referral',
  types: ['COUNTY_LINES', 'CCE'],
  force: 'DERBS',
  band: 'high',
  state: 'in-triage',
  decideBy: referral.decideBy,
  claimedBy: { name: sam.name },
  safeguarding: true,
};

const pageOf = (rows: readonly QueueRow[], more: Partial<QueuePage> = {}): QueuePage => ({
  region: 'EMID',
  filter: 'all',
  page: 0,
  pages: 1,
  rows,
  counts: { all: rows.length, mine: 0, unclaimed: 0, late: 0, paused: 0 },
  inHand: { open: 0, late: 0 },
  colleagues: [],
  ...more,
});

test('says so when nothing waits', () => {
  const card = queueCard(pageOf([]), viewingOf());
  expect(textOf(card)).toContain('Nothing waits for triage.');
  expect(verbsOf(card)).toEqual([]);
  expect(lintCard(card)).toEqual([]);
});

test('shows each row with its band, place, time and holder, and a button that opens it', () => {
  const late = { ...row, ref: 'R-EMID-26-00043', decideBy: now - 7_200_000, safeguarding: false };
  const counts = { all: 2, mine: 1, unclaimed: 0, late: 1, paused: 0 };
  const card = queueCard(pageOf([row, late], { counts }), viewingOf({ viewer: sam }));
  const text = textOf(card);
  expect(text).toContain('2 to triage, 1 late.');
  expect(text).toContain('▲ HIGH · County lines, child criminal exploitation');
  expect(text).toContain('R-EMID-26-00042 · Derbyshire · in triage');
  expect(text).toContain('decide by 12:41 (3 h left)');
  expect(text).toContain('Sam Gateway is on it');
  expect(text).toContain('⚑ Safeguarding case in hand');
  expect(text).toContain('Late: decide by 07:00 (2 h late)');
  expect(verbsOf(card)).toEqual(['referral.open', 'referral.open', 'queue.show']);
  expect(lintCard(card)).toEqual([]);
});

test('what waits for its officer says since when, and is not late', () => {
  const paused = { ...row, decideBy: now - 1, pausedAt: now - 600_000 };
  const text = textOf(queueCard(pageOf([paused]), viewingOf()));
  expect(text).toContain('paused since 08:50, waiting for the officer');
  expect(text).not.toContain('Late');
});

test('an inspector reads the queue and takes nothing from it', () => {
  const card = queueCard(pageOf([row], { colleagues: [sam] }), viewingOf({ viewer: di }));
  expect(verbsOf(card)).toEqual(['referral.open']);
});

test('200 that wait stand on ten pages, each within a card, with a colleague to give them to', () => {
  const longest = { types: ['CSE_GROUP', 'CSE_SINGLE', 'CSA_ORG', 'CCE', 'COUNTY_LINES'] };
  const rows = Array.from({ length: 20 }, (_, n) => ({
    ...row,
    ...longest,
    ref: `R-EMID-26-0${1000 + n}`,
    decideBy: now - 7_200_000,
    state: 'submitted' as const,
  }));
  const colleagues = Array.from({ length: 10 }, (_, n) => ({
    id: `00000000-0000-4000-8000-0000000000${10 + n}`,
    name: `Colleague of the East Midlands ${n}`,
  }));
  const counts = { all: 200, mine: 40, unclaimed: 120, late: 200, paused: 0 };
  const card = queueCard(
    pageOf(rows, { region: 'national', page: 4, pages: 10, counts, colleagues }),
    viewingOf({ viewer: nat }),
  );
  expect(lintCard(card)).toEqual([]);
  expect(verbsOf(card).filter((verb) => verb === 'referral.open')).toHaveLength(20);
  expect(verbsOf(card)).toEqual(expect.arrayContaining(['queue.claim', 'queue.assign']));
  expect(verbsOf(card).filter((verb) => verb === 'queue.show')).toHaveLength(5);
  expect(textOf(card)).toContain('Page 5 of 10.');
});
