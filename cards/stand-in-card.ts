import type { Person } from '../domain/actor.ts';
import type { Card } from './card.ts';
import { frame } from './parts/frame.ts';
import { listRows } from './parts/list-rows.ts';
import type { ListRow } from './parts/list-rows.ts';
import { roleWords, sayArea, sayLastDay } from './parts/person-lines.ts';
import { isDeputised } from '../domain/actor.ts';
import { escapeMarkdown, heading, line, subtle } from './parts/text.ts';
import type { Viewing } from './viewing.ts';

/** For a deputy: for whom, until when, and what lies open. Alerts that nobody acknowledged come by themselves. */
export function standInCard(
  { absent, until, rows }: { absent: Person; until: number; rows: readonly ListRow[] },
  viewing: Viewing,
): Card {
  const roles = absent.roles.filter(isDeputised).map((role) => roleWords[role].toLowerCase());
  return frame({
    marking: 'OFFICIAL-SENSITIVE',
    body: [
      heading(`You stand in for ${escapeMarkdown(absent.name)}`),
      line(`Until the end of ${sayLastDay(until, viewing.timezone)}.`),
      line(`You may act as ${roles.join(' and ')}: ${sayArea(absent.region)}.`),
      line(rows.length === 0 ? 'They leave nothing open.' : 'In their hands now:'),
      ...listRows(rows),
      subtle('The log notes that you act as their deputy.'),
    ],
  });
}
