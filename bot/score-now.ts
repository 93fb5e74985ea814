import type { Facts } from '../domain/facts.ts';
import { bands } from '../domain/score.ts';
import type { GateId, Score } from '../domain/score.ts';
import { readingsOf } from '../domain/unite-facts.ts';
import { scoreFacts } from '../scoring/harm/score.ts';
import type { Context } from './context.ts';

/** The score by the organisation's model, with the organisation's own types. `strongOpenLink`: what it may join. */
export function scoreNow(
  ctx: Pick<Context, 'types' | 'model'>,
  { facts, strongOpenLink }: { facts: Facts; strongOpenLink: string | undefined },
): Score {
  const childTypes = ctx.types.filter((type) => type.child).map((type) => type.code);
  return scoreFacts(facts, { model: ctx.model, childTypes, strongOpenLink });
}

/**
 * The score of what is joined: of the ways to read their facts together the worst, and of equals the fullest. `gates`:
 * those of every reading, since what asks for somebody to look must not be lost in the choice.
 */
export function scoreTogether(
  ctx: Pick<Context, 'types' | 'model'>,
  { all, strongOpenLink }: { all: readonly Facts[]; strongOpenLink: string | undefined },
): { facts: Facts; score: Score; gates: GateId[] } {
  const readings = readingsOf(all).map((facts) => ({
    facts,
    score: scoreNow(ctx, { facts, strongOpenLink }),
  }));
  const worst = readings.reduce((so, each) => (rankOf(each.score) > rankOf(so.score) ? each : so));
  const gates = [...new Set(readings.flatMap(({ score }) => score.gates))];
  return { ...worst, gates };
}

function rankOf({ band }: Score): number {
  return bands.indexOf(band);
}
