import type { SafeguardingCase } from '../domain/safeguarding.ts';
import type { Card } from './card.ts';
import { frame } from './parts/frame.ts';
import { heading, line } from './parts/text.ts';

/** What an alert becomes for somebody who has no more business with the case: nothing of it stays readable. */
export function stoodDownCard({ ref }: Pick<SafeguardingCase, 'ref'>): Card {
  return frame({
    marking: 'OFFICIAL',
    body: [
      heading('No longer with you'),
      line(`Somebody else looks after ${ref}. There is nothing for you to do.`),
    ],
  });
}
