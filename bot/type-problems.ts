import type { Typed } from '../cards/parts/inputs.ts';
import { codesOf } from '../cards/parts/answers.ts';
import type { Problem } from '../cards/verb.ts';
import { factWords } from '../domain/reference/fact-words.ts';
import type { Context } from './context.ts';

/** Which types there are only the organisation tells. */
export function typeProblems({ types }: Typed, ctx: Context): Problem[] {
  const known = new Set(['unknown', ...ctx.types.map(({ code }) => code)]);
  const isKnown = (codesOf(types) ?? []).every((code) => known.has(code));
  const sentence = `${factWords.types.label}: not one of the choices.`;
  return isKnown ? [] : [{ input: 'types', sentence }];
}
