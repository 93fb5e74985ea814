import type { Facts } from '../../domain/facts.ts';
import type { Proposal } from '../../domain/proposal.ts';
import type { Choice } from '../../domain/reference/codes.ts';
import { factWords } from '../../domain/reference/fact-words.ts';
import type { Element } from '../card.ts';
import { excerpt, longestStart } from './excerpt.ts';
import { choiceField, type Typed } from './inputs.ts';
import { capitalised, escapeMarkdown, subtle } from './text.ts';

/** What a form has so far: answers typed, and answers that the words suggest. */
export interface Answering {
  readonly typed: Typed;
  readonly proposals: readonly Proposal[];
  /** Once the form has come back, an empty answer was left empty: nothing is proposed again. */
  readonly returned: boolean;
}

interface Asked {
  readonly choices?: readonly Choice[];
  readonly needed?: true;
  /** Whether a list offers "Not known" too: where it takes an answer away. */
  readonly unknown?: true;
}

/** One answer of a list, not known among them: a choice once made could not be taken back otherwise. */
export function factField(fact: keyof Facts, answering: Answering, asked: Asked = {}): Element[] {
  const { label } = factWords[fact];
  const choices = [...(asked.choices ?? choicesOf(fact)), { code: 'unknown', label: 'Not known' }];
  return [
    choiceField({
      id: fact,
      label,
      choices,
      placeholder: 'Choose',
      ...startOf(fact, answering),
      needed: asked.needed,
    }),
    ...saidFrom(fact, answering),
  ];
}

/** Several answers of a list; "None of these" is an answer, nothing ticked is not known. */
export function factsField(fact: keyof Facts, answering: Answering, asked: Asked = {}): Element[] {
  const { label } = factWords[fact];
  const none = { code: 'none', label: 'None of these' };
  return [
    choiceField({
      id: fact,
      label,
      choices: asked.choices ?? [
        ...choicesOf(fact),
        none,
        ...(asked.unknown ? [{ code: 'unknown', label: 'Not known' }] : []),
      ],
      many: true,
      ...startOf(fact, answering),
      needed: asked.needed,
    }),
    ...saidFrom(fact, answering),
  ];
}

function choicesOf(fact: keyof Facts): Choice[] {
  return Object.entries(factWords[fact].answers).map(([code, label]) => ({
    code,
    label: /^([A-E]|[123])$/.test(code) ? `${code}, ${label}` : capitalised(label),
  }));
}

function startOf(fact: keyof Facts, { typed, proposals, returned }: Answering) {
  const values = proposedFor(fact, proposals).map((proposal) => proposal.value);
  return values.length > 0 && !returned ? { typed, value: values.join(',') } : { typed };
}

/** "from “…”": the words of the text that an answer is proposed from; of many, the beginnings. */
export function saidFrom(
  fact: Proposal['fact'],
  { proposals }: Pick<Answering, 'proposals'>,
): Element[] {
  const said = [...new Set(proposedFor(fact, proposals).map(({ phrase }) => phrase))];
  const shown = said.map((phrase) =>
    said.length > 3
      ? longestStart(phrase, 40)
      : excerpt(phrase, { bytes: 120, rest: 'in your text' }),
  );
  const phrases = shown.map((phrase) => `“${escapeMarkdown(phrase)}”`);
  return phrases.length === 0 ? [] : [subtle(`from ${phrases.join(', ')}`)];
}

function proposedFor(fact: Proposal['fact'], proposals: readonly Proposal[]): Proposal[] {
  return proposals.filter((proposal) => proposal.fact === fact).slice(0, mostProposed);
}

/** A list has fewer answers than this; more proposals than that are repetitions. */
const mostProposed = 20;
