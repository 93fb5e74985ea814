import type { BandChange, BandChanges } from '../../domain/band-change.ts';
import * as answers from '../../domain/facts.ts';
import { type Facts, type ScoredFact, scoredFacts } from '../../domain/facts.ts';
import { bands } from '../../domain/score.ts';
import { assess } from './assess.ts';
import { matrixOf } from './matrix.ts';
import type { HarmModel } from './models/harm-model.ts';
import { shapeFacts } from './shape-facts.ts';

/** What facts are read with; `childTypes` are an organisation's own types that name a child. */
interface Basis {
  readonly model: HarmModel;
  readonly childTypes: readonly string[];
}

/**
 * The nearest change of band either way by one answer alone. An open question comes before an answer that would have
 * to be another; then the smaller move of the risk; ties fall in the order of the facts.
 */
export function whatChanges(facts: Facts, { model, childTypes }: Basis): BandChanges {
  const matrix = matrixOf(model);
  const now = assess(shapeFacts(facts, childTypes), matrix);
  const others = scoredFacts.flatMap((fact) =>
    otherAnswers(facts, fact).map((answered) => {
      const { band, risk } = assess(shapeFacts(answered, childTypes), matrix);
      const change: BandChange = { fact, band, facts: answered };
      const isOpen = facts[fact] === undefined;
      return { change, isOpen, moved: Math.abs(risk - now.risk), rise: rise(band, now.band) };
    }),
  );
  const nearest = others.toSorted(
    (a, b) => Number(b.isOpen) - Number(a.isOpen) || a.moved - b.moved,
  );
  return {
    up: nearest.find((each) => each.rise > 0)?.change,
    down: nearest.find((each) => each.rise < 0)?.change,
  };
}

/** The facts with each other answer to one of them; of a list, one more or one fewer. */
function otherAnswers(facts: Facts, fact: ScoredFact): Facts[] {
  if (fact === 'indicators' || fact === 'vulnerabilities') {
    return listsBeside<string>(facts[fact], lists[fact]).map((list) => ({
      ...facts,
      [fact]: list,
    }));
  }
  return choices[fact]
    .filter((code) => code !== facts[fact])
    .map((code) => ({ ...facts, [fact]: code }));
}

function listsBeside<Code>(known: readonly Code[] | undefined, all: readonly Code[]): Code[][] {
  if (known === undefined) return [[], ...all.map((code) => [code])];
  const [more, fewer] = [all.filter((code) => !known.includes(code)), known];
  return [
    ...more.map((code) => [...known, code]),
    ...fewer.map((code) => known.filter((each) => each !== code)),
  ];
}

function rise(band: (typeof bands)[number], from: (typeof bands)[number]): number {
  return bands.indexOf(band) - bands.indexOf(from);
}

const lists = { indicators: answers.indicators, vulnerabilities: answers.vulnerabilities };

const choices: Readonly<
  Record<Exclude<ScoredFact, 'indicators' | 'vulnerabilities'>, readonly string[]>
> = {
  youngest: answers.youngestAges,
  victims: answers.victimCounts,
  loss: answers.losses,
  reach: answers.reaches,
  recency: answers.recencies,
  frequency: answers.frequencies,
  organisation: answers.organisations,
  trend: answers.trends,
};
