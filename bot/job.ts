import type { Context } from './context.ts';

/** Something that is looked at on every tick. What is due is decided by the context's clock. */
export interface Job {
  readonly name: string;
  readonly run: (ctx: Context) => Promise<void>;
}
