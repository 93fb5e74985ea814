import { z } from 'zod';
import { factAnswers, factsFrom } from '../cards/parts/fact-answers.ts';
import type { Facts } from '../domain/facts.ts';
import { currentModel } from '../scoring/harm/models/index.ts';
import { scoreFacts } from '../scoring/harm/score.ts';
import { manyFacts } from '../test/scoring/harm/many-facts.ts';
import type { Benchmark } from './benchmark.ts';

/** Scoring is held against the parsing that its facts go through anyway: the form's own, by zod. */
export const scores: Benchmark = {
  name: 'scores',
  summary: 'a million scores beside parsing the same facts with zod, turn about',
  run() {
    const facts = manyFacts(distinct, currentModel.greatest);
    const sent = facts.map(asSent);
    const parse = () => sent.forEach((each) => void factsFrom(form.parse(each)));
    const score = () => facts.forEach((each) => void scoreFacts(each, { model: currentModel }));
    const rounds = Array.from({ length: wanted / distinct + warmUps }, () => ({
      parsing: timed(parse),
      scoring: timed(score),
    })).slice(warmUps);
    const parsing = rounds.reduce((sum, round) => sum + round.parsing, 0);
    const scoring = rounds.reduce((sum, round) => sum + round.scoring, 0);
    const ratios = rounds.map((round) => round.scoring / round.parsing).toSorted((a, b) => a - b);
    const [low, middle, high] = [0.1, 0.5, 0.9].map((share) => at(ratios, share));
    return [
      `${wanted.toLocaleString('en-GB')} of each, ${distinct.toLocaleString('en-GB')} different facts`,
      `parsing ${perOne(parsing)}, scoring ${perOne(scoring)}`,
      `ratio ${(scoring / parsing).toFixed(2)}; of ${rounds.length} rounds ${middle}, eight of ten from ${low} to ${high}`,
    ];
  },
};

/** As Teams sends them: a text each, lists with commas, nothing for what is not known. */
function asSent(facts: Facts): Record<string, string> {
  const answered = Object.entries(facts).filter(([, answer]) => answer !== undefined);
  return Object.fromEntries(
    answered.map(([fact, answer]) => [
      fact,
      Array.isArray(answer) ? answer.join(',') || 'none' : String(answer),
    ]),
  );
}

function timed(work: () => void): number {
  const started = process.hrtime.bigint();
  work();
  return Number(process.hrtime.bigint() - started);
}

function perOne(nanoseconds: number): string {
  return `${(nanoseconds / wanted / 1000).toFixed(2)} µs each`;
}

function at(sorted: readonly number[], share: number): string {
  return (sorted[Math.floor(share * (sorted.length - 1))] ?? 0).toFixed(2);
}

const form = z.object(factAnswers);
const wanted = 1_000_000;
const distinct = 10_000;
const warmUps = 5;
