import type { Whose } from './identifier.ts';
import type { Link, SharedIdentifier } from './link.ts';
import { identifierLabel, isCommon } from './reference/identifier-kinds.ts';

/**
 * Why two referrals are linked, weightiest first: never the identifier itself, nor in how many referrals it stands,
 * since that would count those which this reader may not know of.
 */
export function explainLink(link: Pick<Link, 'shared'>): string {
  return link.shared
    .toSorted((a, b) => b.weight - a.weight)
    .map(explainShared)
    .join('; also ');
}

function explainShared(shared: SharedIdentifier): string {
  const what = [`same ${identifierLabel(shared.kind)}`, ...explainWhose(shared)].join(', ');
  return isCommon(shared.seenIn) ? `${what}; common, little weight` : what;
}

function explainWhose({ whoseHere, whoseThere }: SharedIdentifier): string[] {
  if (whoseHere === whoseThere)
    return whoseHere === 'unknown' ? [] : [`${owner[whoseHere]} in both`];
  return [`${owner[whoseHere]} here`, `${owner[whoseThere]} there`];
}

const owner: Record<Whose, string> = {
  suspect: "suspect's",
  victim: "victim's",
  witness: "witness's",
  unknown: 'not known whose',
};
