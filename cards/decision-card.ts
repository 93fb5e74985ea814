import type { ReferralFile } from '../domain/file.ts';
import { regionName } from '../domain/reference/forces.ts';
import { sayKind } from '../domain/reference/say-kind.ts';
import { sayState } from '../domain/reference/say-state.ts';
import { isCaseOpen } from '../domain/safeguarding.ts';
import type { Decision } from '../domain/referral.ts';
import type { Card } from './card.ts';
import { fit } from './parts/fit.ts';
import { frame } from './parts/frame.ts';
import { receiptSafeguarding } from './parts/receipt-safeguarding.ts';
import { escapeMarkdown, heading, line, subtle } from './parts/text.ts';
import { whatCame } from './parts/what-came.ts';
import { nextFor, whoDecided } from './parts/what-next.ts';
import { openButton } from './open-referral.ts';
import type { Viewing } from './viewing.ts';

/** The new message that tells the referrer of a decision: an edited receipt notifies nobody. */
export function decisionCard(file: ReferralFile, decision: Decision, viewing: Viewing): Card {
  return fit((bytes) => draw({ file, decision }, { ...viewing, bytes }));
}

function draw(
  { file, decision }: { file: ReferralFile; decision: Decision },
  viewing: Viewing & { bytes: number },
): Card {
  const { referral, cases, outcomes } = file;
  const came = decision.kind === 'closed' ? whatCame(outcomes) : '';
  return frame({
    marking: 'OFFICIAL-SENSITIVE',
    note: viewing.note,
    body: [
      heading(`Your ${sayKind(referral.kind)} ${moved[decision.kind] ?? 'has moved'}`),
      line(escapeMarkdown(referral.title)),
      subtle(`${referral.ref} · ${regionName(referral.region)} · ${sayState(referral.state)}`),
      ...whoDecided(decision, viewing).map((sentence) => line(sentence)),
      came ? line(`**What came of it:** ${came}.`) : undefined,
      ...nextFor(file, viewing).map((sentence) => line(sentence)),
      ...cases
        .filter((record) => isCaseOpen(record.state))
        .map((record) => line(receiptSafeguarding(record, viewing))),
      leaves.includes(decision.kind) && referral.kind === 'referral'
        ? line('Your duties to the victims stay as they are. They are on your receipt.')
        : undefined,
    ],
    actions: [openButton(referral)],
  });
}

/** After these, an officer might think that somebody else now sees to the victims. */
const leaves: readonly Decision['kind'][] = ['declined', 'redirected', 'returned', 'joined'];

const moved: Readonly<Partial<Record<Decision['kind'], string>>> = {
  redirected: 'is passed on',
  returned: 'is back with the gateway before',
  joined: 'goes on as part of another',
  separated: 'goes on by itself again',
  accepted: 'is accepted',
  declined: 'is declined',
  closed: 'is closed',
  withdrawn: 'is withdrawn',
};
