import type { Band } from '../score.ts';
import type { ExploitationType } from '../reference/types.ts';
import type { DigestFacts } from './digest-facts.ts';

export interface DigestSection {
  readonly title: string;
  readonly lines: readonly DigestLine[];
  /** Said every day, so that whether it is said tells nothing: no report by itself. */
  readonly standing?: true | undefined;
}

export interface DigestLine {
  /** Somebody's own words before them. */
  readonly quote?: string | undefined;
  readonly words: string;
  readonly band?: Band | undefined;
  /** Something in it is past its time. */
  readonly late?: true | undefined;
}

/** One section of the digest; null when there is nothing to say. `known`: an organisation's own types among the rest. */
export type SectionWriter = (
  facts: DigestFacts,
  known?: readonly ExploitationType[],
) => DigestSection | null;

/** "3", or "none": how a whole-region count is said. */
export function sayCount(count: number): string {
  return count === 0 ? 'none' : String(count);
}
