import {
  assessments,
  type Facts,
  frequencies,
  indicators,
  losses,
  organisations,
  reaches,
  recencies,
  type Source,
  trends,
  victimCounts,
  vulnerabilities,
  youngestAges,
} from '../../domain/facts.ts';
import { factWords } from '../../domain/reference/fact-words.ts';
import { exploitationTypes } from '../../domain/reference/types.ts';
import { type RawAnswer, readOne, readSeveral, readSeveralOrNone, sayGot } from './read-answers.ts';

export type FactsReading = { readonly facts: Facts } | { readonly problems: readonly string[] };

export interface ReadFactsOptions {
  /** Codes of an organisation's own types. */
  readonly addedTypes?: readonly string[] | undefined;
  /** What becomes of keys that name no fact: a form sends others too, but a script may have misspelt one. */
  readonly otherKeys?: 'refuse' | 'ignore' | undefined;
}

/** Facts from outside, JSON or form strings. Absent, empty or `unknown` is unknown; every problem is named at once. */
export function readFacts(raw: unknown, options: ReadFactsOptions = {}): FactsReading {
  if (!isRecord(raw)) return { problems: [`Expected an object of facts, got ${sayGot(raw)}`] };
  const problems = options.otherKeys === 'ignore' ? [] : findOtherKeys(raw);
  const answer = (fact: keyof Facts): RawAnswer => ({ fact, value: raw[fact], problems });
  const facts = dropUnknown({
    types: readSeveral(answer('types'), [...typeCodes, ...(options.addedTypes ?? [])]),
    indicators: readSeveralOrNone(answer('indicators'), indicators),
    youngest: readOne(answer('youngest'), youngestAges),
    victims: readOne(answer('victims'), victimCounts),
    vulnerabilities: readSeveralOrNone(answer('vulnerabilities'), vulnerabilities),
    loss: readOne(answer('loss'), losses),
    reach: readOne(answer('reach'), reaches),
    recency: readOne(answer('recency'), recencies),
    frequency: readOne(answer('frequency'), frequencies),
    organisation: readOne(answer('organisation'), organisations),
    trend: readOne(answer('trend'), trends),
    immediateRisk: readOne(answer('immediateRisk'), ['yes', 'no']),
    source: readSource(answer('source')),
    assessment: readOne(answer('assessment'), assessments),
  });
  return problems.length > 0 ? { problems } : { facts };
}

function isRecord(raw: unknown): raw is Readonly<Record<string, unknown>> {
  return typeof raw === 'object' && raw !== null && !Array.isArray(raw);
}

function findOtherKeys(raw: Readonly<Record<string, unknown>>): string[] {
  return Object.keys(raw)
    .filter((key) => !factNames.includes(key))
    .map((key) => `Expected a fact's name (${factNames.join(', ')}), got ${sayGot(key)}`);
}

function readSource(raw: RawAnswer): Source | undefined {
  const code = readOne(raw, ['1', '2', '3']);
  return code === undefined ? undefined : sourceNumbers[code];
}

/** An unknown fact is absent, so that facts laid over others never blank a known one. */
function dropUnknown(facts: { readonly [F in keyof Required<Facts>]: Facts[F] }): Facts {
  return Object.fromEntries(Object.entries(facts).filter(([, answer]) => answer !== undefined));
}

const typeCodes = exploitationTypes.map((type) => type.code);

const sourceNumbers = { '1': 1, '2': 2, '3': 3 } as const;

const factNames = Object.keys(factWords);
