import { factWords } from '../../domain/reference/fact-words.ts';
import type { Unknown } from '../../domain/score.ts';
import { type Assessment, assessAnswered, sumsBeside } from './assess.ts';
import type { Matrix } from './matrix.ts';
import { adviseOnBand } from './recommend.ts';
import { fillFacts, type ShapedFacts } from './shape-facts.ts';

/** What to ask next: widest swing first, ties in the order of the facts. */
export function weighUnknowns(
  facts: ShapedFacts,
  { point, matrix }: { point: Assessment; matrix: Matrix },
): readonly Unknown[] {
  const asTheyAre = adviseOnBand(point.band, facts);
  const { model, questions } = matrix;
  const unknowns: Unknown[] = [];
  for (const question of questions) {
    const { fact } = question;
    if (facts[fact] !== undefined) continue;
    const beside = sumsBeside(question, { facts, point, model });
    const weigh = (answer: ShapedFacts) => {
      const answered = fillFacts(facts, answer);
      const { risk, band } = assessAnswered(
        { facts: answered, point, beside },
        { question, matrix },
      );
      return { risk, isSame: adviseOnBand(band, answered) === asTheyAre };
    };
    const atLeast = weigh(question.least);
    const atGreatest = weigh(question.greatest);
    unknowns.push({
      fact,
      question: factWords[fact].question,
      swing: atGreatest.risk - atLeast.risk,
      matters: !atLeast.isSame || !atGreatest.isSame,
    });
  }
  return unknowns.toSorted((a, b) => b.swing - a.swing);
}
