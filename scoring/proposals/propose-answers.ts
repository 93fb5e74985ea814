import type { Proposal } from '../../domain/proposal.ts';
import { proposalOf } from './cue.ts';
import { readings } from './index.ts';
import { readStatements } from './narrative.ts';

/**
 * The answers that a narrative suggests, each value once with the words it came from. For a person to confirm:
 * what is denied, supposed, past or of somebody else is left out, and so is what can be read in two ways.
 */
export function proposeAnswers(text: string): Proposal[] {
  const statements = readStatements(text);
  return readings.flatMap(({ fact, read }) => {
    const firstOf = new Map<string, Proposal>();
    for (const met of read(statements)) {
      if (!firstOf.has(met.value)) firstOf.set(met.value, proposalOf(fact, met, text));
    }
    return [...firstOf.values()];
  });
}
