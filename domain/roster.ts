import type { Away, Person } from './actor.ts';
import { isDeputised } from './actor.ts';
import type { Channel, ChannelPurpose } from './place.ts';
import type { PersonRef } from './referral.ts';

/** Who is listed, and which channel is whose. */
export interface Roster {
  readonly people: readonly Person[];
  readonly channels: readonly Channel[];
}

/** What was changed in the bot. It wins over the organisation file, which is only the start. */
export interface RosterChanges {
  readonly people: readonly ListedPerson[];
  readonly bindings: readonly Binding[];
  readonly absences: readonly Absence[];
}

/** Somebody added, changed or removed. `version`: how often. */
export interface ListedPerson {
  readonly person: Person;
  readonly removed: boolean;
  readonly version: number;
  readonly by: PersonRef;
  readonly at: number;
}

/** Whose channel a purpose of a region has become; without one, nobody's. */
export interface Binding {
  readonly purpose: ChannelPurpose;
  readonly region: string;
  readonly channelId: string | undefined;
  readonly by: PersonRef;
  readonly at: number;
}

/** Somebody away from one instant up to another (ms UTC). */
export interface Absence {
  readonly personId: string;
  readonly from: number;
  readonly until: number;
  readonly deputy?: PersonRef | undefined;
  readonly by: PersonRef;
  readonly version: number;
}

/** The list as it stands at an instant: the file's, with what was changed, and who is away and stood in for. */
export function rosterOf(file: Roster, changes: RosterChanges, now: number): Roster {
  const people = withAbsences(listedPeople(file.people, changes.people), changes.absences, now);
  return { people, channels: boundChannels(file.channels, changes.bindings) };
}

export function isAway({ from, until }: Pick<Absence, 'from' | 'until'>, now: number): boolean {
  return from <= now && now < until;
}

/** Whether two absences have any time in common. */
export function overlap(
  a: Pick<Absence, 'from' | 'until'>,
  b: Pick<Absence, 'from' | 'until'>,
): boolean {
  return a.from < b.until && b.from < a.until;
}

function listedPeople(file: readonly Person[], changed: readonly ListedPerson[]): Person[] {
  const byId = new Map(changed.map((each) => [each.person.id, each]));
  const kept = file.flatMap((person) => {
    const change = byId.get(person.id);
    return change ? present(change) : [person];
  });
  const known = new Set(file.map(({ id }) => id));
  const added = changed.filter(({ person }) => !known.has(person.id)).flatMap(present);
  return [...kept, ...added];
}

function present({ person, removed }: ListedPerson): Person[] {
  return removed ? [] : [person];
}

/** A deputy who is away as well stands in for nobody: no chains. */
function withAbsences(
  people: readonly Person[],
  absences: readonly Absence[],
  now: number,
): Person[] {
  const current = new Map(
    absences.filter((each) => isAway(each, now)).map((each) => [each.personId, each]),
  );
  if (current.size === 0) return [...people];
  return people.map((person) => {
    const absence = current.get(person.id);
    if (absence) return { ...person, away: awayOf(absence, people) };
    const standsInFor = people.filter(
      ({ id, roles }) => current.get(id)?.deputy?.id === person.id && roles.some(isDeputised),
    );
    return standsInFor.length > 0 ? { ...person, standsInFor } : person;
  });
}

function awayOf({ until, deputy }: Absence, people: readonly Person[]): Away {
  return { until, deputy: people.some(({ id }) => id === deputy?.id) ? deputy : undefined };
}

function boundChannels(file: readonly Channel[], bindings: readonly Binding[]): Channel[] {
  const isSame = (channel: Channel) => (binding: Binding) =>
    binding.purpose === channel.purpose && binding.region === channel.region;
  const kept = file.filter((channel) => !bindings.some(isSame(channel)));
  const bound = bindings.flatMap(({ channelId, purpose, region, by, at }) => {
    if (channelId === undefined) return [];
    const line = file.find((channel) => channel.id === channelId);
    const serviceUrl = line?.serviceUrl;
    return [{ id: channelId, purpose, region, serviceUrl, bound: { at, by: by.name } }];
  });
  return [...kept, ...bound];
}
