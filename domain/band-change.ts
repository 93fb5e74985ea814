import type { Facts, ScoredFact } from './facts.ts';
import type { Band } from './score.ts';

/** One answer that would give another band: what it would be, and what it is now. */
export interface BandChange {
  readonly band: Band;
  readonly fact: ScoredFact;
  /** The facts with that one answer. */
  readonly facts: Facts;
}

/** The nearest change of band either way; absent where no single answer makes one. */
export interface BandChanges {
  readonly up?: BandChange | undefined;
  readonly down?: BandChange | undefined;
}
