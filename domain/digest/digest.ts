import { decisionsNeeded } from './decisions.ts';
import type { DigestFacts } from './digest-facts.ts';
import { mostHarmful } from './most-harmful.ts';
import { newReferrals } from './new-referrals.ts';
import { recentOutcomes } from './outcomes.ts';
import { exploitationTypes } from '../reference/types.ts';
import type { ExploitationType } from '../reference/types.ts';
import { openSafeguarding } from './safeguarding.ts';
import type { DigestSection, SectionWriter } from './section.ts';
import { waitingTasks } from './waiting.ts';

/** A day's digest in words. */
export interface Digest {
  readonly region: string;
  readonly day: string;
  readonly from: number;
  readonly to: number;
  readonly builtAt: number;
  readonly floor: number;
  readonly nothingToReport: boolean;
  readonly sections: readonly DigestSection[];
}

/** The day's facts in words, section by section. */
export function writeDigest(
  facts: DigestFacts,
  known: readonly ExploitationType[] = exploitationTypes,
): Digest {
  const { region, day, from, to, builtAt, floor } = facts;
  const sections = writers
    .map((write) => write(facts, known))
    .filter((section) => section !== null);
  const nothingToReport = sections.every((section) => section.standing === true);
  return { region, day, from, to, builtAt, floor, nothingToReport, sections };
}

/** In the order in which a leader reads them. */
const writers: readonly SectionWriter[] = [
  decisionsNeeded,
  newReferrals,
  mostHarmful,
  waitingTasks,
  openSafeguarding,
  recentOutcomes,
];
