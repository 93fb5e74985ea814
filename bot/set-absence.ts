import type { Typed } from '../cards/parts/inputs.ts';
import type { Problem } from '../cards/verb.ts';
import type { Person } from '../domain/actor.ts';
import { addDays, instantOf, localDate } from '../domain/deadline.ts';
import { isRealDate } from '../domain/real-date.ts';
import { refOf } from '../domain/referral.ts';
import { overlap } from '../domain/roster.ts';
import type { Absence } from '../domain/roster.ts';
import { sayDate } from '../domain/say-time.ts';
import { Overtaken } from './action.ts';
import { changeList } from './change-list.ts';
import type { Turned } from './context.ts';
import { today } from './context.ts';
import { deputiesOf } from './present-absence.ts';

/** What is wrong with an absence as typed; all of it at once. */
export async function absenceProblems(
  person: Person,
  typed: Typed,
  ctx: Turned,
): Promise<readonly Problem[]> {
  const known = await ctx.store.read.absences.of(person.id);
  const { from, until } = daysOf(typed, ctx);
  const now = today(ctx);
  const began = known && localDate(known.from, ctx.organisation.timezone);
  if (!isRealDate(from) || !isRealDate(until)) {
    return until === '' ? [{ input: 'until', sentence: 'Give the last day away.' }] : [];
  }
  const problems: (Problem | false)[] = [
    from < now && from !== began && { input: 'from', sentence: 'From: a past day. Give today.' },
    until < now && { input: 'until', sentence: 'The last day away is past.' },
    until < from && { input: 'until', sentence: 'The last day away is before the first.' },
    until > addDays(now, longestAway) && {
      input: 'until',
      sentence: 'More than a year away: have an administrator change the list instead.',
    },
    ...deputyProblems(person, typed, ctx, await ctx.store.read.roster.changes()),
  ];
  return problems.filter((problem) => problem !== false);
}

/** Says that somebody is away, in place of what was said before. */
export async function setAbsence(
  person: Person,
  { v, typed }: { v: number; typed: Typed },
  ctx: Turned,
): Promise<Absence> {
  return changeList(ctx, 'absence.set', async ({ tx, ctx: current }) => {
    const known = await tx.absences.of(person.id);
    if ((known?.version ?? 0) !== v) {
      throw new Overtaken(`${known?.by.name ?? 'Somebody'} changed this meanwhile.`);
    }
    const deputy = current.directory.find(typed['deputy']?.trim() ?? '');
    const absence: Absence = {
      personId: person.id,
      ...spanOf(typed, { known, ctx }),
      deputy: deputy && refOf(deputy),
      by: refOf(ctx.actor),
      version: v + 1,
    };
    await tx.absences.set(absence, ctx.now());
    const { from, until } = absence;
    tx.note({ record: person.id, detail: { from, until, deputy: deputy?.id ?? null } });
    return absence;
  });
}

/** From a day's first minute, or from now where that is today; up to the end of the last day. */
function spanOf(
  typed: Typed,
  { known, ctx }: { known: Absence | undefined; ctx: Turned },
): { from: number; until: number } {
  const { timezone } = ctx.organisation;
  const { from, until } = daysOf(typed, ctx);
  const isAsBefore = known !== undefined && localDate(known.from, timezone) === from;
  const starts = from === today(ctx) ? ctx.now() : instantOf(from, '00:00', timezone);
  return {
    from: isAsBefore ? known.from : starts,
    until: instantOf(addDays(until, 1), '00:00', timezone),
  };
}

function daysOf(typed: Typed, ctx: Turned): { from: string; until: string } {
  return { from: typed['from']?.trim() || today(ctx), until: typed['until']?.trim() ?? '' };
}

function deputyProblems(
  person: Person,
  typed: Typed,
  ctx: Turned,
  { absences }: { absences: readonly Absence[] },
): Problem[] {
  const id = typed['deputy']?.trim() ?? '';
  if (id === '') return [];
  const deputy = deputiesOf(person, ctx).find((each) => each.id === id);
  if (!deputy) return [{ input: 'deputy', sentence: 'The deputy is not one of the choices.' }];
  const theirs = absences.find((absence) => absence.personId === id);
  const mine = spanOf(typed, { known: undefined, ctx });
  if (!theirs || !overlap(theirs, mine)) return [];
  const { timezone } = ctx.organisation;
  const span = `${sayDate(localDate(theirs.from, timezone))} to ${sayDate(localDate(theirs.until - 1, timezone))}`;
  return [{ input: 'deputy', sentence: `The deputy is away too, ${span}. Choose somebody else.` }];
}

/** In days. */
const longestAway = 366;
