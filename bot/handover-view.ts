import type { Card } from '../cards/card.ts';
import { handoverCard } from '../cards/handover-card.ts';
import type { Shift } from '../domain/shift.ts';
import type { Redraw } from './action.ts';
import type { Turned } from './context.ts';
import { colleaguesOf } from './give-referrals.ts';
import { allow, mayList, viewing } from './present.ts';
import { waitingFor } from './queue-view.ts';

/** One shift to the next, as far as this person may see it. What was shown is logged. */
export async function presentHandover(
  { region, shift }: { region: string; shift: Shift },
  ctx: Turned,
  redraw: Redraw = {},
): Promise<Card> {
  allow(ctx, 'queue.read', { region });
  const { handovers } = ctx.store.read;
  const ended = { from: shift.from, to: Math.min(shift.to, ctx.now()) };
  const mine = <Line extends Parameters<typeof mayList>[1]>(lines: readonly Line[]) =>
    lines.filter((line) => mayList(ctx, line));
  const waiting = await waitingFor(region, ctx);
  const own = waiting.filter((line) => line.claimedById === ctx.actor.id);
  const handover = {
    region,
    shift,
    waiting,
    questions: mine(await handovers.questions(region)),
    tasks: mine(await handovers.tasks(region)),
    cases: mine(await handovers.cases(region)),
    decisions: mine(await handovers.decisions(region, ended)),
    own,
    colleagues: colleaguesOf(ctx, new Set(own.map((line) => line.region))),
  };
  await ctx.store.change(ctx.actor, 'list.read', async (tx) => {
    const shown = waiting.map((line) => line.ref).join(' ');
    tx.note({ record: `handover ${region}`, detail: { shown } });
  });
  return handoverCard(handover, viewing(ctx, redraw));
}
