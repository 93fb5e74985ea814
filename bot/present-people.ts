import type { Card } from '../cards/card.ts';
import { openWorkLines, tasksToField } from '../cards/parts/open-work-lines.ts';
import type { Hanging } from '../cards/parts/open-work-lines.ts';
import { sayArea } from '../cards/parts/person-lines.ts';
import { peopleCard } from '../cards/people-card.ts';
import { personCard } from '../cards/person-card.ts';
import { personForm } from '../cards/person-form.ts';
import { hasRole, roles } from '../domain/actor.ts';
import type { Person } from '../domain/actor.ts';
import { Refusal } from '../domain/refusal.ts';
import { can } from '../domain/rights.ts';
import type { Redraw } from './action.ts';
import type { Turned } from './context.ts';
import { analystsFor } from './person-problems.ts';
import { findListed } from './present-absence.ts';
import { allow, viewing } from './present.ts';

/** Those whom the viewer administers; `find`: part of a name, or a role. */
export async function presentPeople(find: string, ctx: Turned, redraw: Redraw = {}): Promise<Card> {
  demandOwnList(ctx);
  const mine = ctx.directory.people.filter(
    ({ region }) => can(ctx.actor, 'person.keep', { region }).ok,
  );
  const wanted = find.toLowerCase();
  const isWanted = (person: Person) =>
    person.name.toLowerCase().includes(wanted) ||
    roles.some((role) => role === wanted && person.roles.includes(role));
  const people = mine.filter(isWanted).toSorted((a, b) => a.name.localeCompare(b.name, 'en-GB'));
  await ctx.store.change(ctx.actor, 'list.read', async (tx) => {
    tx.note({ record: 'people', detail: { shown: people.length } });
  });
  return peopleCard({ people, all: mine.length, find }, viewing(ctx, redraw));
}

export async function presentPerson(id: string, ctx: Turned, redraw: Redraw = {}): Promise<Card> {
  const person = findKept(ctx, id);
  const listed = await ctx.store.read.roster.listed(person.id);
  return personCard(
    {
      person,
      version: listed?.version ?? 0,
      changed: listed && { by: listed.by.name, at: listed.at },
      hanging: await hangingOn(person, ctx),
    },
    viewing(ctx, redraw),
  );
}

/** `id`: "new" for somebody who is to be added. */
export async function presentPersonForm(
  id: string,
  ctx: Turned,
  redraw: Redraw = {},
): Promise<Card> {
  demandOwnList(ctx);
  const view = viewing(ctx, { ...redraw, typed: redraw.typed && shortened(redraw.typed) });
  if (id === 'new') return personForm({ version: 0, work: [] }, view);
  const person = findKept(ctx, id);
  const listed = await ctx.store.read.roster.listed(person.id);
  const hanging = await hangingOn(person, ctx);
  const work = [
    ...openWorkLines({ ...hanging, referred: [], deputyOf: [], escalation: [] }, 'role'),
    ...tasksToField(hanging, view.typed),
  ];
  return personForm({ person, version: listed?.version ?? 0, work }, view);
}

/** Somebody whom the viewer may change. */
export function findKept(ctx: Turned, id: string): Person {
  demandOwnList(ctx);
  const person = findListed(ctx, id);
  allow(ctx, 'person.keep', { region: person.region });
  return person;
}

function demandOwnList({ actor, place }: Turned): void {
  if (!hasRole(actor, 'admin')) {
    throw new Refusal('not-allowed', 'Only an administrator keeps the list of people.');
  }
  if (place.kind === 'personal') return;
  throw new Refusal('own-chat', 'The list of people opens in your own chat with RAPTOR alone.');
}

async function hangingOn(person: Person, ctx: Turned): Promise<Hanging> {
  const { organisation, directory, store } = ctx;
  const work = await store.read.openWork.of(person.id);
  const load = await store.read.tasks.load();
  const { absences } = await store.read.roster.changes();
  const stoodInFor = absences.filter(
    ({ deputy, until }) => deputy?.id === person.id && until > ctx.now(),
  );
  return {
    tasks: refsOf(work.tasks),
    claims: refsOf(work.claims),
    cases: refsOf(work.cases),
    referred: refsOf(work.referred),
    escalation: Object.entries(organisation.escalation)
      .filter(([, steps]) => steps.some((step) => 'id' in step && step.id === person.id))
      .map(([region]) => region),
    deputyOf: stoodInFor.flatMap(({ personId }) => directory.find(personId)?.name ?? []),
    openIntake: organisation.openIntake,
    analysts: analystsFor(work.tasks, ctx)
      .filter(({ id }) => id !== person.id)
      .slice(0, mostOffered)
      .map(({ id, name, region }) => {
        return { code: id, label: `${name}, ${sayArea(region)}: ${load.get(id) ?? 0} in hand` };
      }),
  };
}

function refsOf(items: readonly { ref: string }[]): string[] {
  return items.map(({ ref }) => ref);
}

/** A card has no room for whatever may be sent as a name. */
function shortened(typed: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(typed).map(([id, text]) => [id, text.slice(0, 300)]));
}

const mostOffered = 80;
