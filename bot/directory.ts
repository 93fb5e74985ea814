import type { Person, Role } from '../domain/actor.ts';
import { hasRole } from '../domain/actor.ts';
import { escalationOf } from '../domain/escalation.ts';
import type { Rung } from '../domain/escalation.ts';
import type { Channel, ChannelPurpose } from '../domain/place.ts';
import { rosterOf } from '../domain/roster.ts';
import type { Roster, RosterChanges } from '../domain/roster.ts';
import type { Store } from '../store/store.ts';
import type { Organisation } from './organisation-schema.ts';
import type { Speaker } from './turn.ts';

/** Who is who now, and which channel is whose. */
export interface Directory extends Roster {
  /** The person who speaks: on the list, or an unlisted officer where intake is open to them. */
  recognise(speaker: Speaker): Person | undefined;
  find(id: string): Person | undefined;
  /** Who is there to do what a role does: deputies too, and nobody who is away. */
  withRole(role: Role, region: string): readonly Person[];
  channel(purpose: ChannelPurpose, region: string): Channel | undefined;
  /** Whom to tell in order, with deputies in the places of those away. */
  escalation(region: string): readonly Rung[];
  /** Reads what was changed in the bot, here or by another instance: one small query where nothing was. */
  refresh(): Promise<void>;
}

interface Sources {
  readonly organisation: Organisation;
  readonly store: Pick<Store, 'read'>;
  readonly now: () => number;
}

/** The live list: the organisation file's with what was changed in the bot, as it stands at each question. */
export function createDirectory({ organisation, store, now }: Sources): Directory {
  let version = 0;
  let changes: RosterChanges = { people: [], bindings: [], absences: [] };
  let drawn:
    | { readonly from: number; readonly until: number; readonly list: Directory }
    | undefined;

  function current(): Directory {
    const at = now();
    if (drawn && drawn.from <= at && at < drawn.until) return drawn.list;
    const list = directoryOf(rosterOf(organisation, changes, at), organisation);
    drawn = { from: at, until: nextTurn(changes, at), list };
    return list;
  }

  return {
    get people() {
      return current().people;
    },
    get channels() {
      return current().channels;
    },
    find: (id) => current().find(id),
    recognise: (speaker) => current().recognise(speaker),
    withRole: (role, region) => current().withRole(role, region),
    channel: (purpose, region) => current().channel(purpose, region),
    escalation: (region) => current().escalation(region),
    async refresh() {
      const newest = await store.read.roster.version();
      if (newest === version) return;
      const read = await store.read.roster.changes();
      // A slower reading of an older list must not undo a newer one.
      if (newest < version) return;
      [version, changes, drawn] = [newest, read, undefined];
    },
  };
}

/** The same of one list that stays as it is, such as the one that a change is about to leave behind. */
export function directoryOf(
  { people, channels }: Roster,
  { openIntake, escalation }: Pick<Organisation, 'openIntake' | 'escalation'>,
): Directory {
  const byId = new Map(people.map((person) => [person.id.toLowerCase(), person]));
  const find = (id: string) => byId.get(id.toLowerCase());
  return {
    people,
    channels,
    find,
    recognise: (speaker) => find(speaker.id) ?? (openIntake ? openOfficer(speaker) : undefined),
    withRole: (role, region) =>
      people.filter((person) => !person.away && hasRole(person, role, region)),
    channel: (purpose, region) =>
      channels.find((channel) => channel.purpose === purpose && channel.region === region),
    escalation: (region) => escalationOf(region, { people, list: escalation[region] ?? [] }),
    refresh: () => Promise.resolve(),
  };
}

/** When somebody next goes away or comes back. */
function nextTurn({ absences }: RosterChanges, now: number): number {
  const turns = absences.flatMap(({ from, until }) => [from, until]);
  return Math.min(Number.POSITIVE_INFINITY, ...turns.filter((turn) => turn > now));
}

function openOfficer({ id, name }: Speaker): Person {
  return { id: id.toLowerCase(), name, roles: ['officer'], region: 'all', open: true };
}
