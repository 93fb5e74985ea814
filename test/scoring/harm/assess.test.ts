import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { scoredFacts } from '../../../domain/facts.ts';
import { assess, assessAnew } from '../../../scoring/harm/assess.ts';
import { currentModel } from '../../../scoring/harm/models/index.ts';
import { fillFacts, shapeFacts } from '../../../scoring/harm/shape-facts.ts';
import { anyFacts } from './any-facts.ts';

const basis = { model: currentModel, childTypes: [] };

test('reading anew only what an answer touches comes to the same as reading everything', () => {
  fc.assert(
    fc.property(anyFacts, fc.boolean(), fc.subarray([...scoredFacts]), (given, worse, asked) => {
      const facts = shapeFacts(given);
      const changed = asked.filter((fact) => facts[fact] === undefined);
      const answers = worse ? currentModel.greatest : currentModel.least;
      const some = Object.fromEntries(changed.map((fact) => [fact, answers[fact]]));
      const filled = fillFacts(facts, some);
      const anew = assessAnew(assess(facts, basis), { facts: filled, changed, basis });
      expect(assess(filled, basis)).toMatchObject(anew);
    }),
    { numRuns: 2_000 },
  );
});

test('facts in one shape are the same facts', () => {
  fc.assert(
    fc.property(anyFacts, (facts) => {
      expect(shapeFacts(facts)).toEqual(facts);
    }),
  );
});
