import type { ReferralFile } from '../domain/file.ts';
import { referralMoves, refOf } from '../domain/referral.ts';
import type { ReferralState } from '../domain/referral.ts';
import { sayTaskChanged, sayWhatChanged } from '../domain/say-decision.ts';
import { taskMoves } from '../domain/task.ts';
import type { Task, TaskNote, TaskState } from '../domain/task.ts';
import type { TaskChange } from '../store/tasks.ts';
import type { Tx } from '../store/store.ts';
import { Overtaken } from './action.ts';
import type { Turned } from './context.ts';
import { whenOf } from './decide.ts';
import { notice, fileNotices } from './notice.ts';

export interface Step {
  /** The version of the card that was pressed. */
  readonly v: number;
  readonly from: readonly TaskState[];
  readonly change: TaskChange;
  readonly note: TaskNote['kind'];
  readonly text?: string | undefined;
  /** Where the referral goes with it. */
  readonly referral?: ReferralState;
}

/** One step of a task, its note, and the referral's move with it: all, or nothing where somebody was quicker. */
export async function stepTask(
  tx: Tx,
  { ref, ctx }: { ref: string; ctx: Turned },
  step: Step,
): Promise<Task> {
  const task = await taskWithin(tx, ref);
  const file = await tx.files.find(task.referralRef);
  const isLegal = step.from.includes(task.state) && canMove(task.state, step.change.state);
  if (!file || !isLegal || step.v !== task.version || !(await tx.tasks.move(task, step.change))) {
    throw new Overtaken(sayTaskChanged(await taskWithin(tx, ref), whenOf(ctx)));
  }
  const note = { kind: step.note, by: refOf(ctx.actor), at: ctx.now(), text: step.text };
  await tx.tasks.note(ref, { id: ctx.newId(), note });
  await moveReferral(tx, { file, ctx }, step.referral);
  await tellOfTask(tx, { task, file });
  tx.note({ record: ref, detail: { version: task.version + 1 } });
  return task;
}

/** Every card that shows the task: the channel's, the analyst's own, the review, and the referral's. */
async function tellOfTask(
  tx: Tx,
  { task: { ref, acceptedBy }, file }: { task: Task; file: ReferralFile },
): Promise<void> {
  await tx.outbox.add(notice({ kind: 'task', ref }));
  if (acceptedBy) await tx.outbox.add(notice({ kind: 'work', ref, to: acceptedBy.id }));
  for (const each of fileNotices(file)) await tx.outbox.add(each);
}

async function moveReferral(
  tx: Tx,
  { file, ctx }: { file: ReferralFile; ctx: Turned },
  state: ReferralState | undefined,
): Promise<void> {
  const { referral } = file;
  if (state === undefined || !referralMoves[referral.state].includes(state)) return;
  if (await tx.referrals.move(referral, { state })) return;
  throw new Overtaken(sayWhatChanged(file, referral.version, whenOf(ctx)));
}

async function taskWithin(tx: Tx, ref: string): Promise<Task> {
  const task = await tx.tasks.find(ref);
  if (!task) throw new Error(`Expected a task ${ref}, got none`);
  return task;
}

function canMove(from: TaskState, to: TaskState | undefined): boolean {
  return to === undefined || from === to || taskMoves[from].includes(to);
}
