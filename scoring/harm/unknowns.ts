import { type Facts, type ScoredFact, scoredFacts } from '../../domain/facts.ts';
import { factWords } from '../../domain/reference/fact-words.ts';
import type { Unknown } from '../../domain/score.ts';
import { type Assessment, assessAnew, type Basis, type Reading } from './assess.ts';
import type { Answers } from './models/harm-model.ts';
import { adviseOnBand } from './recommend.ts';
import { fillFacts } from './shape-facts.ts';

/** What they come to with every unknown one answered as given. */
export function assessAnswered(
  read: Reading,
  { answers, basis }: { answers: Answers; basis: Basis },
): Assessment {
  const changed = unknownFacts(read.facts);
  if (changed.length === 0) return read;
  return assessAnew(read, { facts: fillFacts(read.facts, answers), changed, basis });
}

/** What to ask next: widest swing first, ties in the order of the facts. */
export function weighUnknowns(read: Reading, basis: Basis): readonly Unknown[] {
  const { least, greatest } = basis.model;
  const { facts } = read;
  const asTheyAre = adviseOnBand(read.band, facts);
  const weigh = (fact: ScoredFact, answers: Answers) => {
    const answered = fillFacts(facts, { [fact]: answers[fact] });
    const { risk, band } = assessAnew(read, { facts: answered, changed: [fact], basis });
    return { risk, isSame: adviseOnBand(band, answered) === asTheyAre };
  };
  const weighed = unknownFacts(facts).map((fact): Unknown => {
    const atLeast = weigh(fact, least);
    const atGreatest = weigh(fact, greatest);
    return {
      fact,
      question: factWords[fact].question,
      swing: atGreatest.risk - atLeast.risk,
      matters: !atLeast.isSame || !atGreatest.isSame,
    };
  });
  return weighed.toSorted((a, b) => b.swing - a.swing);
}

function unknownFacts(facts: Facts): readonly ScoredFact[] {
  return scoredFacts.filter((fact) => facts[fact] === undefined);
}
