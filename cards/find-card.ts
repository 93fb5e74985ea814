import { forceShortName } from '../domain/reference/forces.ts';
import { sayState } from '../domain/reference/say-state.ts';
import type { Referral, ReferralState } from '../domain/referral.ts';
import type { Band } from '../domain/score.ts';
import { sayTime } from '../domain/say-time.ts';
import type { ProductCode } from '../domain/reference/codes.ts';
import { sayWhat } from '../domain/reference/say-kind.ts';
import type { Card } from './card.ts';
import { bandMarks } from './parts/band.ts';
import { excerpt } from './parts/excerpt.ts';
import { frame } from './parts/frame.ts';
import { listRows, mostRows, type ListRow } from './parts/list-rows.ts';
import { escapeMarkdown, heading, line } from './parts/text.ts';
import type { Viewing } from './viewing.ts';
import { mayPress } from './viewing.ts';

/** A referral that this person may see, which the caller has checked. */
export interface FoundReferral {
  readonly ref: string;
  readonly title: string;
  readonly region: string;
  readonly types: readonly string[];
  readonly force: string;
  readonly state: ReferralState;
  readonly submittedAt: number;
  readonly band?: Band | undefined;
  readonly modelBand?: Band | undefined;
  readonly kind: Referral['kind'];
  readonly product?: ProductCode | undefined;
}

/** What was found among what this person may see; a match elsewhere is not even counted. One row too many means more. */
export function findCard(
  results: readonly FoundReferral[],
  viewing: Viewing & { query: string },
): Card {
  const query = escapeMarkdown(excerpt(viewing.query, { bytes: 200, rest: 'and more' }));
  return frame({
    marking: 'OFFICIAL-SENSITIVE',
    note: viewing.note,
    body: [
      heading('Found'),
      line(`${sayCount(results.length)} for “${query}”, of those you may see.`),
      ...listRows(results.slice(0, mostRows).map((result) => rowOf(result, viewing))),
      ...(results.length > mostRows
        ? [line('There are more. Say more of what you look for.')]
        : []),
    ],
  });
}

function sayCount(count: number): string {
  if (count === 0) return 'No referral';
  if (count > mostRows) return `More than ${mostRows} referrals`;
  return count === 1 ? 'One referral' : `${count} referrals`;
}

/** The band is for those who decide on it: a referrer is never shown a score. */
function rowOf(result: FoundReferral, viewing: Viewing): ListRow {
  const { ref, title, region, force, state } = result;
  const decides = mayPress(viewing, 'queue.read', { region });
  const referred = `${result.kind === 'request' ? 'requested' : 'referred'} ${sayTime(result.submittedAt, viewing)}`;
  return {
    ref,
    head: [...(decides ? [bandMarks(result)] : []), escapeMarkdown(title)].join(' · '),
    details: [
      sayWhat(result, viewing.knownTypes),
      `${ref} · ${forceShortName(force)} · ${sayState(state)} · ${referred}`,
    ],
  };
}
