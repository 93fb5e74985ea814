import { sayTaskChanged, sayWhatChanged } from '../domain/say-decision.ts';
import { isDecidable } from '../domain/triage.ts';
import type { Turned } from './context.ts';
import { whenOf } from './decide.ts';
import { findFile, findTask } from './present.ts';

interface Pressed {
  readonly ref: string;
  /** The version of the card that was pressed. */
  readonly v: number;
}

/** What somebody did meanwhile that leaves nothing to decide on the card that was pressed. */
export async function lateDecision({ ref, v }: Pressed, ctx: Turned): Promise<string | undefined> {
  const file = await findFile(ctx, ref);
  return isDecidable(file, { v, by: ctx.actor }) ? undefined : sayWhatChanged(file, v, whenOf(ctx));
}

/** The same for what is done with a task. */
export async function lateTask({ ref, v }: Pressed, ctx: Turned): Promise<string | undefined> {
  const { task } = await findTask(ctx, ref);
  return v === task.version ? undefined : sayTaskChanged(task, whenOf(ctx));
}

/** The same for what is recorded on a referral. */
export async function lateRecord({ ref, v }: Pressed, ctx: Turned): Promise<string | undefined> {
  const file = await findFile(ctx, ref);
  return v === file.referral.version ? undefined : sayWhatChanged(file, v, whenOf(ctx));
}
