import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { indicators, vulnerabilities } from '../../../domain/facts.ts';
import { criteria } from '../../../scoring/harm/criteria/index.ts';
import { checkModel } from '../../../scoring/harm/models/check-model.ts';
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

test.each(publishedModels)('model $id passes what a new one must', (model) => {
  expect(checkModel(model)).toStrictEqual([]);
});

test('a model that may not be published is told every reason', () => {
  const [first = currentModel.harm[0]] = currentModel.likelihood;
  const wrong = {
    ...currentModel,
    id: 'mine',
    harm: [...currentModel.harm.slice(1), ...(first ? [first] : [])],
    levelPoints: [0, 2, 1, 4, 8] as const,
    bandFrom: { critical: 100, high: 240, medium: 80 },
    gates: [{ ...currentModel.gates[0], floor: 'medium' } as (typeof currentModel.gates)[number]],
  };
  expect(checkModel(wrong).map((sentence) => sentence.split(',')[0])).toStrictEqual([
    'Expected an id that ends in year and month',
    'Expected every criterion in harm or likelihood',
    'Expected every criterion once',
    'Expected points that never fall from one level to the next',
    'Expected critical above high above medium above nought',
    'Expected a gate that interrupts to raise to high or critical',
  ]);
});

test.each(recorded)(
  'model $id gives each of these facts the same figures, for ever',
  async ({ id }) => {
    const model = findModel(id) ?? currentModel;
    const lines = manyFacts(60, model.greatest).map((facts) => {
      const {
        harm,
        likelihood,
        risk,
        band,
        bandLow,
        bandHigh,
        safeguarding,
        gates,
        recommendation,
      } = scoreFacts(facts, { model, childTypes: [], strongOpenLink: undefined });
      const spans = [harm, likelihood, risk].map(
        ({ low, point, high }) => `${low}/${point}/${high}`,
      );
      const said = [`${bandLow}..${band}..${bandHigh}`, safeguarding, gates.join('+') || 'no gate'];
      return [...spans, ...said, recommendation.decision, JSON.stringify(facts)].join(' | ');
    });
    await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot(`golden/${id}.txt`);
  },
);

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
