import type { Facts } from '../../domain/facts.ts';

/**
 * A kind of referral as officers write it. Words in braces are filled in with invented ones; `marks` are sentences
 * with an identifier, of which some are told; an answer with several codes in a list is one of them.
 */
export interface Story {
  readonly weight: number;
  readonly types: string;
  readonly title: string;
  readonly texts: readonly string[];
  readonly marks: readonly string[];
  readonly answers: Answers;
}

/** By input, as the form sends them. What a story leaves out, its officer does not know. */
type Answers = { readonly youngest: Choice; readonly immediateRisk: Choice } & {
  readonly [Fact in Exclude<keyof Facts, 'types'>]?: Choice;
};

type Choice = string | readonly string[];
