import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { scoredFacts } from '../../../domain/facts.ts';
import { type Band, bands, type Interval, type Score } from '../../../domain/score.ts';
import { bandOfRisk } from '../../../scoring/harm/assess.ts';
import { criteria } from '../../../scoring/harm/criteria/index.ts';
import { currentModel } from '../../../scoring/harm/models/index.ts';
import { scoreFacts } from '../../../scoring/harm/score.ts';
import { shapeFacts } from '../../../scoring/harm/shape-facts.ts';
import { anyAnswer, anyFacts, anyTwoAnswers } from './any-facts.ts';

describe('whatever the facts', () => {
  test('low ≤ point ≤ high, of harm, likelihood, risk and band', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const score = scoreFacts(facts, { model: currentModel });
        for (const figure of [score.harm, score.likelihood, score.risk]) {
          expect(figure.low).toBeLessThanOrEqual(figure.point);
          expect(figure.point).toBeLessThanOrEqual(figure.high);
        }
        expect(rank(score.bandLow)).toBeLessThanOrEqual(rank(score.band));
        expect(rank(score.band)).toBeLessThanOrEqual(rank(score.bandHigh));
      }),
      { numRuns },
    );
  });

  test('answering an unknown fact keeps the new interval inside the old', () => {
    fc.assert(
      fc.property(anyFacts, anyAnswer, (facts, answer) => {
        fc.pre(isUnanswered(facts, answer));
        const before = scoreFacts(facts, { model: currentModel });
        const after = scoreFacts({ ...facts, ...answer }, { model: currentModel });
        expectInside(after.harm, before.harm);
        expectInside(after.likelihood, before.likelihood);
        expectInside(after.risk, before.risk);
        expect(rank(after.bandHigh)).toBeLessThanOrEqual(rank(before.bandHigh));
      }),
      { numRuns },
    );
  });

  test('a worse answer never lowers a level, the risk, the band or the safeguarding', () => {
    fc.assert(
      fc.property(anyFacts, anyTwoAnswers, (facts, { milder, worse }) => {
        const mild = scoreFacts({ ...facts, ...milder }, { model: currentModel });
        const bad = scoreFacts({ ...facts, ...worse }, { model: currentModel });
        expect(bad.risk.point).toBeGreaterThanOrEqual(mild.risk.point);
        expect(rank(bad.band)).toBeGreaterThanOrEqual(rank(mild.band));
        expect(rankOfTier(bad)).toBeGreaterThanOrEqual(rankOfTier(mild));
        const fallen = Object.values(criteria).filter(
          ({ level }) =>
            (level(shapeFacts({ ...facts, ...worse })) ?? -1) <
            (level(shapeFacts({ ...facts, ...milder })) ?? -1),
        );
        expect(fallen).toStrictEqual([]);
      }),
      { numRuns },
    );
  });

  test('gates only raise: no band is under that of its risk, nor under a floor', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const score = scoreFacts(facts, { model: currentModel });
        const floors = currentModel.gates
          .filter((gate) => score.gates.includes(gate.id))
          .map((gate) => rank(gate.floor));
        const ofRisk = rank(bandOfRisk(score.risk.point, currentModel));
        expect(rank(score.band)).toBe(Math.max(ofRisk, ...floors));
      }),
      { numRuns },
    );
  });

  test('what is said to be unknown is what is not answered, widest swing first', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const { unknowns } = scoreFacts(facts, { model: currentModel });
        const missing = scoredFacts.filter((fact) => facts[fact] === undefined);
        expect(unknowns.map(({ fact }) => fact).toSorted()).toStrictEqual(missing.toSorted());
        const swings = unknowns.map(({ swing }) => swing);
        expect(swings).toStrictEqual(swings.toSorted((a, b) => b - a));
        expect(Math.min(0, ...swings)).toBe(0);
      }),
      { numRuns },
    );
  });

  test('the contributions add up to harm and likelihood', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const score = scoreFacts(facts, { model: currentModel });
        const sumOf = (rows: readonly string[]) =>
          score.contributions
            .filter(({ criterion }) => rows.includes(criterion))
            .reduce((sum, { points }) => sum + points, 0);
        expect(sumOf(currentModel.harm)).toBe(score.harm.point);
        expect(sumOf(currentModel.likelihood)).toBe(score.likelihood.point);
        expect(score.contributions).toHaveLength(11);
      }),
      { numRuns },
    );
  });
});

function isUnanswered(facts: object, answer: object): boolean {
  return Object.keys(answer).every((fact) => !Object.hasOwn(facts, fact));
}

function expectInside(inner: Interval, outer: Interval): void {
  expect(inner.low).toBeGreaterThanOrEqual(outer.low);
  expect(inner.high).toBeLessThanOrEqual(outer.high);
}

function rank(band: Band): number {
  return bands.indexOf(band);
}

function rankOfTier(score: Score): number {
  return ['none', 'same-day', 'interrupt'].indexOf(score.safeguarding);
}

const numRuns = 1000;
