import { proposeAnswers } from '../../../scoring/proposals/propose-answers.ts';
import type { Sentence } from './sentence.ts';

export interface Measured {
  readonly text: string;
  /** As `fact=value`, each. */
  readonly right: readonly string[];
  readonly wrong: readonly string[];
  readonly missed: readonly string[];
}

/** What is proposed from a sentence, held against what must and what may be. */
export function measureSentence([text, must = '', may = '']: Sentence): Measured {
  const proposed = proposeAnswers(text).map(({ fact, value }) => `${fact}=${value}`);
  const [due, allowed] = [answersOf(must), answersOf(may)];
  const isRight = (answer: string) =>
    [...due, ...allowed].some((each) => each === answer || each === answer.replace(/=.*/, '=*'));
  return {
    text,
    right: proposed.filter(isRight),
    wrong: proposed.filter((answer) => !isRight(answer)),
    missed: due.filter((answer) => !proposed.includes(answer)),
  };
}

function answersOf(list: string): string[] {
  return list
    .split(';')
    .map((answer) => answer.trim())
    .filter((answer) => answer !== '');
}
