import { isDeputised } from '../domain/actor.ts';
import type { Person } from '../domain/actor.ts';
import type { Card, Element } from './card.ts';
import { frame } from './parts/frame.ts';
import { sayArea, sayAway, sayForce, sayRoles, saySkills } from './parts/person-lines.ts';
import { capitalised, escapeMarkdown, heading, line, subtle, urgent } from './parts/text.ts';

/** Who the bot takes somebody for, and what that lets them do. */
export function whoamiCard(
  person: Person,
  {
    organisation,
    timezone,
    unreached = [],
  }: { organisation: string; timezone: string; unreached?: readonly Unreached[] },
): Card {
  const { roles, region, force, open, capacity, standsInFor = [] } = person;
  const known = saySkills(person);
  const away = sayAway(person, timezone);
  return frame({
    marking: 'OFFICIAL',
    body: [
      heading(escapeMarkdown(person.name)),
      line(open ? 'Not on the list: you may refer, as an officer.' : sayRoles(roles)),
      line(sayArea(region)),
      force ? line(`Force: ${sayForce(force)}`) : undefined,
      known === '' ? undefined : line(`Skills: ${known}`),
      capacity === undefined ? undefined : line(`Room for ${capacity} tasks at once`),
      ...unreachedLines(unreached),
      away === undefined ? undefined : line(`**${capitalised(away)}.** Back? Type away.`),
      ...standsInFor.map((absent) =>
        line(
          `You stand in for ${escapeMarkdown(absent.name)}: ${sayRoles(absent.roles.filter(isDeputised))}, ${sayArea(absent.region)}.`,
        ),
      ),
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
