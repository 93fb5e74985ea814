import type { Facts } from '../domain/facts.ts';
import { bands } from '../domain/score.ts';
import type { Score } from '../domain/score.ts';
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

/** The score of what is joined: of the ways to read their facts together the worst, and of equals the fullest. */
export function scoreTogether(
  ctx: Pick<Context, 'types' | 'model'>,
  { all, strongOpenLink }: { all: readonly Facts[]; strongOpenLink: string | undefined },
): { facts: Facts; score: Score } {
  const readings = readingsOf(all).map((facts) => ({
    facts,
    score: scoreNow(ctx, { facts, strongOpenLink }),
  }));
  return readings.reduce((worst, each) =>
    rankOf(each.score) > rankOf(worst.score) ? each : worst,
  );
}

function rankOf({ band }: Score): number {
  return bands.indexOf(band);
}
