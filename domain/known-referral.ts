import type { Identifier } from './identifier.ts';

/** One's own open referral that shares an identifier with what is being typed. */
export interface KnownReferral {
  readonly ref: string;
  readonly version: number;
  readonly title: string;
  readonly submittedAt: number;
  readonly shared: readonly Pick<Identifier, 'kind' | 'value'>[];
}
