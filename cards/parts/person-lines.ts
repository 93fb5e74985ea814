import { localDate, addDays } from '../../domain/deadline.ts';
import type { Person, Role } from '../../domain/actor.ts';
import { labelOf, skills } from '../../domain/reference/codes.ts';
import { forceShortName, regionName } from '../../domain/reference/forces.ts';
import { asInSentence } from '../../domain/reference/types.ts';
import { sayDate } from '../../domain/say-time.ts';
import { longestStart } from './excerpt.ts';
import { escapeMarkdown } from './text.ts';

/** "Gateway, Analyst" */
export function sayRoles(roles: readonly Role[]): string {
  return roles.map((role) => roleWords[role]).join(', ');
}

/** "All regions", or the region's name. */
export function sayArea(region: string): string {
  return region === 'all' ? 'All regions' : regionName(region);
}

export function saySkills({ skills: known = [] }: Pick<Person, 'skills'>): string {
  return known.map((code) => asInSentence(labelOf(skills, code))).join(', ');
}

export function sayForce(force: string): string {
  return forceShortName(force);
}

/** "away until the end of Thu 24 Dec, Ola Inspector stands in" */
export function sayAway({ away }: Person, timezone: string): string | undefined {
  if (!away) return undefined;
  const until = `away until the end of ${sayLastDay(away.until, timezone)}`;
  if (!away.deputy) return until;
  return `${until}, ${escapeMarkdown(longestStart(away.deputy.name, mostOfName))} stands in`;
}

/** An absence ends with a day: its last one, as people say it. */
export function sayLastDay(until: number, timezone: string): string {
  return sayDate(lastDayOf(until, timezone));
}

/** The last local day before an instant that begins one. */
export function lastDayOf(until: number, timezone: string): string {
  return addDays(localDate(until, timezone), -1);
}

/** In bytes, where somebody is named beside somebody else. */
const mostOfName = 100;

export const roleWords: Readonly<Record<Role, string>> = {
  officer: 'Officer',
  gateway: 'Gateway',
  analyst: 'Analyst',
  inspector: 'Inspector',
  leader: 'Leader',
  national: 'National team',
  admin: 'Administrator',
};
