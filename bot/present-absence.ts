import { awayCard } from '../cards/away-card.ts';
import type { AwayView } from '../cards/away-card.ts';
import type { Card } from '../cards/card.ts';
import { lastDayOf, sayArea } from '../cards/parts/person-lines.ts';
import { holdsRole, isDeputised } from '../domain/actor.ts';
import type { Person } from '../domain/actor.ts';
import { localDate } from '../domain/deadline.ts';
import type { Choice } from '../domain/reference/codes.ts';
import { Refusal } from '../domain/refusal.ts';
import { can } from '../domain/rights.ts';
import { isAway } from '../domain/roster.ts';
import type { Redraw } from './action.ts';
import type { Turned } from './context.ts';
import { today } from './context.ts';
import { allow, viewing } from './present.ts';

/** When somebody is away, as the viewer may see and change it. */
export async function presentAbsence(
  personId: string,
  ctx: Turned,
  redraw: Redraw = {},
): Promise<Card> {
  const person = findListed(ctx, personId);
  allow(ctx, 'absence.set', { region: person.region, person });
  const found = await ctx.store.read.absences.of(person.id);
  const live = found && found.until > ctx.now() ? found : undefined;
  const { timezone } = ctx.organisation;
  const view: AwayView = {
    person,
    absence: live && {
      from: localDate(live.from, timezone),
      until: lastDayOf(live.until, timezone),
      isNow: isAway(live, ctx.now()),
      deputy: live.deputy,
      by: live.by.name,
    },
    version: found?.version ?? 0,
    today: today(ctx),
    deputies: deputiesOf(person, ctx).map(choiceOf),
    others: othersOf(ctx).map(choiceOf),
  };
  return awayCard(view, viewing(ctx, redraw));
}

export function findListed(ctx: Turned, id: string): Person {
  const person = ctx.directory.find(id);
  if (!person) throw new Refusal('unknown', 'Nobody on the list has this object ID now.');
  return person;
}

/** Whoever holds one of the roles that can be passed on; those of the same region first. */
export function deputiesOf(person: Person, { directory }: Turned): Person[] {
  const passed = person.roles.filter(isDeputised);
  const able = directory.people.filter(
    (each) => each.id !== person.id && passed.some((role) => holdsRole(each, role)),
  );
  const isNear = ({ region }: Person) => region === person.region;
  return [...able.filter(isNear), ...able.filter((each) => !isNear(each))].slice(0, mostOffered);
}

/** For whom else they may say it, those first whose work somebody must do. */
function othersOf(ctx: Turned): Person[] {
  const { actor, directory } = ctx;
  const theirs = directory.people.filter(
    (person) =>
      person.id !== actor.id && can(actor, 'absence.set', { region: person.region, person }).ok,
  );
  const first = theirs.filter(canBeDeputised);
  return [...new Set([...first, ...theirs])].slice(0, mostOffered);
}

function canBeDeputised({ roles }: Person): boolean {
  return roles.some(isDeputised);
}

function choiceOf({ id, name, region, away }: Person): Choice {
  return { code: id, label: `${name}, ${sayArea(region)}${away ? ' (away)' : ''}` };
}

/** What a card has room for; an administrator finds anybody through `people`. */
const mostOffered = 80;
