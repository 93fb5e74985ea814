import { expect, test } from 'vitest';
import type { Assessment, Source } from '../../../domain/facts.ts';
import { confidenceOf } from '../../../scoring/harm/confidence.ts';

test.each<[Source | undefined, string]>([
  [1, 'A strong, B strong, C moderate, D weak, E suspect, - ungraded'],
  [2, 'A moderate, B moderate, C moderate, D weak, E suspect, - ungraded'],
  [3, 'A weak, B weak, C weak, D weak, E suspect, - ungraded'],
  [undefined, 'A ungraded, B ungraded, C ungraded, D ungraded, E suspect, - ungraded'],
])('source %s is %s', (source, expected) => {
  const graded = [...letters, undefined].map(
    (assessment) => `${assessment ?? '-'} ${confidenceOf({ source, assessment })}`,
  );
  expect(graded.join(', ')).toBe(expected);
});

const letters: readonly Assessment[] = ['A', 'B', 'C', 'D', 'E'];
