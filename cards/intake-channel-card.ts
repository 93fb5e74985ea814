import type { Card } from './card.ts';
import { dangerNow } from './intake-start-card.ts';
import { frame } from './parts/frame.ts';
import { heading, line, urgent } from './parts/text.ts';

/** What `refer` answers in a channel: everybody there reads it, so the form opens in a dialog of one's own. */
export function intakeChannelCard({ draftId }: { draftId: string }): Card {
  return frame({
    marking: 'OFFICIAL',
    body: [
      heading('New referral'),
      urgent(dangerNow),
      line('The form opens for you alone. Type nothing about it here.'),
    ],
    actions: [
      {
        type: 'Action.Submit',
        title: 'Open the form',
        data: { msteams: { type: 'task/fetch' }, verb: 'refer', ref: draftId, v: 0 },
      },
    ],
  });
}
