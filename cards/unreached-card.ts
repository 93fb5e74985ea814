import type { Card } from './card.ts';
import { frame } from './parts/frame.ts';
import { escapeMarkdown, heading, line } from './parts/text.ts';

/** To the admin: somebody who is to hear of safeguarding cases cannot be told by the bot. */
export function unreachedCard({
  name,
  regions,
}: {
  name: string;
  regions: readonly string[];
}): Card {
  const who = escapeMarkdown(name);
  return frame({
    marking: 'OFFICIAL-SENSITIVE',
    body: [
      heading(`No alert reaches ${who}`),
      line('A safeguarding case has just passed them over for the next of the list.'),
      line(`They stand on the list of ${regions.join(', ') || 'no region any more'}.`),
      line('Have them add RAPTOR in Teams, and type whoami to it once.'),
    ],
  });
}
