import type { Person } from './actor.ts';
import type { Facts } from './facts.ts';
import type { Handling } from './handling.ts';
import type { Identifier } from './identifier.ts';
import type { Told } from './reference/codes.ts';
import { findForce, findRegion, regionOfForce } from './reference/forces.ts';
import type { Received } from './referral.ts';

/** What the officer answered, with what the form did not need to ask still open. */
export interface Answered {
  readonly title?: string | undefined;
  readonly narrative: string;
  readonly facts: Facts;
  readonly force?: string | undefined;
  readonly region?: string | undefined;
  readonly told: readonly Told[];
  readonly forceRef?: string | undefined;
  readonly operation?: string | undefined;
  readonly support: readonly string[];
  readonly handling: Handling;
  readonly identifiers: readonly Identifier[];
}

interface Mistake {
  readonly input: string;
  readonly sentence: string;
}

/**
 * A referral from its answers: the force comes from the person's record, the region from the force, the title from
 * the text.
 */
export function receiveReferral(
  answered: Answered,
  by: Person,
): { received: Received } | { mistakes: readonly Mistake[] } {
  const force = findForce(answered.force ?? by.force ?? '');
  const region = regionOf(answered, { by, force: force?.code });
  const mistakes = [
    ...(force ? [] : [{ input: 'force', sentence: 'Say which force this comes from.' }]),
    ...(force && !region
      ? [{ input: 'region', sentence: 'Say which region’s gateway should have this.' }]
      : []),
    ...(answered.narrative.trim() === ''
      ? [{ input: 'narrative', sentence: 'Say in words what you know.' }]
      : []),
  ];
  if (!force || !region || mistakes.length > 0) return { mistakes };
  const title = answered.title ?? titleOf(answered.narrative);
  return { received: { ...answered, title, force: force.code, region } };
}

function regionOf(
  answered: Answered,
  { by, force }: { by: Person; force: string | undefined },
): string | undefined {
  const ofForce = force ? regionOfForce(force)?.code : undefined;
  const own = by.region === 'all' ? undefined : by.region;
  return ofForce ?? findRegion(answered.region ?? '')?.code ?? own;
}

/** The first sentence, cut at a word: enough to tell one's own referrals apart. */
export function titleOf(narrative: string): string {
  const first = /^[^.!?\n]{1,200}/.exec(narrative.trim())?.[0].trim() ?? '';
  if (first.length <= longestTitle) return first || 'Referral';
  return `${first.slice(0, longestTitle).replace(/\s+\S*$/, '')} …`;
}

const longestTitle = 70;
