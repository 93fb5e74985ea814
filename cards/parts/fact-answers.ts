import * as answers from '../../domain/facts.ts';
import type { Facts } from '../../domain/facts.ts';
import { factWords } from '../../domain/reference/fact-words.ts';
import { codesOf, factChoice, factChoices } from './answers.ts';

/** How each fact's answer is read from a form, where none must be given. Codes of types are checked by who knows them. */
export const factAnswers = {
  indicators: factChoices(factWords.indicators.label, answers.indicators),
  victims: factChoice(factWords.victims.label, answers.victimCounts),
  youngest: factChoice(factWords.youngest.label, answers.youngestAges),
  vulnerabilities: factChoices(factWords.vulnerabilities.label, answers.vulnerabilities),
  loss: factChoice(factWords.loss.label, answers.losses),
  reach: factChoice(factWords.reach.label, answers.reaches),
  recency: factChoice(factWords.recency.label, answers.recencies),
  frequency: factChoice(factWords.frequency.label, answers.frequencies),
  organisation: factChoice(factWords.organisation.label, answers.organisations),
  trend: factChoice(factWords.trend.label, answers.trends),
  immediateRisk: factChoice(factWords.immediateRisk.label, ['yes', 'no']),
  source: factChoice(factWords.source.label, ['1', '2', '3']),
  assessment: factChoice(factWords.assessment.label, answers.assessments),
} as const;

type Read = { readonly source?: '1' | '2' | '3' | undefined };

/** The answers as facts: a source comes as text. What was not answered is absent. */
export function factsFrom<Fields extends Read>(
  fields: Fields,
): Omit<Fields, 'source'> & Pick<Facts, 'source'> {
  const { source, ...rest } = fields;
  return { ...rest, source: answers.sources.find((each) => String(each) === source) };
}

/** The types that were named, or nothing where none was. */
export function typesFrom(data: Readonly<Record<string, unknown>>): readonly string[] | undefined {
  const types = codesOf(data['types']);
  return types && types.length > 0 ? types : undefined;
}
