import { sayKind } from '../domain/reference/say-kind.ts';
import type { Referral } from '../domain/referral.ts';
import type { Card } from './card.ts';
import { dangerNow } from './intake-start-card.ts';
import { frame } from './parts/frame.ts';
import { heading, line, urgent } from './parts/text.ts';

/** What a form's command answers in a channel: everybody there reads it, so it opens in a dialog of one's own. */
export function intakeChannelCard({
  draftId,
  kind,
}: {
  draftId: string;
  kind: Referral['kind'];
}): Card {
  return frame({
    marking: 'OFFICIAL',
    body: [
      heading(`New ${sayKind(kind)}`),
      urgent(dangerNow),
      line('The form opens for you alone. Type nothing about it here.'),
    ],
    actions: [
      {
        type: 'Action.Submit',
        title: 'Open the form',
        data: { msteams: { type: 'task/fetch' }, verb: dialogs[kind], ref: draftId, v: 0 },
      },
    ],
  });
}

const dialogs = { referral: 'refer', request: 'request' } as const;
