import type { Facts } from '../facts.ts';
import { exploitationTypes } from './types.ts';

// How each fact is asked for and each answer read, on forms, cards and in reasons. Words may be bettered; codes may not.

export interface FactWords<Answer extends string> {
  readonly label: string;
  readonly question: string;
  readonly answers: Readonly<Record<Answer, string>>;
}

/** The codes a fact may be answered with, as text. */
export type AnswerOf<F extends keyof Facts> =
  NonNullable<Facts[F]> extends readonly (infer Item extends string)[]
    ? Item
    : `${Extract<NonNullable<Facts[F]>, string | number>}`;

/** "13 to 15" from `13-to-15`, or the code itself where this list has no words for it. */
export function answerLabel(fact: keyof Facts, code: string | number): string {
  return labels.get(fact)?.get(String(code)) ?? String(code);
}

/** The answer as a line of a card has it: "violence, drug running", "none" or "not known". */
export function sayFact(facts: Facts, fact: keyof Facts): string {
  const answer = facts[fact];
  if (answer === undefined) return 'not known';
  if (typeof answer === 'string' || typeof answer === 'number') return answerLabel(fact, answer);
  return answer.map((code) => answerLabel(fact, code)).join(', ') || 'none';
}

export const factWords: {
  readonly [F in keyof Required<Facts>]: FactWords<AnswerOf<F>>;
} = {
  types: {
    label: 'Type',
    question: 'What type of exploitation is it?',
    answers: Object.fromEntries(exploitationTypes.map((type) => [type.code, type.label])),
  },
  indicators: {
    label: 'What is being done',
    question: 'What is being done to the victims?',
    answers: {
      'threat-to-life': 'threat to life',
      firearm: 'firearm',
      'serious-violence': 'serious violence',
      violence: 'violence',
      held: 'held against their will',
      'contact-sexual': 'contact sexual offence',
      'coerced-sex-work': 'coerced sex work',
      'online-sexual': 'online sexual offence',
      'debt-bondage': 'debt bondage',
      'wages-withheld': 'wages withheld',
      'withheld-documents': 'documents withheld',
      'drug-running': 'drug running',
      'cuckooed-address': 'cuckooed address',
      'money-mule': 'money mule',
      'missing-episodes': 'missing episodes',
      'drug-dependence-fed': 'drug dependence fed',
      intimidation: 'intimidation',
      'current-access': 'suspect has access to children or vulnerable people now',
    },
  },
  youngest: {
    label: 'Youngest victim',
    question: 'How old was the youngest victim when it happened?',
    answers: {
      'under-13': 'child under 13',
      '13-to-15': 'child, 13 to 15',
      '16-to-17': 'child, 16 to 17',
      'may-be-under-18': 'may be under 18',
      adult: 'adult',
    },
  },
  victims: {
    label: 'Victims',
    question: 'How many victims are there?',
    answers: {
      none: 'none',
      one: 'one',
      'two-to-four': 'two to four',
      'five-to-nine': 'five to nine',
      'ten-or-more': 'ten or more',
    },
  },
  vulnerabilities: {
    label: 'Vulnerabilities',
    question: 'What makes the victims vulnerable?',
    answers: {
      'learning-disability': 'learning disability',
      'mental-ill-health': 'mental ill health',
      'substance-dependence': 'substance dependence',
      homeless: 'homeless',
      'insecure-immigration': 'insecure immigration status',
      'care-experienced': 'care experienced',
      isolated: 'isolated',
    },
  },
  loss: {
    label: 'Loss to victims',
    question: 'How much money have the victims lost?',
    answers: {
      none: 'none',
      'under-1k': 'under £1,000',
      '1k-to-10k': '£1,000 to £10,000',
      '10k-to-100k': '£10,000 to £100,000',
      'over-100k': 'over £100,000',
    },
  },
  reach: {
    label: 'Reach',
    question: 'How far does it reach?',
    answers: {
      local: 'within one force',
      'cross-force': 'across forces',
      'cross-region': 'across regions',
      international: 'international',
    },
  },
  recency: {
    label: 'Last known',
    question: 'When did it last happen?',
    answers: {
      now: 'now',
      'last-28-days': 'in the last 28 days',
      'last-6-months': 'in the last 6 months',
      older: 'longer ago',
    },
  },
  frequency: {
    label: 'How often',
    question: 'How often does it happen?',
    answers: { daily: 'daily', weekly: 'weekly', occasional: 'now and then', once: 'once' },
  },
  organisation: {
    label: 'Offenders',
    question: 'Who is behind it: a group or one person?',
    answers: {
      'known-group': 'known group',
      'suspected-group': 'suspected group',
      'loose-network': 'loose network',
      single: 'one person',
    },
  },
  trend: {
    label: 'Trend',
    question: 'Is it growing or declining?',
    answers: { growing: 'growing', steady: 'steady', declining: 'declining' },
  },
  immediateRisk: {
    label: 'Danger now',
    question: 'Is anybody in danger now?',
    answers: { yes: 'yes', no: 'no' },
  },
  source: {
    label: 'Source',
    question: 'How reliable is the source?',
    answers: { '1': 'reliable', '2': 'untested', '3': 'not reliable' },
  },
  assessment: {
    label: 'Assessment',
    question: 'How is the information known?',
    answers: {
      A: 'known directly to the source',
      B: 'known indirectly but corroborated',
      C: 'known indirectly to the source',
      D: 'not known',
      E: 'suspected to be false',
    },
  },
};

const labels = new Map(
  Object.entries(factWords).map(([fact, { answers }]) => [
    fact,
    new Map<string, string>(Object.entries(answers)),
  ]),
);
