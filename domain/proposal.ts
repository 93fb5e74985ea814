import type { Facts } from './facts.ts';

/** An answer that the narrative suggests, with the words it came from; one for each value. Only a person gives it. */
export interface Proposal {
  readonly fact: keyof Facts;
  readonly value: string;
  readonly phrase: string;
}
