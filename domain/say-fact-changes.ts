import type { Facts } from './facts.ts';
import { factWords, sayFact } from './reference/fact-words.ts';

/** "Youngest victim: 13 to 15 (was not known)", one for each answer that is another than before. */
export function sayFactChanges(before: Facts, after: Facts): string[] {
  return factNames
    .filter((fact) => sayFact(before, fact) !== sayFact(after, fact))
    .map(
      (fact) => `${factWords[fact].label}: ${sayFact(after, fact)} (was ${sayFact(before, fact)})`,
    );
}

const factNames: readonly (keyof Facts)[] = [
  'types',
  'youngest',
  'immediateRisk',
  'indicators',
  'vulnerabilities',
  'victims',
  'loss',
  'reach',
  'recency',
  'frequency',
  'organisation',
  'trend',
  'source',
  'assessment',
];
