import { roles } from '../domain/actor.ts';
import type { Person } from '../domain/actor.ts';
import { skills } from '../domain/reference/codes.ts';
import type { Choice } from '../domain/reference/codes.ts';
import { nationalBodies, regions } from '../domain/reference/forces.ts';
import type { Card, Element } from './card.ts';
import { button } from './parts/buttons.ts';
import { frame } from './parts/frame.ts';
import { choiceField, textField } from './parts/inputs.ts';
import type { Typed } from './parts/inputs.ts';
import { roleWords } from './parts/person-lines.ts';
import { escapeMarkdown, heading, line, subtle } from './parts/text.ts';
import { typedInputs, verb, type Verb } from './verb.ts';
import type { Viewing } from './viewing.ts';

/** Read by the rules of the list, which the command line shares. */
function formVerb(name: string, { read }: Pick<Verb<unknown>, 'read'>): Verb<Typed> {
  return { name, read: (data) => ({ ...read(data), input: typedInputs(data) }) };
}

export const addPerson = formVerb('people.add', verb('people.add', {}));
export const changePerson = formVerb('people.change', verb('people.change', {}));

export interface PersonForm {
  /** Absent: somebody new. */
  readonly person?: Person | undefined;
  readonly version: number;
  /** What they may lose with the role, where somebody must say who has it then. */
  readonly work: readonly Element[];
}

/** Whoever is put on the list, or stands there otherwise from now on. */
export function personForm({ person, version, work }: PersonForm, viewing: Viewing): Card {
  const typed = viewing.typed;
  return frame({
    marking: 'OFFICIAL-SENSITIVE',
    note: viewing.note,
    problems: viewing.problems,
    body: [
      heading(person ? `Change ${escapeMarkdown(person.name)}` : 'Add somebody'),
      textField({ id: 'name', label: 'Name *', typed, max: 200, ...valueOf(person?.name) }),
      person
        ? subtle(`Object ID in Entra: ${person.id}`)
        : textField({
            id: 'id',
            label: 'Object ID in Entra *',
            typed,
            max: 50,
            placeholder: '00000000-0000-4000-8000-000000000000',
          }),
      choiceField({
        id: 'roles',
        label: 'Roles *',
        choices: roles.map((code) => ({ code, label: roleWords[code] })),
        typed,
        many: true,
        ...valueOf(person?.roles.join(',')),
      }),
      choiceField({
        id: 'region',
        label: 'Region *',
        choices: areas,
        typed,
        placeholder: 'Choose',
        ...valueOf(person?.region),
      }),
      choiceField({
        id: 'force',
        label: 'Force, for officers',
        choices: forces,
        typed,
        filtered: true,
        placeholder: 'None',
        ...valueOf(person?.force),
      }),
      choiceField({
        id: 'skills',
        label: 'Skills, for analysts',
        choices: skills,
        typed,
        many: true,
        ...valueOf(person?.skills?.join(',')),
      }),
      // Not a number's field: left empty, it would keep the card from being sent.
      textField({
        id: 'capacity',
        label: 'Tasks at once, for analysts',
        placeholder: 'Such as 4',
        typed,
        max: 3,
        ...valueOf(person?.capacity?.toString()),
      }),
      ...work,
      person ? undefined : line('They may use RAPTOR at once.'),
    ],
    actions: [
      button({
        title: person ? 'Save' : 'Add',
        verb: person ? changePerson.name : addPerson.name,
        ref: person?.id ?? 'new',
        v: version,
        style: 'positive',
      }),
    ],
  });
}

function valueOf(value: string | undefined): { value?: string } {
  return value === undefined ? {} : { value };
}

const areas: readonly Choice[] = [
  { code: 'all', label: 'All regions' },
  ...regions.map(({ code, name }) => ({ code, label: name })),
];
const forces: readonly Choice[] = [
  ...regions.flatMap((region) => region.forces),
  ...nationalBodies,
].map(({ code, name }) => ({ code, label: name }));
