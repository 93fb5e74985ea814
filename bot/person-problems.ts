import type { Typed } from '../cards/parts/inputs.ts';
import type { Problem } from '../cards/verb.ts';
import type { Person } from '../domain/actor.ts';
import { holdsRole } from '../domain/actor.ts';
import { readPerson } from '../domain/read-person.ts';
import { can } from '../domain/rights.ts';
import type { OpenWork } from '../store/open-work.ts';
import { Mistakes } from './action.ts';
import type { Turned } from './context.ts';
import { lostWork } from './lost-work.ts';

/** What is wrong with somebody new, as typed. */
export function newPersonProblems(typed: Typed, ctx: Turned): readonly Problem[] {
  const { person } = readPerson(typed);
  const known = ctx.directory.find(person.id) !== undefined;
  return [...personProblems(typed, ctx), ...(known ? [listedAlready] : [])];
}

/** What is wrong with somebody's change, and whether somebody must say who has their tasks. */
export async function changeProblems(
  was: Person,
  typed: Typed,
  ctx: Turned,
): Promise<readonly Problem[]> {
  const read = { ...typed, id: was.id };
  const problems = personProblems(read, ctx);
  if (problems.length > 0) return problems;
  const { escalation } = ctx.organisation;
  const becomes = readPerson(read).person;
  const all = await ctx.store.read.openWork.of(was.id);
  return tasksProblems(lostWork(all, was, { becomes, escalation }), typed, ctx);
}

/** Who has the tasks: an analyst for all of their regions, or nobody, and they are offered again. */
export function tasksProblems({ tasks }: OpenWork, typed: Typed, ctx: Turned): readonly Problem[] {
  const chosen = typed['tasksTo']?.trim() ?? '';
  if (tasks.length === 0 || chosen === 'offer') return [];
  if (chosen === '') {
    const refs = tasks.map(({ ref }) => ref).join(', ');
    return [{ input: 'tasksTo', sentence: `Say who has their tasks then: ${refs}.` }];
  }
  return analystsFor(tasks, ctx).some(({ id }) => id === chosen)
    ? []
    : [{ input: 'tasksTo', sentence: 'Who has the tasks: not one of the choices.' }];
}

/** Analysts who are there, and may take every one of these. */
export function analystsFor(tasks: OpenWork['tasks'], { directory }: Turned): readonly Person[] {
  return directory.people.filter(
    (person) => !person.away && tasks.every(({ region }) => holdsRole(person, 'analyst', region)),
  );
}

export function personProblems(typed: Typed, ctx: Turned): readonly Problem[] {
  const { person, mistakes } = readPerson(typed);
  if (mistakes.some(({ input }) => input === 'region')) return mistakes;
  const permission = can(ctx.actor, 'person.keep', { region: person.region });
  if (permission.ok) return mistakes;
  return [...mistakes, { input: 'region', sentence: permission.sentence }];
}

/** Without an administrator for all regions, nobody could give the role back. */
export function demandAdmin(
  people: readonly Person[],
  { without, becomes }: { without: string; becomes?: Person },
): void {
  const after = [...people.filter(({ id }) => id !== without), ...(becomes ? [becomes] : [])];
  const kept = people.some(isChief) ? after.some(isChief) : after.some(isAdmin);
  if (kept || !people.some(isAdmin)) return;
  const sentence = 'Nobody else is administrator for all regions. Give somebody the role first.';
  throw new Mistakes([{ input: 'roles', sentence }]);
}

function isAdmin(person: Person): boolean {
  return holdsRole(person, 'admin');
}

/** For all regions. */
function isChief(person: Person): boolean {
  return isAdmin(person) && person.region === 'all';
}

export const listedAlready: Problem = {
  input: 'id',
  sentence: 'Somebody is listed with this object ID already. Change them instead.',
};
