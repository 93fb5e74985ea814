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
}

/** The bot itself, where a job and not a person makes a change. */
export const raptor: Person = { id: 'raptor', name: 'RAPTOR', roles: [], region: 'all' };

export function hasRole(person: Person, role: Role, region?: string): boolean {
  if (!person.roles.includes(role)) return false;
  return region === undefined || person.region === 'all' || person.region === region;
}
