import { sayTime } from '../domain/say-time.ts';
import type { Card } from './card.ts';
import { continueButton } from './draft-saved-card.ts';
import { frame } from './parts/frame.ts';
import { heading, line, urgent } from './parts/text.ts';
import type { Viewing } from './viewing.ts';

/** Asks the writer, once, about a draft that speaks of danger and was not sent. */
export function draftQuestionCard(
  { id, begunAt }: { readonly id: string; readonly begunAt: number },
  viewing: Viewing,
): Card {
  const begun = sayTime(begunAt, viewing);
  return frame({
    marking: 'OFFICIAL-SENSITIVE',
    body: [
      heading('A referral you did not send'),
      line(`You began a referral at ${begun} that speaks of danger and did not send it.`),
      urgent('Danger now? Radio control or 999.'),
      line('Nobody else sees it until you submit it.'),
    ],
    actions: [continueButton(id)],
  });
}
