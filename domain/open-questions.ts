import type { ScoredFact } from './facts.ts';
import type { ReferralFile } from './file.ts';
import type { Decision } from './referral.ts';

/** What the gateway has asked and the referrer has not answered yet, oldest first: one answer answers all of it. */
export function openQuestions({
  referral,
  decisions,
}: Pick<ReferralFile, 'referral' | 'decisions'>): Decision[] {
  if (referral.state !== 'information-requested') return [];
  const answered = decisions.findLast(({ kind }) => kind === 'answered')?.version ?? 0;
  return decisions.filter(({ kind, version }) => kind === 'asked' && version > answered);
}

/** Whether a press on a card of version `v` was made with everything that is asked before one's eyes. */
export function hasSeenQuestions(file: ReferralFile, v: number): boolean {
  const newest = openQuestions(file).at(-1);
  return newest !== undefined && v >= newest.version;
}

/** The questions of the model that go with the gateway's own: those that matter, and else those that move it most. */
export function factsToAsk({ referral, score }: ReferralFile): ScoredFact[] {
  if (!score || referral.kind === 'request') return [];
  const moving = score.unknowns.filter(({ swing, matters }) => matters || swing > 0);
  const matter = moving.filter(({ matters }) => matters);
  const others = moving.filter(({ matters }) => !matters);
  return [...matter.slice(0, most), ...others.slice(0, Math.max(0, fewest - matter.length))].map(
    ({ fact }) => fact,
  );
}

/** More than these on a phone is a form, and forms wait. */
const most = 4;
const fewest = 3;
