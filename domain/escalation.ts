import type { Person } from './actor.ts';
import { hasRole } from './actor.ts';
import type { PersonRef } from './referral.ts';

/** One rung of a region's list: people who get the alert, or somebody to telephone. */
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
  const inspectors = people.filter((person) => hasRole(person, 'inspector', region));
  const rungs = list.map((step) => rungOf(step, people));
  const startsWithInspector = inspectors.some((person) => rungs[0]?.people[0]?.id === person.id);
  const before = startsWithInspector || inspectors.length === 0 ? [] : [rungFor(inspectors)];
  const listed = new Set(rungs.flatMap((rung) => rung.people.map((person) => person.id)));
  const national = people.filter(
    (person) => person.roles.includes('national') && !listed.has(person.id),
  );
  return [...before, ...rungs, ...(national.length > 0 ? [rungFor(national)] : [])];
}

function rungOf(step: EscalationStep, people: readonly Person[]): Rung {
  if ('name' in step) return { people: [], name: step.name, phone: step.phone };
  const person = people.find((each) => each.id === step.id);
  const named = person ?? { id: step.id, name: 'somebody no longer listed' };
  return { ...rungFor([named]), phone: step.phone };
}

function rungFor(people: readonly PersonRef[]): Rung {
  return {
    people: people.map(({ id, name }) => ({ id, name })),
    name: people.map((person) => person.name).join(', '),
  };
}
