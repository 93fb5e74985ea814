import { regions } from '../domain/reference/forces.ts';
import type { Directory } from './directory.ts';
import type { Organisation } from './organisation-schema.ts';

/** Where referrals come from, or where somebody waits for them. Analysts alone may help other regions. */
export function regionsInUse({
  organisation,
  directory,
}: {
  readonly organisation: Organisation;
  readonly directory: Directory;
}): string[] {
  const isUsed = (region: string): boolean =>
    directory.people.some(
      (person) => person.region === region && person.roles.some((role) => working.includes(role)),
    ) ||
    directory.channel('gateway', region) !== undefined ||
    directory.channel('tasking', region) !== undefined ||
    organisation.escalation[region] !== undefined;
  return regions.map(({ code }) => code).filter(isUsed);
}

const working = ['officer', 'gateway', 'inspector'];
