import type { Person } from '../domain/actor.ts';
import type { Card, Element } from './card.ts';
import { openPerson } from './person-card.ts';
import { button } from './parts/buttons.ts';
import { longestStart } from './parts/excerpt.ts';
import { fit } from './parts/fit.ts';
import { frame } from './parts/frame.ts';
import { textField } from './parts/inputs.ts';
import { sayArea, sayAway, sayForce, sayRoles, saySkills } from './parts/person-lines.ts';
import { capitalised, escapeMarkdown, heading, line, subtle } from './parts/text.ts';
import { optionalText, verb } from './verb.ts';
import type { Viewing } from './viewing.ts';

export const findPeople = verb('people.find', { find: optionalText('The name', 100) });

/** Those of the list whom the viewer administers, in the order the caller gives. `find`: what was looked for. */
export function peopleCard(list: PeopleList, viewing: Viewing): Card {
  return fit((bytes) => draw(list, { ...viewing, bytes }));
}

interface PeopleList {
  readonly people: readonly Person[];
  readonly all: number;
  readonly find: string;
}

type Sized = Viewing & { readonly bytes: number };

function draw({ people, all, find }: PeopleList, viewing: Sized): Card {
  const more = people.length - mostRows;
  return frame({
    marking: 'OFFICIAL-SENSITIVE',
    note: viewing.note,
    problems: viewing.problems,
    body: [
      heading('People'),
      line(
        find === ''
          ? `${all} on the list.`
          : `${people.length} of ${all} match “${escapeMarkdown(find)}”.`,
      ),
      textField({
        id: 'find',
        label: 'Find',
        placeholder: 'A name or a role',
        max: 100,
        value: find,
      }),
      {
        type: 'ActionSet',
        spacing: 'Small',
        actions: [
          button({ title: 'Find', verb: findPeople.name, ref: 'list', v: 0, style: 'positive' }),
        ],
      },
      ...people.slice(0, mostRows).map((person) => rowOf(person, viewing)),
      more > 0 ? line(`And ${more} more. Find them by name.`) : undefined,
    ],
    actions: [
      button({
        title: 'Add somebody',
        verb: openPerson.name,
        ref: 'new',
        v: 0,
        inputs: 'none',
        more: { show: 'form' },
      }),
    ],
  });
}

/** So many of the longest names stay within a card's bytes. */
const mostRows = 15;

function rowOf(person: Person, viewing: Sized): Element {
  const place = [sayArea(person.region), ...(person.force ? [sayForce(person.force)] : [])];
  const work = [
    saySkills(person),
    ...(person.capacity === undefined ? [] : [`room for ${person.capacity}`]),
  ].filter((part) => part !== '');
  const away = sayAway(person, viewing.timezone);
  return {
    type: 'Container',
    separator: true,
    spacing: 'Medium',
    items: [
      line(`**${escapeMarkdown(longestStart(person.name, viewing.bytes))}**`),
      subtle(`${sayRoles(person.roles)} · ${place.join(', ')}`),
      ...(work.length > 0 ? [subtle(capitalised(work.join(' · ')))] : []),
      ...(away ? [line(capitalised(away), { color: 'Accent' })] : []),
      {
        type: 'ActionSet',
        spacing: 'Small',
        actions: [
          button({ title: 'Open', verb: openPerson.name, ref: person.id, v: 0, inputs: 'none' }),
        ],
      },
    ],
  };
}
