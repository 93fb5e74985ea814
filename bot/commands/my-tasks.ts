import { myTasksCard } from '../../cards/my-tasks-card.ts';
import { hasRole } from '../../domain/actor.ts';
import { reply } from '../action.ts';
import type { Command } from '../command.ts';
import { viewing } from '../present.ts';

export const myTasks: Command = {
  name: 'my tasks',
  usage: 'my tasks',
  does: 'shows your tasks, and those on offer in your region',
  isFor: (person) => hasRole(person, 'analyst'),
  ownChatOnly: true,
  async run(_rest, ctx) {
    const { id, region } = ctx.actor;
    const offered = hasRole(ctx.actor, 'analyst') ? region : '';
    const tasks = await ctx.store.read.tasks.forPerson({ id, region: offered });
    await ctx.store.change(ctx.actor, 'list.read', async (tx) => {
      tx.note({ record: 'my tasks', detail: { shown: tasks.map((task) => task.ref).join(' ') } });
    });
    return reply(myTasksCard(tasks, viewing(ctx)));
  },
};
