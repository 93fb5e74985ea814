import { expect, test } from 'vitest';
import { answerLabel, sayFact } from '../../../domain/reference/fact-words.ts';

test.each([
  [{ youngest: '13-to-15' }, 'youngest', 'child, 13 to 15'],
  [{ source: 2 }, 'source', 'untested'],
  [{ indicators: ['held', 'drug-running'] }, 'indicators', 'held against their will, drug running'],
  [{ vulnerabilities: [] }, 'vulnerabilities', 'none'],
  [{ types: ['CCE'] }, 'types', 'Child criminal exploitation'],
  [{}, 'recency', 'not known'],
] as const)('%j says of %s: %s', (facts, fact, said) => {
  expect(sayFact(facts, fact)).toBe(said);
});

test('a code without words is said as it is', () => {
  expect(answerLabel('types', 'OWN_TYPE')).toBe('OWN_TYPE');
  expect(answerLabel('types', 'constructor')).toBe('constructor');
});
