import type { Selectable } from 'kysely';
import type { PersonRef } from '../domain/referral.ts';
import type { Product, Task, TaskNote, TaskState } from '../domain/task.ts';
import type { Db } from './dialect.ts';
import { newestProducts } from './products.ts';
import type { Tables } from './tables.ts';

/** What an acceptance, a hand-back or a review sets. `acceptedBy: null` sets it free again. */
export interface TaskChange {
  readonly state?: TaskState;
  readonly acceptedBy?: PersonRef | null;
  readonly acceptedAt?: number;
  readonly acceptBy?: number;
}

/** Work that an analyst has in hand. */
const heldStates: TaskState[] = ['accepted', 'in-progress', 'submitted'];

export function taskReads(db: Db) {
  return {
    async find(ref: string): Promise<Task | undefined> {
      const [task] = await readTasks(db, await rows(db).where('ref', '=', ref).execute());
      return task;
    },

    async ofReferral(ref: string): Promise<Task[]> {
      return readTasks(db, await rows(db).where('referral_ref', '=', ref).execute());
    },

    /** What these people have in hand, and what is offered in the region. */
    async forPeople(ids: readonly string[], region: string): Promise<Task[]> {
      const query = rows(db).where((eb) =>
        eb.or([
          eb.and([eb('accepted_by_id', 'in', [...ids]), eb('state', 'in', heldStates)]),
          eb.and([
            eb('state', '=', 'offered'),
            region === 'all' ? eb.lit(true) : eb('region', '=', region),
          ]),
        ]),
      );
      return readTasks(db, await query.limit(100).execute());
    },

    /** How many tasks of a region nobody has taken yet. */
    async offeredIn(region: string): Promise<number> {
      const { offered } = await db
        .selectFrom('task')
        .where('region', '=', region)
        .where('state', '=', 'offered')
        .select((eb) => eb.fn.countAll<number>().as('offered'))
        .executeTakeFirstOrThrow();
      return offered;
    },

    /** How many tasks each analyst has in hand. */
    async load(): Promise<Map<string, number>> {
      const counted = await db
        .selectFrom('task')
        .select((eb) => ['accepted_by_id', eb.fn.countAll<number>().as('tasks')])
        .where('state', 'in', heldStates)
        .where('accepted_by_id', 'is not', null)
        .groupBy('accepted_by_id')
        .execute();
      return new Map(counted.map((row) => [row.accepted_by_id ?? '', row.tasks]));
    },
  };
}

export function taskWrites(db: Db) {
  return {
    async add(task: Task): Promise<void> {
      await db
        .insertInto('task')
        .values({
          ref: task.ref,
          referral_ref: task.referralRef,
          region: task.region,
          state: task.state,
          version: task.version,
          product: task.product,
          skill: task.skill,
          title: task.title,
          questions: task.questions ?? null,
          band: task.band ?? 'not-scored',
          due: task.due,
          accept_by: task.acceptBy,
          offered_at: task.offeredAt,
          accepted_by_id: null,
          accepted_by_name: null,
          accepted_at: null,
        })
        .execute();
    },

    /** False when somebody else has changed it since `version`: nothing is written then. */
    async move(
      { ref, version }: { ref: string; version: number },
      change: TaskChange,
    ): Promise<boolean> {
      const holder = change.acceptedBy;
      const result = await db
        .updateTable('task')
        .set({
          version: version + 1,
          ...(change.state ? { state: change.state } : {}),
          ...(change.acceptBy ? { accept_by: change.acceptBy } : {}),
          ...(holder === undefined
            ? {}
            : {
                accepted_by_id: holder?.id ?? null,
                accepted_by_name: holder?.name ?? null,
                accepted_at: change.acceptedAt ?? null,
              }),
        })
        .where('ref', '=', ref)
        .where('version', '=', version)
        .executeTakeFirst();
      return result.numUpdatedRows === 1n;
    },

    async note(ref: string, { id, note }: { id: string; note: TaskNote }): Promise<void> {
      await db
        .insertInto('task_note')
        .values({
          id,
          task_ref: ref,
          kind: note.kind,
          by_id: note.by.id,
          by_name: note.by.name,
          at: note.at,
          text: note.text ?? null,
        })
        .execute();
    },
  };
}

function rows(db: Db) {
  return db.selectFrom('task').selectAll().orderBy('due').orderBy('ref');
}

async function readTasks(db: Db, found: Selectable<Tables['task']>[]): Promise<Task[]> {
  if (found.length === 0) return [];
  const refs = found.map((row) => row.ref);
  const notes = await notesOf(db, refs);
  const products = await newestProducts(db, refs);
  return found.map((row) =>
    readTask(row, { notes: notes.get(row.ref) ?? [], submission: products.get(row.ref) }),
  );
}

async function notesOf(db: Db, refs: readonly string[]): Promise<Map<string, TaskNote[]>> {
  const found = await db
    .selectFrom('task_note')
    .selectAll()
    .where('task_ref', 'in', [...refs])
    .orderBy('at')
    .execute();
  return Map.groupBy(
    found.map((row) => ({
      taskRef: row.task_ref,
      kind: row.kind,
      by: { id: row.by_id, name: row.by_name },
      at: row.at,
      text: row.text ?? undefined,
    })),
    (note) => note.taskRef,
  );
}

function readTask(
  row: Selectable<Tables['task']>,
  { notes, submission }: { notes: readonly TaskNote[]; submission: Product | undefined },
): Task {
  return {
    ref: row.ref,
    referralRef: row.referral_ref,
    region: row.region,
    state: row.state,
    version: row.version,
    product: row.product,
    skill: row.skill,
    title: row.title,
    questions: row.questions ?? undefined,
    band: row.band === 'not-scored' ? undefined : row.band,
    due: row.due,
    acceptBy: row.accept_by,
    offeredAt: row.offered_at,
    acceptedBy:
      row.accepted_by_id === null
        ? undefined
        : { id: row.accepted_by_id, name: row.accepted_by_name ?? '' },
    acceptedAt: row.accepted_at ?? undefined,
    notes,
    submission,
  };
}
