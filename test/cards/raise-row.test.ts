import { expect, test } from 'vitest';
import { helpCard } from '../../cards/help-card.ts';
import { intakeStartCard } from '../../cards/intake-start-card.ts';
import { raiseCase } from '../../cards/raise-card.ts';
import { receiptCard } from '../../cards/receipt-card.ts';
import { referralCard } from '../../cards/referral-card.ts';
import { taskCard } from '../../cards/task-card.ts';
import { triageCard } from '../../cards/triage-card.ts';
import { canRaise, lintCard } from '../support/card-lint.ts';
import { alex, di, fileOf, lee, pat, sam, task, viewingOf } from '../support/gateway-cards.ts';

const working = {
  ...task,
  state: 'accepted' as const,
  acceptedBy: { id: alex.id, name: alex.name },
};
const file = fileOf({ tasks: [working] });
const own = {
  place: 'own' as const,
  about: { kind: 'referral' as const, types: ['COUNTY_LINES'] },
};

test.each([
  ['the receipt, to its officer', receiptCard(file, viewingOf({ viewer: pat }))],
  ['the triage card', triageCard(file, viewingOf())],
  ['the referral, to its gateway', referralCard(file, viewingOf({ viewer: sam }))],
  ['the referral, to its inspector', referralCard(file, viewingOf({ viewer: di }))],
  ['the referral, to whoever works on it', referralCard(file, viewingOf({ viewer: alex }))],
  ['a task on offer', taskCard(task, { ...viewingOf(), ...own, place: 'channel' })],
  ['a task, to whoever has it', taskCard(working, { ...viewingOf({ viewer: alex }), ...own })],
  ['help', helpCard([], lee)],
  ['the first step of a referral', intakeStartCard({ draftId: 'a' })],
])('safeguarding can be raised from %s', (_what, card) => {
  expect(canRaise(card)).toBe(true);
  expect(lintCard(card)).toEqual([]);
});

test.each([
  ['the referral', referralCard(file, viewingOf({ viewer: lee }))],
  ['a task', taskCard(working, { ...viewingOf({ viewer: lee }), ...own })],
])('somebody who may not see %s finds no button on it', (_what, card) => {
  expect(canRaise(card)).toBe(false);
});

test('raising needs words and nothing else', () => {
  const data = { ref: '', v: 0 };
  expect(raiseCase.read(data).problems.map(({ input }) => input)).toEqual(['reason']);
  expect(raiseCase.read({ ...data, reason: 'A girl is afraid.' }).problems).toEqual([]);
});
