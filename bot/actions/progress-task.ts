import { progressTask as contract } from '../../cards/task-card.ts';
import { subjectOf } from '../../domain/subject.ts';
import { action, reply } from '../action.ts';
import { allow, findTask, presentTask } from '../present.ts';
import { stepTask } from '../step-task.ts';

/** Says how the work is going. The first report starts it. */
export const progressTask = action(contract, {
  show: presentTask,
  async run({ ref, v, input }, ctx) {
    const { task, file } = await findTask(ctx, ref);
    allow(ctx, 'task.progress', subjectOf(file, { task }));
    await ctx.store.change(ctx.actor, 'task.progressed', (tx) =>
      stepTask(
        tx,
        { ref, ctx },
        {
          v,
          from: ['accepted', 'in-progress'],
          change: { state: 'in-progress' },
          note: 'progress',
          text: input.note,
        },
      ),
    );
    return reply(await presentTask(ref, ctx, { note: 'Noted.' }));
  },
});
