import { sayKind } from '../domain/reference/say-kind.ts';
import type { Referral, ReferralState } from '../domain/referral.ts';
import { sayState } from '../domain/reference/say-state.ts';
import { sayTime } from '../domain/say-time.ts';
import type { Card, Element } from './card.ts';
import type { SavedDraft } from './draft-saved-card.ts';
import { button } from './parts/buttons.ts';
import { draftRows, mostDrafts } from './parts/draft-rows.ts';
import { frame } from './parts/frame.ts';
import { capitalised, escapeMarkdown, heading, line, subtle } from './parts/text.ts';
import { openReferral } from './open-referral.ts';
import type { Viewing } from './viewing.ts';

/** One of the officer's own referrals. `next`: what happens next, in words. */
export interface MyReferral {
  readonly ref: string;
  readonly kind: Referral['kind'];
  readonly title: string;
  readonly state: ReferralState;
  readonly submittedAt: number;
  readonly next: string;
}

/** The officer's own drafts and referrals, as they came in: newest first is the caller's order. */
export function myReferralsCard(
  { referrals, drafts }: { referrals: readonly MyReferral[]; drafts: readonly SavedDraft[] },
  viewing: Viewing,
): Card {
  const most = mostRows - Math.min(drafts.length, mostDrafts);
  const more = referrals.length - most;
  return frame({
    marking: 'OFFICIAL-SENSITIVE',
    note: viewing.note,
    body: [
      heading('My referrals and requests'),
      ...draftRows(drafts, viewing),
      ...(referrals.length === 0
        ? [line('You have referred or asked for nothing yet. Type refer or request to begin.')]
        : []),
      ...referrals.slice(0, most).map((row) => rowOf(row, viewing)),
      more > 0 ? line(`And ${more} more. Type open and the reference.`) : undefined,
    ],
  });
}

/** Twenty rows of the longest titles stay within a card's bytes. */
const mostRows = 20;

function rowOf(row: MyReferral, viewing: Viewing): Element {
  return {
    type: 'Container',
    separator: true,
    spacing: 'Medium',
    items: [
      line(`**${escapeMarkdown(row.title)}**`),
      subtle(
        `${refLine(row)} · ${sayState(row.state)} · ${sent[row.kind]} ${sayTime(row.submittedAt, viewing)}`,
      ),
      ...(row.next ? [line(`${capitalised(row.next)}.`)] : []),
      {
        type: 'ActionSet',
        spacing: 'Small',
        actions: [
          button({
            title: `Open ${row.ref}`,
            verb: openReferral.name,
            ref: row.ref,
            v: 0,
            inputs: 'none',
          }),
        ],
      },
    ],
  };
}

/** A request is told apart by its words. */
function refLine({ kind, ref }: MyReferral): string {
  return kind === 'request' ? `${capitalised(sayKind(kind))} ${ref}` : ref;
}

const sent = { referral: 'referred', request: 'requested' } as const;
