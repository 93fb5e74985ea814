import { queueCard } from '../cards/queue-card.ts';
import type { InHand, QueueRow } from '../cards/queue-card.ts';
import { mostRows } from '../cards/parts/list-rows.ts';
import type { Card } from '../cards/card.ts';
import { byUrgency, isQueued, queueFilters } from '../domain/queue.ts';
import type { QueueFilter } from '../domain/queue.ts';
import { isCaseLate, isCaseOpen } from '../domain/safeguarding.ts';
import { isLate } from '../domain/triage-clock.ts';
import type { ReferralLine } from '../store/referral-lines.ts';
import type { Redraw } from './action.ts';
import { colleaguesOf } from './give-referrals.ts';
import type { Turned } from './context.ts';
import { allow, mayList, viewing } from './present.ts';
import { readRegion } from './read-region.ts';

export interface QueuePart {
  /** A region's code, or "national". */
  readonly region: string;
  readonly filter?: QueueFilter | undefined;
  /** From 0; one that is there no more is the last. */
  readonly page?: number | undefined;
}

/** A part of a queue as this person may see it. What was shown of it is logged. */
export async function presentQueue(
  { region, filter = 'all', page = 0 }: QueuePart,
  ctx: Turned,
  redraw: Redraw = {},
): Promise<Card> {
  allow(ctx, 'queue.read', { region });
  const lines = await waitingFor(region, ctx);
  const chosen = {
    all: lines,
    mine: lines.filter((line) => isQueued(line, { filter: 'mine', personId: ctx.actor.id })),
    unclaimed: lines.filter((line) => isQueued(line, { filter: 'unclaimed', personId: '' })),
  };
  const pages = Math.max(1, Math.ceil(chosen[filter].length / mostRows));
  const at = Math.min(page, pages - 1);
  const shown = chosen[filter].slice(at * mostRows, (at + 1) * mostRows);
  await ctx.store.change(ctx.actor, 'list.read', async (tx) => {
    const refs = shown.map((line) => line.ref).join(' ');
    tx.note({ record: `queue ${region}`, detail: { shown: refs } });
  });
  const queue = {
    region,
    filter,
    page: at,
    pages,
    rows: await Promise.all(shown.map((line) => rowOf(line, ctx))),
    counts: {
      all: lines.length,
      mine: chosen.mine.length,
      unclaimed: chosen.unclaimed.length,
      late: lines.filter((line) => isLate(line, ctx.now())).length,
      paused: lines.filter((line) => line.pausedAt !== undefined).length,
    },
    inHand: await casesInHand(region, ctx),
    colleagues: colleaguesOf(ctx, new Set(shown.map((line) => line.region))),
  };
  return queueCard(queue, viewing(ctx, redraw));
}

/** The same from a card's own reference and inputs, as a press with mistakes has them. */
export function queueOf(ref: string, ctx: Turned, redraw: Redraw): Promise<Card> {
  const { filter: typed, page } = redraw.typed ?? {};
  const filter = queueFilters.find((each) => each === typed);
  const at = Math.max(0, Math.trunc(Number(page)) || 0);
  return presentQueue({ region: readRegion(ref), filter, page: at }, ctx, redraw);
}

/** What waits there for a decision and may be listed to this person, in the order of its urgency. */
export async function waitingFor(region: string, ctx: Turned): Promise<ReferralLine[]> {
  const waiting = await ctx.store.read.referralLines.waiting(
    region === 'national' ? 'all' : region,
  );
  return waiting.filter((line) => mayList(ctx, line)).toSorted(byUrgency);
}

async function rowOf(line: ReferralLine, ctx: Turned): Promise<QueueRow> {
  const { read } = ctx.store;
  const guests = (await read.joinings.toHost(line.ref)).map(({ guest }) => guest);
  const together = [line.ref, ...guests];
  const cases = (await Promise.all(together.map((ref) => read.cases.ofReferral(ref)))).flat();
  return {
    ...line,
    claimedBy: line.claimedBy === undefined ? undefined : { name: line.claimedBy },
    safeguarding: cases.some((each) => isCaseOpen(each.state)),
    safeguardingLate: cases.some((each) => isCaseLate(each, ctx.now())),
  };
}

/** Those on no referral among them. */
async function casesInHand(region: string, ctx: Turned): Promise<InHand> {
  const cases = await ctx.store.read.cases.inHand(region === 'national' ? 'all' : region);
  const late = cases.filter((each) => isCaseLate(each, ctx.now()));
  return { open: cases.length, late: late.length };
}
