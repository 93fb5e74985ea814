import type { ReferralFile } from '../domain/file.ts';
import { regionName } from '../domain/reference/forces.ts';
import type { Decision } from '../domain/referral.ts';
import type { Card } from './card.ts';
import { openButton } from './open-referral.ts';
import { frame } from './parts/frame.ts';
import { escapeMarkdown, heading, line, subtle } from './parts/text.ts';
import { whatCame } from './parts/what-came.ts';
import { nextFor, whoDecided } from './parts/what-next.ts';
import type { Viewing } from './viewing.ts';

/**
 * To the referrer of a referral that was joined to another: what has been decided on that one. Its reference and its
 * stage are all that they learn of it.
 */
export function partCard(file: ReferralFile, decision: Decision, viewing: Viewing): Card {
  const { referral, joinedTo } = file;
  const came = decision.kind === 'closed' ? whatCame(joinedTo?.outcomes ?? []) : '';
  const bare = { ...decision, reason: undefined };
  return frame({
    marking: 'OFFICIAL-SENSITIVE',
    body: [
      heading('News of what your referral is part of'),
      line(escapeMarkdown(referral.title)),
      subtle(`${referral.ref} · ${regionName(referral.region)} · part of ${decision.ref}`),
      ...whoDecided(bare, { ...viewing, bytes: 0 }).map((sentence) => line(sentence)),
      came ? line(`**What came of it:** ${came}.`) : undefined,
      ...nextFor(file, viewing).map((sentence) => line(sentence)),
    ],
    actions: [openButton(referral)],
  });
}
