import { type Facts, type ScoredFact, scoredFacts } from '../../domain/facts.ts';
import { factWords } from '../../domain/reference/fact-words.ts';
import type { Advice, Unknown } from '../../domain/score.ts';
import { assess, type Basis } from './assess.ts';
import type { Answers } from './models/harm-model.ts';
import { adviseOnBand } from './recommend.ts';

/** The facts with every unknown one answered as given. */
export function answerAll(facts: Facts, answers: Answers): Facts {
  return unknownFacts(facts).reduce<Facts>(
    (filled, fact) => ({ ...filled, [fact]: answers[fact] }),
    facts,
  );
}

/** What to ask next: widest swing first, ties in the order of the facts. */
export function weighUnknowns(facts: Facts, basis: Basis): readonly Unknown[] {
  const { least, greatest } = basis.model;
  const asTheyAre = weigh(facts, basis);
  const weighed = unknownFacts(facts).map((fact): Unknown => {
    const atLeast = weigh({ ...facts, [fact]: least[fact] }, basis);
    const atGreatest = weigh({ ...facts, [fact]: greatest[fact] }, basis);
    return {
      fact,
      question: factWords[fact].question,
      swing: atGreatest.risk - atLeast.risk,
      matters: atLeast.advice !== asTheyAre.advice || atGreatest.advice !== asTheyAre.advice,
    };
  });
  return weighed.toSorted((a, b) => b.swing - a.swing);
}

function unknownFacts(facts: Facts): readonly ScoredFact[] {
  return scoredFacts.filter((fact) => facts[fact] === undefined);
}

function weigh(facts: Facts, basis: Basis): { risk: number; advice: Advice } {
  const { risk, band } = assess(facts, basis);
  return { risk, advice: adviseOnBand(band, facts) };
}
