import { performanceCard } from '../../cards/performance-card.ts';
import { hasRole } from '../../domain/actor.ts';
import { isFlip, measurePerformance } from '../../domain/performance.ts';
import { regions } from '../../domain/reference/forces.ts';
import { Refusal } from '../../domain/refusal.ts';
import type { JudgedInWords } from '../../store/performance-facts.ts';
import { reply } from '../action.ts';
import type { Command } from '../command.ts';
import type { Turned } from '../context.ts';
import { allow, viewing } from '../present.ts';
import { regionAsked } from '../read-region.ts';

export const performance: Command = {
  name: 'performance',
  usage: 'performance [region] [days]',
  does: 'shows how often gateways decided otherwise than the model, and how fast',
  isFor: (person) => hasRole(person, 'national') || hasRole(person, 'leader'),
  ownChatOnly: true,
  async run(rest, ctx) {
    const { region, days } = readRest(rest, ctx);
    allow(ctx, 'performance.read', { region });
    const judged = await ctx.store.read.performance.judged(region, ctx.now() - days * dayMs);
    await ctx.store.change(ctx.actor, 'performance.read', async (tx) => {
      tx.note({ record: `performance ${region}`, detail: { days } });
    });
    const rows = regions
      .filter(({ code }) => region === 'national' || region === code)
      .map(({ code }) => ({
        region: code,
        figures: measurePerformance(
          judged.filter((each) => each.region === code),
          ctx.calendar,
        ),
      }));
    const all = measurePerformance(judged, ctx.calendar);
    return reply(
      performanceCard({ region, days, all, rows, words: wordsOf(judged, ctx) }, viewing(ctx)),
    );
  },
};

/** Why the model was set aside, in the gateways' words: for the nation alone, and nothing of handling C. */
function wordsOf(judged: readonly JudgedInWords[], { actor }: Turned) {
  if (!hasRole(actor, 'national')) return [];
  return judged
    .filter((each) => each.handling === 'P' && (each.kind === 'overridden' || isFlip(each)))
    .flatMap(({ ref, kind, at, reason }) => (reason ? [{ ref, kind, at, reason }] : []));
}

function readRest(rest: string, { actor }: Turned): { region: string; days: number } {
  const words = rest.split(/\s+/).filter((word) => word !== '');
  const number = words.find((word) => /^\d+$/.test(word));
  const days = number === undefined ? usualDays : Number(number);
  if (days < 1 || days > mostDays) {
    throw new Refusal('days', `Give a number of days from 1 to ${mostDays}.`);
  }
  const place = words.filter((word) => word !== number && !/^days?$/i.test(word)).join(' ');
  return { region: regionAsked(place, actor), days };
}

const usualDays = 28;
const mostDays = 366;
const dayMs = 86_400_000;
