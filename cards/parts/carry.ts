import type { Problem } from '../verb.ts';
import type { Viewing } from '../viewing.ts';
import { longestStart } from './excerpt.ts';

/** What was typed goes back onto the card as far as its room for texts allows; where it is cut, the card says so. */
export function carry<Shown extends Viewing>(
  viewing: Shown,
  bytes: number,
): Shown & { readonly bytes: number } {
  const { typed = {}, problems = [] } = viewing;
  const most = Math.max(leastBytes, bytes);
  const texts = Object.entries(typed).map(([id, text]) => [id, longestStart(text, most)] as const);
  const isCut = texts.some(([id, text]) => text !== typed[id]);
  if (!isCut) return { ...viewing, bytes };
  const told = problems.length > 0 ? [...problems, cutShort] : problems;
  return { ...viewing, bytes, typed: Object.fromEntries(texts), problems: told };
}

/** No mistake of its own: it stands where the card else says that nothing is lost. */
export const cutShort: Problem = {
  input: '',
  sentence: 'Your text is too long to come back whole: keep your own copy.',
};

/** Every answer of a list of choices at once. */
const leastBytes = 400;
