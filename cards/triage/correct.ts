import type { Facts } from '../../domain/facts.ts';
import { factWords } from '../../domain/reference/fact-words.ts';
import { exploitationTypes } from '../../domain/reference/types.ts';
import type { Element } from '../card.ts';
import { codesOf } from '../parts/answers.ts';
import { button, unfolding } from '../parts/buttons.ts';
import { factAnswers, factsFrom, typesFrom } from '../parts/fact-answers.ts';
import { factField, factsField } from '../parts/fact-fields.ts';
import { line } from '../parts/text.ts';
import { requiredText, verb } from '../verb.ts';
import type { Problem, Verb } from '../verb.ts';
import type { DecisionButton } from './triage-viewing.ts';
import type { Viewing } from '../viewing.ts';

/** Answers in place of others, and those that are not known after all. */
export interface Corrected {
  readonly said: Facts;
  readonly unknown: readonly (keyof Facts)[];
  readonly reason: string;
}

const { read: readFields } = verb('triage.correct', {
  ...factAnswers,
  reason: requiredText('The reason in words'),
});

export const correctTriage: Verb<Corrected> = {
  name: 'triage.correct',
  read: (data) => {
    const press = readFields(data);
    const taken = correctable.filter((fact) => codesOf(data[fact])?.includes('unknown'));
    const problems = [...press.problems, ...taken.flatMap((fact) => unknownProblem(fact, data))];
    if (!press.input || problems.length > 0) return { ...press, input: undefined, problems };
    const { reason, ...fields } = press.input;
    return {
      ...press,
      input: { said: { ...factsFrom(fields), types: typesFrom(data) }, unknown: taken, reason },
    };
  },
};

/** "Not known" takes an answer away, so it can stand with no other; a type there must be. */
function unknownProblem(fact: keyof Facts, data: Readonly<Record<string, unknown>>): Problem[] {
  const { label } = factWords[fact];
  if (fact === 'types') return [{ input: fact, sentence: `${label}: name at least one.` }];
  if ((codesOf(data[fact])?.length ?? 0) === 1) return [];
  const sentence = `${label}: “not known” stands alone. Untick it or the others.`;
  return [{ input: fact, sentence }];
}

/** Only one to one, where the answers stand: a channel's card is too small for all of them. */
export const correctButton: DecisionButton = ({ referral }, viewing) => {
  if (referral.kind === 'request' || viewing.place !== 'own') return undefined;
  const { ref, version: v, facts } = referral;
  return unfolding(
    'Correct',
    [
      line('Change what is wrong, and say why in Reason, above. It is scored again.'),
      ...correctable.flatMap((fact) => fieldOf(fact, { facts, viewing })),
    ],
    button({ title: 'Correct it', verb: correctTriage.name, ref, v, style: 'positive' }),
  );
};

function fieldOf(
  fact: keyof Facts,
  { facts, viewing }: { facts: Facts; viewing: Viewing },
): Element[] {
  const known = knownAs(fact, facts);
  const answering = {
    typed: { [fact]: known, ...viewing.typed },
    proposals: [],
    returned: true,
  };
  if (fact === 'types') {
    const types = viewing.knownTypes ?? exploitationTypes;
    return factsField(fact, answering, { choices: types });
  }
  return fact === 'indicators' || fact === 'vulnerabilities'
    ? factsField(fact, answering, { unknown: true })
    : factField(fact, answering);
}

/** What stands there at first. Of a list, nothing ticked is not known; ticking that too would have to be undone. */
function knownAs(fact: keyof Facts, facts: Facts): string {
  const answer = facts[fact];
  if (typeof answer === 'object') return answer.join(',') || 'none';
  const isList = fact === 'types' || fact === 'indicators' || fact === 'vulnerabilities';
  return String(answer ?? (isList ? '' : 'unknown'));
}

const correctable: readonly (keyof Facts)[] = [
  'types',
  'youngest',
  'immediateRisk',
  'recency',
  'frequency',
  'victims',
  'indicators',
  'vulnerabilities',
  'loss',
  'reach',
  'organisation',
  'trend',
  'source',
  'assessment',
];
