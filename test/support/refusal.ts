import { expect } from 'vitest';
import { cast } from './cast.ts';
import type { CastName } from './cast.ts';
import type { Answer } from './journey.ts';

/** Everybody of the cast. */
export const everybody = Object.keys(cast) as CastName[];

/** A sentence to that person alone, and nothing else. */
export function expectRefusal(answer: Answer, about: string): void {
  expect(answer, about).toMatchObject({
    status: 200,
    statusCode: 200,
    type: 'application/vnd.microsoft.activity.message',
  });
  expect(answer.sentence, about).toMatch(/^(Only|Nobody has this task|Somebody other than) ?.+\.$/);
}
