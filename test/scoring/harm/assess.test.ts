import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { indicators } from '../../../domain/facts.ts';
import { assess, assessAnswered, sumsBeside } from '../../../scoring/harm/assess.ts';
import { indicatorSet, isIn } from '../../../scoring/harm/indicator-set.ts';
import { matrixOf } from '../../../scoring/harm/matrix.ts';
import { currentModel } from '../../../scoring/harm/models/index.ts';
import { fillFacts, shapeFacts } from '../../../scoring/harm/shape-facts.ts';
import { anyFacts } from './any-facts.ts';

const matrix = matrixOf(currentModel);

test('reading anew only what an answer touches comes to the same as reading everything', () => {
  fc.assert(
    fc.property(anyFacts, fc.boolean(), fc.constantFrom(...matrix.questions), (given, ...drawn) => {
      const [worse, question] = drawn;
      const facts = shapeFacts({ ...given, [question.fact]: undefined });
      const point = assess(facts, matrix);
      const beside = sumsBeside(question, { facts, point, model: currentModel });
      const answered = fillFacts(facts, worse ? question.greatest : question.least);
      const anew = assessAnswered({ facts: answered, point, beside }, { question, matrix });
      expect(anew).toStrictEqual(assess(answered, matrix));
    }),
    { numRuns: 2_000 },
  );
});

test('answers filled in are read as facts given with them', () => {
  fc.assert(
    fc.property(anyFacts, (given) => {
      const together = shapeFacts({ ...currentModel.greatest, ...given });
      expect(fillFacts(shapeFacts(given), matrix.greatest)).toStrictEqual(together);
    }),
  );
});

test('facts in one shape are the same facts', () => {
  fc.assert(
    fc.property(anyFacts, (given) => {
      const { named: _named, isOfChildType: _isOfChildType, ...facts } = shapeFacts(given);
      expect(facts).toEqual(given);
    }),
  );
});

test('every indicator has a bit of its own', () => {
  for (const indicator of indicators) {
    const others = indicatorSet(indicators.filter((other) => other !== indicator));
    expect(isIn(others, indicator)).toBe(false);
    expect(isIn(indicatorSet([indicator]), indicator)).toBe(true);
  }
});
