import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { indicators, vulnerabilities } from '../../../domain/facts.ts';
import { criteria } from '../../../scoring/harm/criteria/index.ts';
import { currentModel, findModel, publishedModels } from '../../../scoring/harm/models/index.ts';
import { scoreFacts } from '../../../scoring/harm/score.ts';
import { manyFacts } from './many-facts.ts';

/** What each published model is, and what it makes of many facts. Neither may ever change: publish another. */
const recorded = [
  {
    id: '2026-11',
    data: '3da206c7b3ce5f62a59db26acd55374e1a7cf9a9396da0e43f4a5d8512d588f0',
    figures: '70931a972c4e52352a68e1edaf535339a7e25a405cfe256c779e5efa234862f7',
  },
];

test('every published model is recorded here', () => {
  expect(publishedModels.map(({ id }) => id)).toStrictEqual(recorded.map(({ id }) => id));
});

test.each(recorded)('model $id is as it was published', ({ id, data }) => {
  expect(hashOf(findModel(id))).toBe(data);
});

test.each(recorded)('model $id gives the figures it gave when published', ({ id, figures }) => {
  const model = findModel(id) ?? currentModel;
  const scores = manyFacts(500, model.greatest).map((facts) => {
    const { risk, band, bandLow, bandHigh, gates, unknowns, contributions, recommendation } =
      scoreFacts(facts, { model });
    return [
      [risk, band, bandLow, bandHigh, gates, recommendation.decision],
      unknowns.map(({ fact, swing, matters }) => [fact, swing, matters]),
      contributions.map(({ criterion, level, points }) => [criterion, level, points]),
    ];
  });
  expect(hashOf(scores)).toBe(figures);
});

test.each(publishedModels)('model $id is frozen to its last leaf', (model) => {
  const parts = everyPart(model);
  expect(parts.length).toBeGreaterThan(10);
  expect(parts.filter((part) => !Object.isFrozen(part))).toStrictEqual([]);
});

test.each(publishedModels)('model $id weighs every criterion once', ({ harm, likelihood }) => {
  expect([...harm, ...likelihood].toSorted()).toStrictEqual(Object.keys(criteria).toSorted());
});

test("the current model's greatest answers are all the indicators and vulnerabilities", () => {
  expect(currentModel.greatest).toMatchObject({ indicators, vulnerabilities });
});

test('does not find a model that nobody published', () => {
  expect(findModel('1999-01')).toBeUndefined();
});

function everyPart(value: object): readonly object[] {
  const parts = Object.values(value).filter((part) => typeof part === 'object' && part !== null);
  return [value, ...parts.flatMap(everyPart)];
}

function hashOf(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('hex');
}
