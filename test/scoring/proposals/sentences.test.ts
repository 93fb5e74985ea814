import { expect, test } from 'vitest';
import { measureSentence } from './measure-sentence.ts';
import { sentences } from './sentences.ts';

test('the table is of hundreds of texts, each once, and most of them hold a trap or more than one answer', () => {
  expect(sentences.length).toBeGreaterThan(400);
  expect(new Set(sentences.map(([text]) => text)).size).toBe(sentences.length);
});

test.each(sentences.map((sentence) => ({ text: sentence[0], sentence })))(
  'from “$text”, nothing is proposed that should not be',
  ({ sentence }) => {
    expect(measureSentence(sentence).wrong).toEqual([]);
  },
);

test('all but one in twenty of the answers that should be proposed are', () => {
  const measured = sentences.map(measureSentence);
  const missed = measured.flatMap((each) => each.missed);
  const due = sentences
    .flatMap(([, must = '']) => must.split(';'))
    .filter((answer) => answer !== '');
  expect(missed.length / due.length, missed.join('; ')).toBeLessThanOrEqual(0.05);
});
