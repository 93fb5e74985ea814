import type { Card } from './card.ts';
import { frame } from './parts/frame.ts';
import { heading, line } from './parts/text.ts';

/** Stands where a draft's form stood, once it is gone. */
export function draftErasedCard(): Card {
  return frame({
    marking: 'OFFICIAL',
    body: [
      heading('Draft erased'),
      line('You discarded it, or it stood unsent too long. Nothing was referred.'),
      line('Type **refer** to begin anew, or **my referrals** to see the rest.'),
    ],
  });
}
