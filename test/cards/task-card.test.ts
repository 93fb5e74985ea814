import { describe, expect, test } from 'vitest';
import { handBackTask, progressTask, submitTask, taskCard } from '../../cards/task-card.ts';
import type { Task, TaskState } from '../../domain/task.ts';
import { taskStates } from '../../domain/task.ts';
import { inputIds, lintCard, textOf, verbsOf } from '../support/card-lint.ts';
import { alex, bo, now, sam, task, viewingOf, wyn } from '../support/gateway-cards.ts';

const work = ['task.progress', 'task.submit', 'task.handback', 'referral.open'];
const delivery = [
  'summary',
  'findings',
  'yardstick',
  'hypotheses',
  'gaps',
  'recommendations',
  'link',
];

const viewing = {
  ...viewingOf(),
  about: { kind: 'referral', types: ['COUNTY_LINES'] },
  days: 3,
  place: 'channel',
} as const;

function taskIn(state: TaskState, more: Partial<Task> = {}): Task {
  const holder = state === 'offered' ? {} : { acceptedBy: { id: alex.id, name: alex.name } };
  return { ...task, state, ...holder, ...more };
}

test('an offer shows product, skill, band, date and usual length, and one button', () => {
  const card = taskCard(task, viewing);
  const text = textOf(card);
  expect(text).toContain('Offered: subject profile');
  expect(text).toContain('▲ HIGH');
  expect(text).toContain(
    "T-EMID-26-00042-1 · intelligence analyst · due Fri 4 Dec · about 3 days' work",
  );
  expect(verbsOf(card)).toEqual(['task.accept']);
  expect(inputIds(card)).toEqual([]);
});

test('an accepted task says who has it and how long there is, and carries the work’s buttons', () => {
  const card = taskCard(taskIn('accepted'), viewing);
  expect(textOf(card)).toContain('Alex Analyst has it.');
  expect(textOf(card)).toContain('due Fri 4 Dec (14 days)');
  expect(verbsOf(card)).toEqual(work);
  expect(inputIds(card).toSorted()).toEqual(['reason', 'note', ...delivery].toSorted());
});

test.each([
  ['an analyst of the region', bo, ['task.accept'], []],
  ['whoever has it', alex, ['task.accept'], work],
  ['the gateway', sam, [], []],
  ['another region', wyn, [], []],
])('takes away what %s may not press', (_who, viewer, offered, accepted) => {
  expect(verbsOf(taskCard(task, { ...viewing, viewer }))).toEqual(offered);
  expect(verbsOf(taskCard(taskIn('accepted'), { ...viewing, viewer }))).toEqual(accepted);
});

test('one to one it shows title, type, questions and what was said last', () => {
  const by = { id: sam.id, name: sam.name };
  const notes = [{ by, at: now, kind: 'returned' as const, text: 'Test the *second* phone.' }];
  const own = { ...viewing, place: 'own', viewer: alex } as const;
  const text = textOf(taskCard(taskIn('in-progress', { notes }), own));
  expect(text).toContain('Yours. Returned for more work.');
  expect(text).toContain('Who runs the line');
  expect(text).toContain('County lines');
  expect(text).toContain('Who holds the phone?');
  expect(text).toContain(String.raw`Sam Gateway returned it: Test the \*second\* phone.`);
});

test.each([
  ['2026-11-20', 'today'],
  ['2026-11-21', '1 day'],
  ['2026-11-18', '2 days late'],
])('says of a task due %s: %s', (due, words) => {
  expect(textOf(taskCard(taskIn('accepted', { due }), viewing))).toContain(`(${words})`);
});

test.each(taskStates)('is a good card when %s', (state) => {
  for (const place of ['channel', 'own'] as const) {
    expect(lintCard(taskCard(taskIn(state), { ...viewing, place }))).toEqual([]);
  }
});

test.each<TaskState>(['submitted', 'approved', 'released', 'cancelled'])(
  'has no button once %s',
  (state) => {
    expect(verbsOf(taskCard(taskIn(state), viewing))).toEqual([]);
  },
);

test('a delivery of full length comes back on a card that still fits', () => {
  const typed = {
    summary: 'a'.repeat(2000),
    findings: 'b'.repeat(4000),
    hypotheses: 'c'.repeat(2000),
    gaps: 'd'.repeat(2000),
    recommendations: 'e'.repeat(2000),
    link: 'f'.repeat(500),
  };
  const own = { ...viewing, place: 'own', viewer: alex, typed } as const;
  const card = taskCard(taskIn('accepted'), own);
  expect(lintCard(card)).toEqual([]);
  for (const text of Object.values(typed)) expect(textOf(card)).toContain(text);
});

describe('what the buttons send', () => {
  const data = { ref: task.ref, v: 1 };
  const whole = { ...data, summary: 'S', findings: 'F' };

  test('a hand-back needs its reason, progress its note', () => {
    expect(handBackTask.read(data).problems).toHaveLength(1);
    expect(handBackTask.read({ ...data, reason: 'Away' }).input).toEqual({ reason: 'Away' });
    expect(progressTask.read(data).problems).toHaveLength(1);
    expect(progressTask.read({ ...data, note: 'Half' }).input).toEqual({ note: 'Half' });
  });

  test('a delivery needs summary and findings', () => {
    const { problems } = submitTask.read(data);
    expect(problems.map((problem) => problem.input)).toEqual(['summary', 'findings']);
    expect(submitTask.read(whole).input).toMatchObject({ summary: 'S', findings: 'F' });
  });

  test.each(['https://documents.example.test/1', 'DOC-2026-117', 'Folder: case 7, drawer 2'])(
    'takes %s as where the document is',
    (link) => {
      expect(submitTask.read({ ...whole, link }).problems).toEqual([]);
    },
  );

  test.each([
    'http://documents.example.test/1',
    'javascript:alert(1)',
    'file:///etc/x',
    'DATA:text',
  ])('refuses %s as where the document is', (link) => {
    expect(submitTask.read({ ...whole, link }).problems.map((one) => one.input)).toEqual(['link']);
  });
});
