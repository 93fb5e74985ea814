import type { DigestFacts } from '../domain/digest/digest-facts.ts';
import { daySoFar, digestWindow, fitWindow } from '../domain/digest/due.ts';
import type { DigestDay, Window } from '../domain/digest/due.ts';
import { Refusal } from '../domain/refusal.ts';
import type { Context } from './context.ts';
import { today } from './context.ts';

/** The facts of a digest to be posted: what is new and in no other digest, up to its hour. */
export async function gatherToPost(ctx: Context, { region, day }: DigestDay): Promise<DigestFacts> {
  const around = await ctx.store.read.digests.around({ region, day });
  const window = fitWindow(windowOf(ctx, day), { ...around, settled: settledAt(ctx) });
  return gather(ctx, { region, day, ...window });
}

/** What was received up to this instant stands in the store: a submit takes its time to be written. */
export function settledAt(ctx: Context): number {
  return ctx.now() - longestToStore;
}

/** A digest that was posted stays as it was; a day without one is looked at anew, or as it would be posted. */
export async function gatherDayAgo(
  ctx: Context,
  { toPost = false, ...asked }: DigestDay & { readonly toPost?: boolean },
): Promise<DigestFacts> {
  if (asked.day > today(ctx)) throw new Refusal('day', 'That day is still to come.');
  const posted = await ctx.store.read.digests.find(asked);
  return posted ?? (toPost ? gatherToPost : gatherDay)(ctx, asked);
}

function gatherDay(ctx: Context, { region, day }: DigestDay): Promise<DigestFacts> {
  return gather(ctx, { region, day, ...windowOf(ctx, day) });
}

function windowOf({ organisation: { digest, timezone } }: Context, day: string): Window {
  return digestWindow(day, { ...digest, timezone });
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

/** In ms: far beyond what an intake takes, and what the clocks of two instances differ by. */
export const longestToStore = 2_000;
