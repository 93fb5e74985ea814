import type { Person } from '../../domain/actor.ts';
import { forceShortName, regionName } from '../../domain/reference/forces.ts';
import type { LocalPlace } from './local-place.ts';
import type { Message } from './message-log.ts';
import { teamsIdOf, type Stage } from './stage.ts';

/** All that a page needs when it opens or comes back. */
export interface PageState {
  /** The stage's clock, which may be rehearsing another day. */
  readonly now: number;
  readonly bot: string;
  readonly people: readonly StagePerson[];
  readonly places: readonly LocalPlace[];
  readonly messages: readonly Message[];
  /** Whether invented referrals are on offer. */
  readonly mayFill: boolean;
}

export interface StagePerson {
  readonly id: string;
  readonly teamsId: string;
  readonly name: string;
  /** Roles and where they hold, in words. */
  readonly about: string;
}

export async function stateOf(stage: Stage): Promise<PageState> {
  const mayFill = (await stage.filling?.isOffered()) ?? false;
  return {
    now: stage.now(),
    bot: stage.bot.name,
    people: stage.people.map((person) => ({
      id: person.id,
      teamsId: teamsIdOf(person.id),
      name: person.name,
      about: aboutPerson(person),
    })),
    places: stage.places,
    messages: stage.log.all(),
    mayFill,
  };
}

function aboutPerson({ roles, region, force }: Person): string {
  const area = region === 'all' ? 'all regions' : regionName(region);
  const whole = force === undefined ? area : `${forceShortName(force)}, ${area}`;
  return `${roles.join(' and ')} · ${whole}`;
}
