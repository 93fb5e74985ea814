import { handBackTask as contract } from '../../cards/task-card.ts';
import { addWorkingHours } from '../../domain/deadline.ts';
import { subjectOf } from '../../domain/subject.ts';
import { action, reply } from '../action.ts';
import { allow, findTask, presentTask } from '../present.ts';
import { stepTask } from '../step-task.ts';

/** Gives a task back, with a reason: it is offered again. */
export const handBackTask = action(contract, {
  show: presentTask,
  async run({ ref, v, input }, ctx) {
    const { task, file } = await findTask(ctx, ref);
    allow(ctx, 'task.handback', subjectOf(file, { task }));
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
