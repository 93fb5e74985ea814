import { expect } from 'vitest';
import type { Card } from '../../cards/card.ts';
import type { Answered } from './journey.ts';

/** The card of a dialog that stays open. */
export function dialogCard({ status, body }: Answered): Card {
  expect(status).toBe(200);
  const { task } = body as {
    task: { type: string; value: { card: { contentType: string; content: Card } } };
  };
  expect(task.type).toBe('continue');
  expect(task.value.card.contentType).toBe('application/vnd.microsoft.card.adaptive');
  return task.value.card.content;
}
