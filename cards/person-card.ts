import type { Person } from '../domain/actor.ts';
import { openAbsence } from './away-card.ts';
import type { Card } from './card.ts';
import { button, unfolding } from './parts/buttons.ts';
import { frame } from './parts/frame.ts';
import { openWorkLines, tasksToField } from './parts/open-work-lines.ts';
import type { Hanging } from './parts/open-work-lines.ts';
import { sayArea, sayAway, sayForce, sayRoles, saySkills } from './parts/person-lines.ts';
import { capitalised, escapeMarkdown, heading, line, subtle } from './parts/text.ts';
import { sayTime } from '../domain/say-time.ts';
import { optionalChoice, optionalText, verb } from './verb.ts';
import type { Viewing } from './viewing.ts';

/** `show`: the form to change them, or without it the card. */
export const openPerson = verb('people.open', { show: optionalChoice('What to show', ['form']) });
export const removePerson = verb('people.remove', {
  tasksTo: optionalText('Who has the tasks', 100),
});

export interface PersonView {
  readonly person: Person;
  readonly version: number;
  /** Who changed them last in the bot. */
  readonly changed?: { readonly by: string; readonly at: number } | undefined;
  readonly hanging: Hanging;
}

/** One of the list, with what hangs on them. */
export function personCard(view: PersonView, viewing: Viewing): Card {
  const { person, version: v, changed, hanging } = view;
  const ref = person.id;
  const away = sayAway(person, viewing.timezone);
  const skills = saySkills(person);
  return frame({
    marking: 'OFFICIAL-SENSITIVE',
    note: viewing.note,
    problems: viewing.problems,
    body: [
      heading(escapeMarkdown(person.name)),
      line(`${sayRoles(person.roles)} · ${sayArea(person.region)}`),
      person.force ? line(`Force: ${sayForce(person.force)}`) : undefined,
      skills === '' ? undefined : line(`Skills: ${skills}`),
      person.capacity === undefined
        ? undefined
        : line(`Room for ${person.capacity} ${person.capacity === 1 ? 'task' : 'tasks'} at once`),
      away === undefined ? undefined : line(`**${capitalised(away)}.**`),
      subtle(ref),
      subtle(
        changed
          ? `Last changed by ${escapeMarkdown(changed.by)}, ${sayTime(changed.at, viewing)}.`
          : 'As the organisation file has it.',
      ),
      ...openWorkLines(hanging, 'leaving'),
      ...tasksToField(hanging, viewing.typed),
    ],
    actions: [
      button({
        title: 'Change',
        verb: openPerson.name,
        ref,
        v,
        inputs: 'none',
        more: { show: 'form' },
      }),
      button({
        title: 'Away',
        verb: openAbsence.name,
        ref,
        v: 0,
        inputs: 'none',
        more: { person: ref },
      }),
      unfolding(
        'Remove',
        [line(sayRemoval(hanging))],
        button({
          title: 'Remove from the list',
          verb: removePerson.name,
          ref,
          v,
          style: 'destructive',
        }),
      ),
    ],
  });
}

function sayRemoval({ openIntake }: Hanging): string {
  const then = openIntake
    ? 'They may then refer as anybody of the tenant may, and nothing else.'
    : 'RAPTOR turns them away from then on.';
  return `Their roles end at once. ${then} Their name stays on old records.`;
}
