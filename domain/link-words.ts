import type { Whose } from './identifier.ts';
import type { Link, SharedIdentifier } from './link.ts';
import { identifierLabel, isCommon } from './reference/identifier-kinds.ts';

/** Why two referrals are linked, weightiest first, for people who may see the link: never the identifier itself. */
export function explainLink(link: Pick<Link, 'shared'>): string {
  return link.shared
    .toSorted((a, b) => b.weight - a.weight)
    .map(explainShared)
    .join('. Also ');
}

function explainShared(shared: SharedIdentifier): string {
  const what = [`same ${identifierLabel(shared.kind)}`, ...explainWhose(shared)].join(', ');
  const often = `seen in ${shared.seenIn.toLocaleString('en-GB')} referrals`;
  return `${what}; ${often}${isCommon(shared.seenIn) ? ': common, little weight' : ''}`;
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
