import type { Facts } from '../../domain/facts.ts';
import type { Proposal } from '../../domain/proposal.ts';
import { answerLabel } from '../../domain/reference/fact-words.ts';
import type { Contribution, Criterion } from '../../domain/score.ts';
import { escapeMarkdown } from './text.ts';

/**
 * Where a contribution's answer came from: the words of the narrative that suggest it, else the form. An answer that
 * nobody gave came from nowhere.
 */
export function saySource(
  { criterion, level, because }: Contribution,
  { facts, proposals }: { facts: Facts; proposals: readonly Proposal[] | undefined },
): string {
  if (!proposals || level === null) return '';
  const phrases = factsOf[criterion].flatMap((fact) =>
    proposals
      .filter((each) => each.fact === fact && holds(facts[fact], each.value))
      .filter(({ value }) => because.includes(answerLabel(fact, value)))
      .map(({ phrase }) => `“${escapeMarkdown(phrase)}”`),
  );
  const distinct = [...new Set(phrases)].slice(0, mostPhrases);
  return distinct.length > 0 ? `, from ${distinct.join(', ')}` : ', from the form';
}

function holds(answer: Facts[keyof Facts], value: string): boolean {
  if (answer === undefined || typeof answer === 'number') return false;
  return typeof answer === 'string' ? answer === value : answer.some((code) => code === value);
}

/** The facts whose answers stand in each criterion's reason. */
const factsOf: Readonly<Record<Criterion, readonly (keyof Facts)[]>> = {
  physical: ['indicators'],
  psychological: ['indicators'],
  sexual: ['indicators', 'youngest'],
  financial: ['loss', 'indicators'],
  vulnerability: ['youngest', 'vulnerabilities'],
  scale: ['victims'],
  reach: ['reach'],
  recency: ['recency'],
  frequency: ['frequency'],
  organisation: ['organisation'],
  trend: ['trend'],
};

const mostPhrases = 3;
