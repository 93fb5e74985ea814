import { expect, it } from 'vitest';
import { intakeFormCard } from '../../cards/intake-form-card.ts';
import { factWords } from '../../domain/reference/fact-words.ts';
import { exploitationTypes } from '../../domain/reference/types.ts';
import { lintCard, textOf } from '../support/card-lint.ts';
import { pat, referredAt } from '../support/officer-cards.ts';

it('the form holds every proposal there is, each from a long phrase, beside a hundred identifiers', () => {
  const facts = Object.entries(factWords).filter(([fact]) => !/source|assessment/.test(fact));
  const every = facts.flatMap(([fact, { answers }]) =>
    answersOf(fact, Object.keys(answers)).map((value) => ({
      fact: fact as keyof typeof factWords,
      value,
      phrase: `${value} from the words of a _long_ text `.repeat(5),
    })),
  );
  const found = Array.from({ length: 100 }, (_, at) => {
    const text = `07700 9${String(at).padStart(5, '0')}`;
    return { kind: 'phone', text, value: text, confidence: 'high' } as const;
  });
  const card = intakeFormCard({
    draftId: 'draft-1',
    typed: { narrative: 'A line into Derby.' },
    found,
    known: [],
    proposals: [...every, { fact: 'force', value: 'LEICS', phrase: 'Leicester' }],
    person: pat,
    types: exploitationTypes,
    now: referredAt,
    timezone: 'Europe/London',
    needsForce: false,
    needsRegion: false,
  });
  expect(lintCard(card)).toEqual([]);
  expect(textOf(card)).toContain('Read from your text, for you to check below:');
  expect(textOf(card)).toContain('from “daily from the words');
});

function answersOf(fact: string, answers: readonly string[]): readonly string[] {
  return /types|indicators|vulnerabilities/.test(fact) ? answers : answers.slice(0, 1);
}
