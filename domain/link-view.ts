import type { Person } from './actor.ts';
import { hasRole } from './actor.ts';
import type { ReferralFile, SeenLink } from './file.ts';
import type { LinkStrength } from './link.ts';
import { can } from './rights.ts';
import { isOnlyReferrer, subjectOf } from './subject.ts';

/** What of a link a viewer may know. A blind one names whom to talk to, and nothing of the other side. */
export type LinkView =
  | { readonly kind: 'open'; readonly link: SeenLink }
  | { readonly kind: 'blind'; readonly strength: LinkStrength; readonly region: string };

/**
 * The links of a file as far as this viewer may know, strongest first; without a viewer, as far as
 * its region's gateway channel may. Whoever has only referred it learns of none (no look-ups).
 */
export function visibleLinks(file: ReferralFile, viewer?: Person): LinkView[] {
  return [...file.links]
    .toSorted((a, b) => b.weight - a.weight)
    .flatMap((link) => {
      const sight = viewer ? sightOf(link, { file, viewer }) : sightOfChannel(link, file);
      return sight === 'hidden' ? [] : [viewOf(link, sight)];
    });
}

type Sight = 'open' | 'blind' | 'hidden';

function viewOf(link: SeenLink, sight: 'open' | 'blind'): LinkView {
  return sight === 'open'
    ? { kind: 'open', link }
    : { kind: 'blind', strength: link.strength, region: link.otherRegion };
}

function sightOfChannel(link: SeenLink, { referral }: ReferralFile): Sight {
  if (link.otherHandling === 'C') return 'hidden';
  return link.otherRegion === referral.region ? 'open' : 'blind';
}

/** A match with handling C is its owner's alone to know: nobody else learns that there is one. */
function sightOf(link: SeenLink, { file, viewer }: { file: ReferralFile; viewer: Person }): Sight {
  const subject = subjectOf(file);
  if (!can(viewer, 'referral.see', subject).ok || isOnlyReferrer(file, viewer)) return 'hidden';
  const ownsOther =
    hasRole(viewer, 'gateway', link.otherRegion) || hasRole(viewer, 'inspector', link.otherRegion);
  if (ownsOther) return 'open';
  if (link.otherHandling === 'C') return 'hidden';
  return hasRole(viewer, 'national') ? 'open' : 'blind';
}
