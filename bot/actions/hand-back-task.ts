import { handBackTask as contract } from '../../cards/task-card.ts';
import { addWorkingHours } from '../../domain/deadline.ts';
import { action, reply } from '../action.ts';
import { lateTask } from '../late.ts';
import { onTask } from '../may-press.ts';
import { presentTask } from '../present.ts';
import { stepTask } from '../step-task.ts';

/** Gives a task back, with a reason: it is offered again. */
export const handBackTask = action(contract, {
  may: onTask('task.handback'),
  late: lateTask,
  show: presentTask,
  async run({ ref, v, input }, ctx) {
    const { acceptTask } = ctx.organisation.hours;
    const acceptBy = addWorkingHours(ctx.calendar, ctx.now(), acceptTask);
    await ctx.store.change(ctx.actor, 'task.handed-back', (tx) =>
      stepTask(
        tx,
        { ref, ctx },
        {
          v,
          from: ['accepted', 'in-progress'],
          change: { state: 'offered', acceptedBy: null, acceptBy },
          note: 'handed-back',
          text: input.reason,
        },
      ),
    );
    return reply(await presentTask(ref, ctx, { note: 'Handed back. It is offered again.' }));
  },
});
