import { describe, expect, test } from 'vitest';
import { returnTask, reviewCard } from '../../cards/review-card.ts';
import type { TaskState } from '../../domain/task.ts';
import { inputIds, lintCard, textOf, verbsOf } from '../support/card-lint.ts';
import { alex, fileOf, nat, sam, submission, task, viewingOf } from '../support/gateway-cards.ts';

const viewing = { ...viewingOf(), place: 'channel' } as const;
const own = { ...viewing, place: 'own', viewer: sam } as const;

function taskIn(state: TaskState) {
  return { ...task, state, acceptedBy: { id: alex.id, name: alex.name }, submission };
}

test.each<[TaskState, string[], string[]]>([
  ['submitted', ['task.approve', 'task.return', 'referral.open'], ['reason']],
  ['approved', ['product.release', 'referral.open'], []],
  ['released', ['referral.open'], []],
  ['in-progress', ['referral.open'], []],
])('when %s offers what is legal then', (state, verbs, inputs) => {
  const card = reviewCard(fileOf(), taskIn(state), viewing);
  expect(verbsOf(card)).toEqual(verbs);
  expect(inputIds(card)).toEqual(inputs);
  expect(lintCard(card)).toEqual([]);
  expect(lintCard(reviewCard(fileOf(), taskIn(state), own))).toEqual([]);
});

test('in the channel says what was delivered and by whom, and none of its text', () => {
  const text = textOf(reviewCard(fileOf(), taskIn('submitted'), viewing));
  expect(text).toContain('Subject profile: waiting for review');
  expect(text).toContain('Delivered by Alex Analyst, 09:00');
  for (const part of [submission.summary, submission.findings, task.title]) {
    expect(text).not.toContain(part);
  }
});

test('one to one shows the whole product', () => {
  const text = textOf(reviewCard(fileOf(), taskIn('submitted'), own));
  for (const part of ['summary', 'findings', 'hypotheses', 'gaps', 'recommendations'] as const) {
    expect(text).toContain(submission[part]);
  }
  expect(text).toContain('Highly likely (80–90%)');
  expect(text).toContain('[Open the document](https://documents.example.test/%28117%29)');
});

test('once released says where it is and what is left to do', () => {
  const text = textOf(reviewCard(fileOf(), taskIn('released'), viewing));
  expect(text).toContain('With the officer. Open the referral to record what came of it.');
});

test('its author may not review it, not even as a gateway', () => {
  const author = { ...sam, id: alex.id };
  const card = reviewCard(fileOf(), taskIn('submitted'), { ...own, viewer: author });
  expect(verbsOf(card)).toEqual(['referral.open']);
  expect(inputIds(card)).toEqual([]);
});

test('somebody of the national team may review it', () => {
  const card = reviewCard(fileOf(), taskIn('submitted'), { ...viewing, viewer: nat });
  expect(verbsOf(card)).toContain('task.approve');
});

function long(length: number): string {
  return '*é'.repeat(length / 2);
}

test('a product of full length, all of it Markdown, still fits a card', () => {
  const product = {
    ...submission,
    summary: long(2000),
    findings: long(4000),
    hypotheses: long(2000),
    gaps: long(2000),
    recommendations: long(2000),
  };
  const card = reviewCard(fileOf(), { ...taskIn('submitted'), submission: product }, own);
  expect(lintCard(card)).toEqual([]);
});

describe('what the buttons send', () => {
  test('a return needs its reason', () => {
    expect(returnTask.read({ ref: task.ref, v: 1 }).problems).toEqual([
      { input: 'reason', sentence: 'The reason is missing.' },
    ]);
  });
});
