import type { Problem } from '../../cards/verb.ts';
import { isDeputised } from '../../domain/actor.ts';
import { readUntil } from '../../domain/read-until.ts';
import { reply } from '../action.ts';
import type { Command } from '../command.ts';
import type { Turned } from '../context.ts';
import { today } from '../context.ts';
import { deputiesOf, presentAbsence } from '../present-absence.ts';
import { absenceProblems, setAbsence } from '../set-absence.ts';
import type { Reply } from '../turn.ts';

export const away: Command = {
  name: 'away',
  usage: 'away [until]',
  does: 'says when you are away, and who stands in for you',
  isFor: (person) => !person.open,
  ownChatOnly: true,
  async run(rest, ctx) {
    if (ctx.actor.open) {
      const text = 'You are not on the list, so nothing waits for you. You need not say it.';
      return { kind: 'sentence', text };
    }
    if (rest === '') return reply(await presentAbsence(ctx.actor.id, ctx));
    const until = readUntil(rest, today(ctx));
    return until === undefined ? askAgain(ctx) : awayUntil(until, ctx);
  },
};

/** Done at once where nobody could stand in; else the card, filled in, asks for a deputy. */
async function awayUntil(until: string, ctx: Turned): Promise<Reply> {
  const { actor } = ctx;
  const typed = { until };
  const needsDeputy = actor.roles.some(isDeputised) && deputiesOf(actor, ctx).length > 0;
  const problems = await absenceProblems(actor, typed, ctx);
  if (needsDeputy || problems.length > 0) {
    const note = 'Choose a deputy if you want one, and press Save.';
    const redraw = problems.length > 0 ? { typed, problems } : { typed, note };
    return reply(await presentAbsence(actor.id, ctx, redraw));
  }
  const known = await ctx.store.read.absences.of(actor.id);
  await setAbsence(actor, { v: known?.version ?? 0, typed }, ctx);
  return reply(await presentAbsence(actor.id, ctx, { note: 'Saved.' }));
}

async function askAgain(ctx: Turned): Promise<Reply> {
  const problems: readonly Problem[] = [
    { input: 'until', sentence: 'Until when? Such as: away until Friday, or away 24 Dec.' },
  ];
  return reply(await presentAbsence(ctx.actor.id, ctx, { problems }));
}
