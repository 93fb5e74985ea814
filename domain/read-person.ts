import type { Person, Role } from './actor.ts';
import { roles } from './actor.ts';
import { skills } from './reference/codes.ts';
import { findForce, findRegion, regionOfForce } from './reference/forces.ts';

/** Something wrong with one input: which, and what to do. */
interface Mistake {
  readonly input: string;
  readonly sentence: string;
}

/** What was typed of somebody: lists with commas, codes in any case. */
export type PersonTyped = Readonly<Record<string, string | undefined>>;

export interface PersonRead {
  /** As far as it could be read; to be used only where there is no mistake. */
  readonly person: Person;
  readonly mistakes: readonly Mistake[];
}

/** Somebody for the list, with every mistake named at once. */
export function readPerson(typed: PersonTyped): PersonRead {
  const text = (input: string) => typed[input]?.trim() ?? '';
  const chosen = listOf(text('roles'));
  const known = roles.filter((role) => chosen.includes(role));
  const region = readArea(text('region'));
  const force = findForce(text('force'))?.code;
  const skillsChosen = listOf(text('skills'));
  const capacity = text('capacity');
  const person: Person = {
    id: text('id').toLowerCase(),
    name: text('name').replace(/\s+/g, ' '),
    roles: known,
    region: region ?? '',
    force,
    skills: skillsChosen.length > 0 ? skillsChosen : undefined,
    capacity: capacity === '' ? undefined : Number(capacity),
  };
  const mistakes: (Mistake | false)[] = [
    person.name === '' && wrong('name', 'The name is missing.'),
    person.name.length > longestName && wrong('name', 'The name: at most 200 characters.'),
    !isEntraId(person.id) &&
      wrong('id', 'The object ID: give it as Entra shows it, 36 characters.'),
    chosen.length === 0 && wrong('roles', 'Choose a role at least.'),
    hasUnknown(chosen, roles) && wrong('roles', 'The roles: not all of them are known.'),
    region === undefined && wrong('region', 'Choose a region, or all regions.'),
    text('force') !== '' && !force && wrong('force', 'The force is not one of the choices.'),
    isElsewhere(force, region) && wrong('force', 'The force is in another region.'),
    hasUnknown(
      skillsChosen,
      skills.map(({ code }) => code),
    ) && wrong('skills', 'The skills: not all of them are known.'),
    !isCapacity(person.capacity) && wrong('capacity', 'Tasks at once: a whole number, 1 to 100.'),
    nationalWithin(known, region) &&
      wrong('region', 'The national team is for all regions: choose all regions.'),
  ];
  return { person, mistakes: mistakes.filter((mistake) => mistake !== false) };
}

function readArea(typed: string): string | undefined {
  return typed.toLowerCase() === 'all' ? 'all' : findRegion(typed)?.code;
}

function listOf(typed: string): string[] {
  return [...new Set(typed.split(',').map((code) => code.trim().toLowerCase()))].filter(
    (code) => code !== '',
  );
}

function hasUnknown(chosen: readonly string[], all: readonly string[]): boolean {
  return chosen.some((code) => !all.includes(code));
}

function isEntraId(id: string): boolean {
  return /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id);
}

function isElsewhere(force: string | undefined, region: string | undefined): boolean {
  const home = force && regionOfForce(force)?.code;
  return Boolean(home && region && region !== 'all' && home !== region);
}

function isCapacity(capacity: number | undefined): boolean {
  return capacity === undefined || (Number.isInteger(capacity) && capacity >= 1 && capacity <= 100);
}

/** A national role is not fenced by a region: whoever gives it must be of all regions as well. */
function nationalWithin(given: readonly Role[], region: string | undefined): boolean {
  return given.includes('national') && region !== undefined && region !== 'all';
}

function wrong(input: string, sentence: string): Mistake {
  return { input, sentence };
}

const longestName = 200;
