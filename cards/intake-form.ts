import { z } from 'zod';
import type { Person } from '../domain/actor.ts';
import * as answers from '../domain/facts.ts';
import type { Facts } from '../domain/facts.ts';
import type { Handling } from '../domain/handling.ts';
import { toldCodes, type Told } from '../domain/reference/codes.ts';
import { factWords } from '../domain/reference/fact-words.ts';
import { findForce, regionOfForce } from '../domain/reference/forces.ts';
import type { ExploitationType } from '../domain/reference/types.ts';
import { codesOf, factChoice, requiredCodes, requiredFact } from './parts/answers.ts';
import { readClaims, readWhose, type Claim, type WhoseByKey } from './parts/identifier-fields.ts';
import { factAnswers, factsFrom } from './parts/fact-answers.ts';
import { conditionsMissing, longestConditions } from './parts/handling-fields.ts';
import type { Typed } from './parts/inputs.ts';
import { forceAnswer, regionAnswer } from './parts/place-answers.ts';
import { optionalText, verb, type Press, type Problem, type Verb } from './verb.ts';

/** What the form sent, checked. The force, the title and the text may still come from the person and the draft. */
export interface IntakeAnswers {
  readonly title?: string | undefined;
  readonly narrative?: string | undefined;
  readonly facts: Facts;
  readonly told: readonly Told[];
  readonly force?: string | undefined;
  readonly region?: string | undefined;
  readonly forceRef?: string | undefined;
  readonly operation?: string | undefined;
  readonly support: readonly string[];
  readonly handling: Handling;
  /** Absent where the form sent none at all: then all that were found are meant. Empty: none of them. */
  readonly claims?: readonly Claim[] | undefined;
  /** Whose each is, as chosen beside it. */
  readonly whose: WhoseByKey;
  /** Codes of contradictions that the officer has been asked about. */
  readonly answersChecked?: readonly string[] | undefined;
}

/** The most characters that each text of the form may have. */
export const longest = {
  title: 200,
  narrative: 100_000,
  forceRef: 100,
  conditions: longestConditions,
  operation: 200,
} as const;

/** What the button sends once a contradiction has been read: its code, and those of all before. */
export const answersChecked = 'answersChecked';

/** Reads the form, and names every mistake at once. Types and place are checked by `intakeProblems`. */
export const submitReferral: Verb<IntakeAnswers> = {
  name: 'referral.submit',
  read: (data) => {
    const press = readFields(data);
    const problems = distinct([...press.problems, ...conditionsMissing(data)]);
    const input = problems.length === 0 && press.input ? answersOf(press.input, data) : undefined;
    return { ref: press.ref, v: press.v, input, problems };
  },
};

/** What only the organisation and the person can tell of the answers: unknown types, a force or region to ask for. */
export function intakeProblems(
  typed: Typed,
  { types, person }: { types: readonly ExploitationType[]; person: Person },
): Problem[] {
  const known = types.map((type) => type.code);
  return [
    ...(codesOf(typed['types']) ?? [])
      .filter((code) => !known.includes(code))
      .map(() => ({ input: 'types', sentence: 'Type: not one of the choices.' })),
    ...placeProblems(typed, person),
  ];
}

/** The place that must be asked and is not answered. */
export function placeProblems(typed: Typed, person: Person): Problem[] {
  const { needsForce, needsRegion } = placeAsked(typed, person);
  return [
    ...(needsForce && !typed['force'] ? [{ input: 'force', sentence: 'Force is missing.' }] : []),
    ...(needsRegion && !typed['region']
      ? [{ input: 'region', sentence: 'Region is missing: whose gateway should have this?' }]
      : []),
  ];
}

/** Which of the place the form must ask: the force where the record has none, the region where the force has none. */
export function placeAsked(
  typed: Typed,
  person: Person,
): { readonly needsForce: boolean; readonly needsRegion: boolean } {
  const force = typed['force'] || person.force;
  const named = force === undefined ? undefined : findForce(force);
  return {
    needsForce: person.force === undefined,
    needsRegion: named !== undefined && !regionOfForce(named.code) && person.region === 'all',
  };
}

const { read: readFields } = verb('referral.submit', {
  title: optionalText('The title', longest.title),
  narrative: optionalText('Your text', longest.narrative),
  types: requiredCodes('Type is missing: choose one or more.'),
  force: forceAnswer(),
  region: regionAnswer(),
  told: requiredCodes('Told already is missing. “Nobody yet” is an answer.').pipe(toldSchema()),
  forceRef: optionalText('The force’s own reference', longest.forceRef),
  ...factAnswers,
  youngest: requiredFact(factWords.youngest.label, {
    codes: answers.youngestAges,
    missing: 'Youngest victim is missing. “Not known” is an answer.',
  }),
  immediateRisk: requiredFact(factWords.immediateRisk.label, {
    codes: ['yes', 'no'],
    missing: 'Danger now is missing: yes, no or not known.',
  }),
  handling: factChoice('Handling', ['P', 'C']),
  conditions: optionalText('Conditions', longest.conditions),
  operation: optionalText('Operation name', longest.operation),
  support: z.preprocess(codesOf, z.array(z.string().max(100)).optional()),
  [answersChecked]: z.preprocess(codesOf, z.array(z.string().max(100)).optional()),
});

type Fields = NonNullable<ReturnType<typeof readFields>['input']>;

function answersOf(fields: Fields, data: Readonly<Record<string, unknown>>): IntakeAnswers {
  const { title, narrative, told, force, region, forceRef, operation, support, ...rest } = fields;
  const { handling = 'P', conditions, [answersChecked]: checked, ...facts } = rest;
  const whose = readWhose(data);
  return {
    title,
    narrative,
    facts: factsFrom(facts),
    told,
    force,
    region,
    forceRef,
    operation,
    support: support ?? [],
    handling: { code: handling, conditions },
    claims: readClaims(codesOf(data['identifiers']) ?? allUnticked(whose), whose),
    whose,
    ...(checked ? { answersChecked: checked } : {}),
  };
}

/** A form whose every tick is taken out sends no list, but still whose each was. */
function allUnticked(whose: WhoseByKey): [] | undefined {
  return Object.keys(whose).length > 0 ? [] : undefined;
}

/** A list whose every tick is taken out is not sent at all: the form comes back unticked, and not as it was found. */
export function withUnticked(typed: Typed): Typed {
  const unticked = typed['identifiers'] === undefined && allUnticked(readWhose(typed));
  return unticked ? { ...typed, identifiers: '' } : typed;
}

function toldSchema() {
  const known = toldCodes.map((choice) => choice.code);
  return z
    .array(z.enum(known, { error: () => 'Told already: not one of the choices.' }))
    .refine((told) => !told.includes('nobody-yet') || told.length === 1, {
      error: () => 'Told already: “Nobody yet” stands alone. Untick it or the others.',
    });
}

function distinct(problems: Press<unknown>['problems']): Problem[] {
  return problems.filter(
    ({ sentence }, index) => problems.findIndex((each) => each.sentence === sentence) === index,
  );
}
