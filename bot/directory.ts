import type { Person, Role } from '../domain/actor.ts';
import { hasRole } from '../domain/actor.ts';
import { escalationOf } from '../domain/escalation.ts';
import type { Rung } from '../domain/escalation.ts';
import type { Channel, ChannelPurpose } from '../domain/place.ts';
import type { Organisation } from './organisation-schema.ts';
import type { Speaker } from './turn.ts';

/** Who is who, and which channel is whose. */
export interface Directory {
  readonly people: readonly Person[];
  /** The person who speaks: on the list, or an unlisted officer where intake is open to them. */
  recognise(speaker: Speaker): Person | undefined;
  find(id: string): Person | undefined;
  withRole(role: Role, region: string): readonly Person[];
  channel(purpose: ChannelPurpose, region: string): Channel | undefined;
  escalation(region: string): readonly Rung[];
}

export function createDirectory(organisation: Organisation): Directory {
  const { people, channels, openIntake, escalation } = organisation;
  const byId = new Map(people.map((person) => [person.id.toLowerCase(), person]));
  const find = (id: string) => byId.get(id.toLowerCase());
  return {
    people,
    find,
    recognise: (speaker) => find(speaker.id) ?? (openIntake ? openOfficer(speaker) : undefined),
    withRole: (role, region) => people.filter((person) => hasRole(person, role, region)),
    channel: (purpose, region) =>
      channels.find((channel) => channel.purpose === purpose && channel.region === region),
    escalation: (region) => escalationOf(region, { people, list: escalation[region] ?? [] }),
  };
}

function openOfficer({ id, name }: Speaker): Person {
  return { id: id.toLowerCase(), name, roles: ['officer'], region: 'all', open: true };
}
