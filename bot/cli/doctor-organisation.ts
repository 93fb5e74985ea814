import { holdsRole } from '../../domain/actor.ts';
import type { Role } from '../../domain/actor.ts';
import { regionName, regions } from '../../domain/reference/forces.ts';
import type { Directory } from '../directory.ts';
import type { Organisation } from '../organisation-schema.ts';
import { regionsInUse } from '../regions-in-use.ts';
import { examineLists } from './doctor-escalation.ts';
import type { Finding } from './doctor-finding.ts';

interface Examined {
  readonly organisation: Organisation;
  readonly directory: Directory;
}

/** Gaps through which a referral, a task, an alert or a digest would fall. */
export function examineOrganisation(examined: Examined): Finding[] {
  const { directory } = examined;
  const used = regionsInUse(examined);
  return [
    ...used.flatMap((region) => examineRegion(region, examined)),
    ...examineLists(examined),
    ...examineRest(used, examined),
    ...(directory.people.some(({ roles }) => roles.includes('admin')) ? [] : [noAdmin]),
    ...(directory.people.some(({ roles }) => roles.includes('national')) ? [] : [noNational]),
    ...(directory.channel('digest', 'national') ? [] : [noNationalDigest]),
  ];
}

function examineRegion(region: string, { organisation, directory }: Examined): Finding[] {
  const holds = (role: Role) => directory.people.some((person) => holdsRole(person, role, region));
  const has = {
    gateway: holds('gateway'),
    gatewayThere: !holds('gateway') || directory.withRole('gateway', region).length > 0,
    inspector: holds('inspector'),
    inspectorThere: !holds('inspector') || directory.withRole('inspector', region).length > 0,
    escalation: (organisation.escalation[region] ?? []).length > 0,
    gatewayChannel: directory.channel('gateway', region) !== undefined,
    taskingChannel: directory.channel('tasking', region) !== undefined,
    digestChannel: directory.channel('digest', region) !== undefined,
    analyst: holds('analyst'),
  };
  return gaps
    .filter(({ lacks }) => !has[lacks])
    .map(({ level, says, todo }) => ({ level, about: region, says, todo: todo(region) }));
}

/** Anybody may name any force where intake is open, or where an officer belongs to no region. */
function examineRest(used: readonly string[], { organisation, directory }: Examined): Finding[] {
  const rest = regions.filter(({ code }) => !used.includes(code));
  const isOpen =
    organisation.openIntake ||
    directory.people.some(({ region, roles }) => region === 'all' && roles.includes('officer'));
  if (rest.length === 0 || !isOpen) return [];
  return [
    {
      level: 'note',
      about: 'regions',
      says: `a referral may be made for any force, and nobody waits for one in ${rest.map(({ code }) => regionName(code)).join(', ')}.`,
      todo: 'Give each a gateway with a channel, or set openIntake to false.',
    },
  ];
}

interface Gap extends Pick<Finding, 'level' | 'says'> {
  readonly lacks:
    | 'gateway'
    | 'gatewayThere'
    | 'inspector'
    | 'inspectorThere'
    | 'escalation'
    | 'gatewayChannel'
    | 'taskingChannel'
    | 'digestChannel'
    | 'analyst';
  readonly todo: (region: string) => string;
}

const channelLine = (purpose: string) => (region: string) =>
  `In the channel, type @RAPTOR setup ${purpose} ${region}, or add it to the organisation file.`;

const gaps: readonly Gap[] = [
  {
    lacks: 'gateway',
    level: 'mend',
    says: 'nobody is its gateway, so nobody decides on its referrals.',
    todo: (region) =>
      `Give somebody roles: [gateway], region: ${region}, with people or in the file.`,
  },
  {
    lacks: 'gatewayChannel',
    level: 'mend',
    says: 'it has no gateway channel, so no triage card is posted.',
    todo: channelLine('gateway'),
  },
  {
    lacks: 'inspector',
    level: 'mend',
    says: 'nobody is its inspector, so safeguarding alerts begin further up.',
    todo: (region) =>
      `Give somebody roles: [inspector], region: ${region}, with people or in the file.`,
  },
  {
    lacks: 'inspectorThere',
    level: 'mend',
    says: 'its inspectors are all away with no deputy, so safeguarding alerts begin further up.',
    todo: (region) => `Name a deputy: an administrator or the gateway of ${region} types away.`,
  },
  {
    lacks: 'gatewayThere',
    level: 'note',
    says: 'its gateway is away with no deputy, so nobody there decides on its referrals.',
    todo: (region) => `Name a deputy: an administrator for ${region} types away.`,
  },
  {
    lacks: 'escalation',
    level: 'mend',
    says: 'it has no escalation list, so an alert that nobody acknowledges has no telephone number behind it.',
    todo: (region) => `Name whom to tell, in order, under escalation: ${region}.`,
  },
  {
    lacks: 'taskingChannel',
    level: 'mend',
    says: 'it has no tasking channel, so its tasks are offered to nobody.',
    todo: channelLine('tasking'),
  },
  {
    lacks: 'analyst',
    level: 'note',
    says: 'nobody is its analyst, so nobody can take its tasks.',
    todo: (region) =>
      `Give somebody roles: [analyst], region: ${region}, with people or in the file.`,
  },
  {
    lacks: 'digestChannel',
    level: 'note',
    says: 'it has no digest channel, so its leaders get no digest.',
    todo: channelLine('digest'),
  },
];

const noAdmin: Finding = {
  level: 'mend',
  about: 'people',
  says: 'nobody is admin.',
  todo: 'Give somebody roles: [admin], region: all.',
};
const noNational: Finding = {
  level: 'note',
  about: 'people',
  says: 'nobody is national, so no alert is escalated beyond its region’s list.',
  todo: 'Give somebody roles: [national], region: all.',
};
const noNationalDigest: Finding = {
  level: 'note',
  about: 'national',
  says: 'there is no national digest channel.',
  todo: channelLine('digest')('national'),
};
