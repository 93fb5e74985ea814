import type { Person, Role } from '../domain/actor.ts';
import { labelOf, skills } from '../domain/reference/codes.ts';
import { forceShortName, regionName } from '../domain/reference/forces.ts';
import { asInSentence } from '../domain/reference/types.ts';
import type { Card, Element } from './card.ts';
import { frame } from './parts/frame.ts';
import { escapeMarkdown, heading, line, subtle, urgent } from './parts/text.ts';

/** Who the bot takes somebody for, and what that lets them do. */
export function whoamiCard(
  person: Person,
  { organisation, unreached = [] }: { organisation: string; unreached?: readonly Unreached[] },
): Card {
  const { roles, region, force, open, capacity } = person;
  const known = person.skills?.map((code) => asInSentence(labelOf(skills, code))) ?? [];
  return frame({
    marking: 'OFFICIAL',
    body: [
      heading(escapeMarkdown(person.name)),
      line(
        open ? 'Not on the list: you may refer, as an officer.' : roles.map(roleWord).join(', '),
      ),
      line(region === 'all' ? 'All regions' : regionName(region)),
      force ? line(`Force: ${forceShortName(force)}`) : undefined,
      known.length > 0 ? line(`Skills: ${known.join(', ')}`) : undefined,
      capacity === undefined ? undefined : line(`Room for ${capacity} tasks at once`),
      ...unreachedLines(unreached),
      subtle(`${escapeMarkdown(organisation)} · ${person.id}`),
      subtle('Is this wrong? Your administrator keeps the list. Type help for what you may do.'),
    ],
  });
}

/** Whom no alert reaches, for the admin to mend. */
function unreachedLines(unreached: readonly Unreached[]): Element[] {
  if (unreached.length === 0) return [];
  return [
    urgent('No safeguarding alert reaches these. Have each type whoami to RAPTOR once:'),
    ...unreached.map(({ name, regions }) =>
      line(`• ${escapeMarkdown(name)} (${regions.join(', ')})`),
    ),
  ];
}

interface Unreached {
  readonly name: string;
  readonly regions: readonly string[];
}

function roleWord(role: Role): string {
  return roleWords[role];
}

const roleWords: Readonly<Record<Role, string>> = {
  officer: 'Officer',
  gateway: 'Gateway',
  analyst: 'Analyst',
  inspector: 'Inspector',
  leader: 'Leader',
  national: 'National team',
  admin: 'Administrator',
};
