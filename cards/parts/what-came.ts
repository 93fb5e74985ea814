import type { Outcome } from '../../domain/outcome.ts';
import { disruptions, fourPs, labelOf } from '../../domain/reference/codes.ts';

/** "two people safeguarded, one arrest; protect, moderate disruption": what came of a referral, in words. */
export function whatCame(outcomes: readonly Outcome[]): string {
  const counts = [people(sum(outcomes, 'safeguarded')), arrests(sum(outcomes, 'arrests'))].filter(
    (count) => count !== '',
  );
  const kinds = new Set(outcomes.map(sayKind));
  return [...(counts.length > 0 ? [counts.join(', ')] : []), ...kinds].join('; ');
}

function sum(outcomes: readonly Outcome[], what: 'safeguarded' | 'arrests'): number {
  return outcomes.reduce((total, outcome) => total + outcome[what], 0);
}

function people(count: number): string {
  if (count === 0) return '';
  return count === 1 ? 'one person safeguarded' : `${sayCount(count)} people safeguarded`;
}

function arrests(count: number): string {
  if (count === 0) return '';
  return count === 1 ? 'one arrest' : `${sayCount(count)} arrests`;
}

function sayKind({ fourP, disruption }: Outcome): string {
  const extent = labelOf(disruptions, disruption).toLowerCase();
  return `${labelOf(fourPs, fourP).toLowerCase()}, ${extent === 'none' ? 'no' : extent} disruption`;
}

function sayCount(count: number): string {
  return numberWords[count] ?? count.toLocaleString('en-GB');
}

const numberWords = 'none one two three four five six seven eight nine ten'.split(' ');
