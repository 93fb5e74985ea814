import type { Facts } from '../domain/facts.ts';
import type { Score } from '../domain/score.ts';
import { scoreFacts } from '../scoring/harm/score.ts';
import type { Context } from './context.ts';

/** The score by the organisation's model, with the organisation's own types. `strongOpenLink`: what it may join. */
export function scoreNow(
  ctx: Context,
  { facts, strongOpenLink }: { facts: Facts; strongOpenLink: string | undefined },
): Score {
  const childTypes = ctx.types.filter((type) => type.child).map((type) => type.code);
  return scoreFacts(facts, { model: ctx.model, childTypes, strongOpenLink });
}
