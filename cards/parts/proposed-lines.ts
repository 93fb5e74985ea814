import type { Facts } from '../../domain/facts.ts';
import type { Proposal } from '../../domain/proposal.ts';
import { forceShortName } from '../../domain/reference/forces.ts';
import { answerLabel, factWords } from '../../domain/reference/fact-words.ts';
import type { Element } from '../card.ts';
import type { IntakeForm } from '../intake-form-card.ts';
import type { Answering } from './fact-fields.ts';
import { escapeMarkdown, line } from './text.ts';

/** What the folded parts are pre-answered with, said in the open: nothing is sent that was not shown. */
export function proposedLines(form: IntakeForm, { returned }: Answering): Element[] {
  if (returned) return [];
  const folded = foldedFacts.flatMap((fact) => {
    const answers = form.proposals.filter((proposal) => proposal.fact === fact).map(labelOf);
    return answers.length === 0 ? [] : [`- ${factWords[fact].label}: ${answers.join(', ')}`];
  });
  const lines = [...folded, ...forceLine(form)];
  if (lines.length === 0) return [];
  const head = '**Read from your text, for you to check below:**';
  return [{ type: 'Container', style: 'emphasis', items: [line([head, ...lines].join('\n'))] }];
}

function labelOf({ fact, value }: Proposal): string {
  return escapeMarkdown(fact === 'force' ? forceShortName(value) : answerLabel(fact, value));
}

/** Never filled in over a person's own record. */
function forceLine({ proposals, person, needsForce }: IntakeForm): string[] {
  const named = proposals.find(({ fact }) => fact === 'force');
  if (named === undefined || needsForce || named.value === person.force) return [];
  return [`- Force: your text names ${labelOf(named)}, the form has yours`];
}

const foldedFacts = [
  'indicators',
  'vulnerabilities',
  'recency',
  'frequency',
  'victims',
  'reach',
  'organisation',
  'trend',
  'loss',
] as const satisfies readonly (keyof Facts)[];
