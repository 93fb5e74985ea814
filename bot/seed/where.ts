import type { Person } from '../../domain/actor.ts';
import { regions } from '../../domain/reference/forces.ts';
import { Refusal } from '../../domain/refusal.ts';
import type { Context } from '../context.ts';
import type { Random } from './random.ts';

/** Who refers, and for which force. */
export interface Origin {
  readonly officer: Person;
  readonly force: string;
}

/** Draws from the forces of every region that has a gateway and an officer to refer, the officers' own more often. */
export function originsOf({ directory }: Context): (random: Random) => Origin {
  const origins = regions
    .filter(({ code }) => directory.withRole('gateway', code).length > 0)
    .flatMap(({ code, forces }) => {
      const officers = directory.withRole('officer', code);
      return forces.flatMap((force) => {
        const own = officers.filter((officer) => officer.force === force.code);
        const who = own.length > 0 ? own : officers;
        const weight = (own.length > 0 ? 3 : 1) / forces.length;
        return who.length > 0 ? [{ force: force.code, officers: who, weight }] : [];
      });
    });
  if (origins.length === 0) {
    throw new Refusal(
      'organisation',
      'Expected a region with a gateway and an officer in the organisation file, got none.',
    );
  }
  return (random) => {
    const { force, officers } = random.weighed(origins);
    return { force, officer: random.pick(officers) };
  };
}
