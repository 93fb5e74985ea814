import type { Facts } from './facts.ts';

/** An answer that the narrative suggests, with the words it came from; one for each value. Only a person gives it. */
export interface Proposal {
  /** `force`: the code of the force whose area the words name. */
  readonly fact: keyof Facts | 'force';
  readonly value: string;
  readonly phrase: string;
}
