import { progressTask as contract } from '../../cards/task-card.ts';
import { action, reply } from '../action.ts';
import { lateTask } from '../late.ts';
import { onTask } from '../may-press.ts';
import { presentTask } from '../present.ts';
import { stepTask } from '../step-task.ts';

/** Says how the work is going. The first report starts it. */
export const progressTask = action(contract, {
  may: onTask('task.progress'),
  late: lateTask,
  show: presentTask,
  async run({ ref, v, input }, ctx) {
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
