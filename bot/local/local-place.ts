import { hasRole, type Person, type Role } from '../../domain/actor.ts';
import type { Channel, ChannelPurpose } from '../../domain/place.ts';
import { regionName } from '../../domain/reference/forces.ts';

/** Whom and what the stage shows. */
export interface LocalOrganisation {
  readonly people: readonly Person[];
  readonly channels: readonly Channel[];
}

/** A chat or channel of the stage, by the id that Teams would give it. */
export interface LocalPlace {
  readonly id: string;
  readonly kind: 'personal' | 'channel';
  readonly name: string;
  /** Ids of the people who are in it: one in a personal chat. */
  readonly members: readonly string[];
}

/** Every person's own chat with the bot, then the channels. */
export function placesOf({ people, channels }: LocalOrganisation): readonly LocalPlace[] {
  return [
    ...people.map((person) => ({
      id: personalChatId(person.id),
      kind: 'personal' as const,
      name: `${person.name} and RAPTOR`,
      members: [person.id],
    })),
    ...channels.map((channel) => ({
      id: channel.id,
      kind: 'channel' as const,
      name: channelName(channel),
      members: people.filter((person) => belongsTo(person, channel)).map((person) => person.id),
    })),
  ];
}

export function personalChatId(personId: string): string {
  return `a:local-${personId}`;
}

function channelName({ region, purpose }: Channel): string {
  return `${region === 'national' ? 'National' : regionName(region)} ${purpose}`;
}

/** The national channel holds those whose role is for every region. */
function belongsTo(person: Person, { purpose, region }: Channel): boolean {
  return channelRoles[purpose].some((role) => hasRole(person, role, region));
}

// product.md, "Who uses it": who works in which channel. An administrator binds them.
const channelRoles: Readonly<Record<ChannelPurpose, readonly Role[]>> = {
  gateway: ['gateway', 'inspector', 'national', 'admin'],
  tasking: ['analyst', 'gateway', 'national', 'admin'],
  digest: ['leader', 'gateway', 'inspector', 'national', 'admin'],
};
