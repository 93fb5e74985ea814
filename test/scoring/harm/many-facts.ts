import type { Facts } from '../../../domain/facts.ts';
import type { Answers } from '../../../scoring/harm/models/harm-model.ts';
import { mildestFirst } from './any-facts.ts';

/** The same facts on every machine and for ever: what a model once made of them can be recorded. */
export function manyFacts(count: number, { indicators, vulnerabilities }: Answers): Facts[] {
  const draw = parkMiller();
  return Array.from({ length: count }, () => {
    const plain = Object.entries(mildestFirst).map(
      ([fact, answers]) => [fact, answers[draw(answers.length + 1)]] as const,
    );
    return {
      ...Object.fromEntries(plain),
      types: draw(3) === 0 ? ['CCE'] : ['MS_LABOUR'],
      indicators: draw(4) === 0 ? undefined : indicators.filter(() => draw(6) === 0),
      vulnerabilities: draw(3) === 0 ? undefined : vulnerabilities.filter(() => draw(4) === 0),
      immediateRisk: draw(10) === 0 ? 'yes' : 'no',
    };
  });
}

/** The minimal standard generator (Park and Miller 1988, multiplier 48271): whole numbers below `limit`. */
function parkMiller(): (limit: number) => number {
  let state = 2026;
  return (limit) => {
    state = (state * 48_271) % 2_147_483_647;
    return Math.floor((state / 2_147_483_647) * limit);
  };
}
