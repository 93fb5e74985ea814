import { expect, test } from 'vitest';
import { myTasksCard } from '../../cards/my-tasks-card.ts';
import { lintCard, textOf, verbsOf } from '../support/card-lint.ts';
import { task, viewingOf } from '../support/gateway-cards.ts';

test('says so when there is none, and where new ones come from', () => {
  const card = myTasksCard([], viewingOf());
  expect(textOf(card)).toContain('You have no task. New ones are offered in the tasking channel.');
  expect(lintCard(card)).toEqual([]);
});

test('shows each task with its state and date, and says which is late', () => {
  const mine = { ...task, state: 'in-progress' as const };
  const late = { ...mine, ref: 'T-EMID-26-00042-2', due: '2026-11-18' };
  const done = {
    ...mine,
    ref: 'T-EMID-26-00042-3',
    state: 'submitted' as const,
    due: '2026-11-01',
  };
  const card = myTasksCard([mine, late, done], viewingOf());
  const lines = textOf(card).split('\n');
  expect(lines).toContain('**▲ HIGH · Subject profile**');
  expect(lines).toContain('T-EMID-26-00042-1 · in progress');
  expect(lines).toContain('due Fri 4 Dec (14 days)');
  expect(lines).toContain('due Wed 18 Nov (2 days late)');
  expect(lines).toContain('T-EMID-26-00042-3 · waiting for review');
  expect(lines.filter((each) => each.includes('late'))).toHaveLength(1);
  expect(verbsOf(card)).toEqual(['card.refresh', 'card.refresh', 'card.refresh']);
  expect(lintCard(card)).toEqual([]);
});
