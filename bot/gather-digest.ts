import type { DigestFacts } from '../domain/digest/digest-facts.ts';
import { daySoFar, digestWindow } from '../domain/digest/due.ts';
import type { DigestDay } from '../domain/digest/due.ts';
import { Refusal } from '../domain/refusal.ts';
import type { Context } from './context.ts';
import { today } from './context.ts';

/** The facts of a day's digest, up to its hour. */
export function gatherDay(ctx: Context, { region, day }: DigestDay): Promise<DigestFacts> {
  const { at, days } = ctx.organisation.digest;
  const { timezone } = ctx.organisation;
  return gather(ctx, { region, day, ...digestWindow(day, { at, days, timezone }) });
}

/** A digest that was posted stays as it was; a day without one is looked at anew. */
export async function gatherDayAgo(ctx: Context, asked: DigestDay): Promise<DigestFacts> {
  if (asked.day > today(ctx)) throw new Refusal('day', 'That day is still to come.');
  return (await ctx.store.read.digests.find(asked)) ?? gatherDay(ctx, asked);
}

export function gatherDaySoFar(ctx: Context, region: string): Promise<DigestFacts> {
  return gather(ctx, { region, ...daySoFar(ctx.now(), ctx.organisation.timezone) });
}

function gather(
  ctx: Context,
  span: { region: string; day: string; from: number; to: number },
): Promise<DigestFacts> {
  const { timezone, digest } = ctx.organisation;
  const floor = digest.smallNumber;
  return ctx.store.read.digestFacts.gather({ ...span, now: ctx.now(), timezone, floor });
}
