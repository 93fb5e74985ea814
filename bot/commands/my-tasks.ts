import { myTasksCard } from '../../cards/my-tasks-card.ts';
import { hasRole, holdsRole } from '../../domain/actor.ts';
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
    const { id, region, standsInFor = [] } = ctx.actor;
    const offered = holdsRole(ctx.actor, 'analyst') ? region : '';
    const ids = [id, ...standsInFor.map((absent) => absent.id)];
    const tasks = await ctx.store.read.tasks.forPeople(ids, offered);
    await ctx.store.change(ctx.actor, 'list.read', async (tx) => {
      tx.note({ record: 'my tasks', detail: { shown: tasks.map((task) => task.ref).join(' ') } });
    });
    return reply(myTasksCard(tasks, viewing(ctx)));
  },
};
