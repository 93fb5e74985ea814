import type { Typed } from '../cards/parts/inputs.ts';
import type { Problem } from '../cards/verb.ts';
import type { Person } from '../domain/actor.ts';
import { readPerson } from '../domain/read-person.ts';
import { refOf } from '../domain/referral.ts';
import type { OpenWork } from '../store/open-work.ts';
import type { Tx } from '../store/store.ts';
import { Mistakes, Overtaken } from './action.ts';
import { changeList, listingWithin } from './change-list.ts';
import type { Turned } from './context.ts';
import { handOver } from './hand-over.ts';
import { lostWork } from './lost-work.ts';
import { demandAdmin, listedAlready, personProblems, tasksProblems } from './person-problems.ts';

/** Whom to change or remove, and the version of the card that was pressed. */
interface Kept {
  readonly id: string;
  readonly v: number;
}

/** Puts somebody on the list, who may have been on it before. */
export async function addPerson(typed: Typed, ctx: Turned): Promise<Person> {
  refuse(personProblems(typed, ctx));
  const { person } = readPerson(typed);
  await changeList(ctx, 'person.added', async ({ tx, ctx: { directory } }) => {
    if (directory.find(person.id)) throw new Mistakes([listedAlready]);
    const was = await tx.roster.listed(person.id);
    await list(tx, person, { version: was?.version ?? 0, ctx });
    tx.note({ record: person.id, detail: detailOf(person) });
  });
  return person;
}

/** Somebody as they are from now on; what they may not go on with goes to others in the same change. */
export async function changePerson({ id, v }: Kept, typed: Typed, ctx: Turned): Promise<Person> {
  refuse(personProblems({ ...typed, id }, ctx));
  const { person } = readPerson({ ...typed, id });
  await changeList(ctx, 'person.changed', async ({ tx, ctx: before }) => {
    const was = await demandListed(tx, { id, v }, before);
    demandAdmin(before.directory.people, { without: id, becomes: person });
    await list(tx, person, { version: v, ctx });
    tx.note({ record: id, detail: detailOf(person) });
    const { escalation } = ctx.organisation;
    const work = lostWork(await tx.openWork.of(id), was, { becomes: person, escalation });
    await passOn(tx, { person: was, work, typed, ctx });
  });
  return person;
}

/** Takes somebody off the list, whatever the organisation file says. Their name stays on what they did. */
export async function removePerson(
  { id, v }: Kept,
  typed: Typed,
  ctx: Turned,
): Promise<{ person: Person; work: OpenWork }> {
  return changeList(ctx, 'person.removed', async ({ tx, ctx: before, changes }) => {
    const person = await demandListed(tx, { id, v }, before);
    demandAdmin(before.directory.people, { without: id });
    const work = await tx.openWork.of(id);
    await list(tx, person, { version: v, removed: true, ctx });
    tx.note({ record: id });
    await tx.absences.end(id);
    await tx.absences.withoutDeputy(id);
    for (const { personId } of changes.absences.filter(({ deputy }) => deputy?.id === id)) {
      tx.alsoNote('absence.set', { record: personId, detail: { deputy: null } });
    }
    await passOn(tx, { person, work, typed, ctx });
    return { person, work };
  });
}

/** By the list as it is after the change. */
async function passOn(
  tx: Tx,
  { typed, ctx, ...leaving }: { person: Person; work: OpenWork; typed: Typed; ctx: Turned },
): Promise<void> {
  const after = await listingWithin(tx, ctx);
  refuse(tasksProblems(leaving.work, typed, after.ctx));
  const tasksTo = after.ctx.directory.find(typed['tasksTo']?.trim() ?? '');
  await handOver(tx, { ...leaving, tasksTo, ctx: after.ctx });
}

async function list(
  tx: Tx,
  person: Person,
  { version, removed = false, ctx }: { version: number; removed?: boolean; ctx: Turned },
): Promise<void> {
  const by = refOf(ctx.actor);
  await tx.roster.list(person, { removed, version: version + 1, by, at: ctx.now() });
}

/** Somebody of the list, unchanged since the card was drawn. */
async function demandListed(tx: Tx, { id, v }: Kept, { directory }: Turned): Promise<Person> {
  const known = await tx.roster.listed(id);
  const person = directory.find(id);
  const who = known?.by.name ?? 'Somebody';
  if (!person) throw new Overtaken(`${who} has removed them already.`);
  if ((known?.version ?? 0) !== v) throw new Overtaken(`${who} changed this meanwhile.`);
  return person;
}

/** The log says what they may do from now on, and where. */
function detailOf({ name, roles, region, force }: Person) {
  return { name, roles: roles.join(' '), region, force: force ?? null };
}

function refuse(problems: readonly Problem[]): void {
  if (problems.length > 0) throw new Mistakes(problems);
}
