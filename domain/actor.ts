export const roles = [
  'officer',
  'gateway',
  'analyst',
  'inspector',
  'leader',
  'national',
  'admin',
] as const;
export type Role = (typeof roles)[number];

/** Somebody the organisation knows. `id`: Entra object id. `region`: a code, or "all". */
export interface Person {
  readonly id: string;
  readonly name: string;
  readonly roles: readonly Role[];
  readonly region: string;
  readonly force?: string | undefined;
  readonly skills?: readonly string[] | undefined;
  readonly capacity?: number | undefined;
  /** Not on the list, but of an allowed tenant: may refer as an officer. */
  readonly open?: boolean | undefined;
  /** Set while they are away. */
  readonly away?: Away | undefined;
  /** Who is away and has named them deputy: what those may do, they may meanwhile. */
  readonly standsInFor?: readonly Person[] | undefined;
}

/** `until`: the instant at which they are back (ms UTC). */
export interface Away {
  readonly until: number;
  readonly deputy?: { readonly id: string; readonly name: string } | undefined;
}

/** What a deputy takes over. Referring, leading and administering are nobody's to pass on. */
const deputisedRoles = ['gateway', 'analyst', 'inspector', 'national'] as const;

/** The bot itself, where a job and not a person makes a change. */
export const raptor: Person = { id: 'raptor', name: 'RAPTOR', roles: [], region: 'all' };

/** Whether they hold a role, or stand in for somebody who does. */
export function hasRole(person: Person, role: Role, region?: string): boolean {
  return (
    holdsRole(person, role, region) ||
    (isDeputised(role) &&
      (person.standsInFor?.some((absent) => holdsRole(absent, role, region)) ?? false))
  );
}

/** Whether a role is theirs, whoever they stand in for. */
export function holdsRole(person: Person, role: Role, region?: string): boolean {
  if (!person.roles.includes(role)) return false;
  return region === undefined || person.region === 'all' || person.region === region;
}

/** Whether it is them, or somebody for whom they stand in. */
export function actsFor(person: Person, id: string): boolean {
  return person.id === id || (person.standsInFor?.some((absent) => absent.id === id) ?? false);
}

export function isDeputised(role: Role): boolean {
  return (deputisedRoles as readonly Role[]).includes(role);
}
