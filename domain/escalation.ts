import type { Person } from './actor.ts';
import { holdsRole } from './actor.ts';
import type { PersonRef } from './referral.ts';

/**
 * One rung of a region's list: people who get the alert, or somebody to telephone. Neither: whoever stood there is away
 * or has left, with nobody in their place. It keeps its place in the list and is passed over.
 */
export interface Rung {
  readonly people: readonly PersonRef[];
  readonly name: string;
  readonly phone?: string | undefined;
}

/** Who is told next: a person who gets the alert, or somebody to telephone. */
export type EscalationStep =
  | { readonly id: string; readonly phone?: string | undefined }
  | { readonly name: string; readonly phone: string };

interface Known {
  readonly people: readonly Person[];
  readonly list: readonly EscalationStep[];
}

/**
 * Whom to tell of a safeguarding case, in order: the region's list; before it the region's inspectors where the
 * list does not begin with one; after it the national team, so that it never ends with nobody told.
 */
export function escalationOf(region: string, { people, list }: Known): Rung[] {
  const inspectors = people.filter((person) => holdsRole(person, 'inspector', region));
  const [first] = list;
  const startsWithInspector = inspectors.some(
    ({ id }) => first && 'id' in first && first.id === id,
  );
  const before =
    startsWithInspector || inspectors.length === 0 ? [] : [rungFor(inspectors, people)];
  const listed = new Set(list.flatMap((step) => ('id' in step ? [step.id] : [])));
  const national = people.filter(({ id, roles }) => roles.includes('national') && !listed.has(id));
  const last = rungFor(national, people);
  return [
    ...before,
    ...list.map((step) => rungOf(step, people)),
    ...(last.people.length > 0 ? [last] : []),
  ];
}

/** Whether anybody is to be told there. */
export function isManned({ people, phone }: Rung): boolean {
  return people.length > 0 || phone !== undefined;
}

/** Themselves, or while they are away the deputy, if that one is there. */
function whoActsFor({ away, ...person }: Person, people: readonly Person[]): Person[] {
  if (!away) return [person];
  return people.filter(({ id, away: gone }) => id === away.deputy?.id && !gone);
}

function rungOf(step: EscalationStep, people: readonly Person[]): Rung {
  if ('name' in step) return { people: [], name: step.name, phone: step.phone };
  const person = people.find((each) => each.id === step.id);
  if (!person) return { people: [], name: 'somebody no longer listed' };
  // The telephone number is theirs, not their deputy's.
  return { ...rungFor([person], people), phone: person.away ? undefined : step.phone };
}

function rungFor(asked: readonly Person[], people: readonly Person[]): Rung {
  const acting = asked.flatMap((person) => whoActsFor(person, people));
  const told = new Map(acting.map(({ id, name }) => [id, { id, name }]));
  return {
    people: [...told.values()],
    name: asked.map((person) => sayRung(person, people)).join(', '),
  };
}

/** "Ola Inspector for Di Inspector (away)" */
function sayRung(person: Person, people: readonly Person[]): string {
  if (!person.away) return person.name;
  const [deputy] = whoActsFor(person, people);
  return deputy ? `${deputy.name} for ${person.name} (away)` : `${person.name} (away)`;
}
