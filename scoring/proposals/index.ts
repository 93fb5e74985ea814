import type { Proposal } from '../../domain/proposal.ts';
import { type Met, metIn } from './cue.ts';
import { dangerCues } from './danger.ts';
import { typeCues } from './exploitation-types/index.ts';
import { readForce } from './force.ts';
import { frequencyCues } from './frequency.ts';
import { indicatorCues } from './indicators/index.ts';
import { readLoss } from './loss.ts';
import type { Statement } from './narrative.ts';
import { readOrganisation } from './organisation.ts';
import { readReach } from './reach.ts';
import { readRecency } from './recency.ts';
import { trendCues } from './trend.ts';
import { readVictims } from './victims.ts';
import { vulnerabilityCues } from './vulnerabilities.ts';
import { readYoungest } from './youngest.ts';

/** How each fact is read from a narrative, in the order of the form. */
export const readings: readonly Reading[] = [
  { fact: 'types', read: every((statement) => metIn(statement, typeCues)) },
  { fact: 'youngest', read: readYoungest },
  { fact: 'immediateRisk', read: every((statement) => metIn(statement, dangerCues)) },
  { fact: 'indicators', read: every((statement) => metIn(statement, indicatorCues)) },
  { fact: 'vulnerabilities', read: every((statement) => metIn(statement, vulnerabilityCues)) },
  { fact: 'recency', read: readRecency },
  { fact: 'frequency', read: only((statement) => metIn(statement, frequencyCues)) },
  { fact: 'victims', read: readVictims },
  { fact: 'reach', read: readReach },
  { fact: 'organisation', read: readOrganisation },
  { fact: 'trend', read: only((statement) => metIn(statement, trendCues)) },
  { fact: 'loss', read: readLoss },
  { fact: 'force', read: readForce },
];

export interface Reading {
  readonly fact: Proposal['fact'];
  readonly read: (statements: readonly Statement[]) => readonly Met[];
}

type InStatement = (statement: Statement) => readonly Met[];

function every(read: InStatement): Reading['read'] {
  return (statements) => statements.flatMap(read);
}

/** One answer: none where the words give two. */
function only(read: InStatement): Reading['read'] {
  return (statements) => {
    const met = statements.flatMap(read);
    return new Set(met.map(({ value }) => value)).size === 1 ? met : [];
  };
}
