import * as fc from 'fast-check';
import {
  assessments,
  type Facts,
  frequencies,
  indicators,
  losses,
  organisations,
  reaches,
  recencies,
  type ScoredFact,
  scoredFacts,
  sources,
  trends,
  victimCounts,
  vulnerabilities,
  youngestAges,
} from '../../../domain/facts.ts';
import { exploitationTypes } from '../../../domain/reference/types.ts';

export const mildestFirst = {
  youngest: ['adult', 'may-be-under-18', '16-to-17', '13-to-15', 'under-13'],
  victims: ['none', 'one', 'two-to-four', 'five-to-nine', 'ten-or-more'],
  loss: ['none', 'under-1k', '1k-to-10k', '10k-to-100k', 'over-100k'],
  reach: ['local', 'cross-force', 'cross-region', 'international'],
  recency: ['older', 'last-6-months', 'last-28-days', 'now'],
  frequency: ['once', 'occasional', 'weekly', 'daily'],
  organisation: ['single', 'loose-network', 'suspected-group', 'known-group'],
  trend: ['declining', 'steady', 'growing'],
} as const;

/** Facts with any of them missing, at random. */
export const anyFacts: fc.Arbitrary<Facts> = fc.record(
  {
    types: fc.subarray(exploitationTypes.map((type) => type.code)),
    indicators: fewOf(indicators),
    youngest: fc.constantFrom(...youngestAges),
    victims: fc.constantFrom(...victimCounts),
    vulnerabilities: fewOf(vulnerabilities),
    loss: fc.constantFrom(...losses),
    reach: fc.constantFrom(...reaches),
    recency: fc.constantFrom(...recencies),
    frequency: fc.constantFrom(...frequencies),
    organisation: fc.constantFrom(...organisations),
    trend: fc.constantFrom(...trends),
    immediateRisk: fc.constantFrom('yes', 'no'),
    source: fc.constantFrom(...sources),
    assessment: fc.constantFrom(...assessments),
  },
  { requiredKeys: [], noNullPrototype: true },
);

export type OneAnswer = { readonly [F in ScoredFact]?: Facts[F] };

/** An answer to one of the scored facts. */
export const anyAnswer: fc.Arbitrary<OneAnswer> = fc
  .constantFrom(...scoredFacts)
  .chain((fact) => answersTo(fact));

/** A milder and a worse answer to the same fact. */
export const anyTwoAnswers: fc.Arbitrary<{ milder: OneAnswer; worse: OneAnswer }> = fc.oneof(
  ...scoredFacts.map((fact) =>
    fact === 'indicators' || fact === 'vulnerabilities' ? widenedList(fact) : laterOf(fact),
  ),
);

function answersTo(fact: ScoredFact): fc.Arbitrary<OneAnswer> {
  if (fact === 'indicators') return fewOf(indicators).map((answer) => ({ [fact]: answer }));
  if (fact === 'vulnerabilities') {
    return fewOf(vulnerabilities).map((answer) => ({ [fact]: answer }));
  }
  return fc.constantFrom(...mildestFirst[fact]).map((answer) => ({ [fact]: answer }));
}

function widenedList(fact: 'indicators' | 'vulnerabilities') {
  const codes: readonly string[] = fact === 'indicators' ? indicators : vulnerabilities;
  return fc.tuple(fewOf(codes), fewOf(codes)).map(([some, more]) => ({
    milder: { [fact]: some },
    worse: { [fact]: [...new Set([...some, ...more])] },
  }));
}

function laterOf(fact: keyof typeof mildestFirst) {
  const answers: readonly string[] = mildestFirst[fact];
  return fc.tuple(fc.nat(answers.length - 1), fc.nat(answers.length - 1)).map(([a, b]) => ({
    milder: { [fact]: answers[Math.min(a, b)] },
    worse: { [fact]: answers[Math.max(a, b)] },
  }));
}

/** Mostly short lists: with many indicators every gate holds and nothing else is looked at. */
function fewOf<T>(codes: readonly T[]): fc.Arbitrary<T[]> {
  return fc.oneof(fc.subarray([...codes], { maxLength: 3 }), fc.subarray([...codes]));
}
