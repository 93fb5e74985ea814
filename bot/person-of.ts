import type { Person } from '../domain/actor.ts';
import type { Context } from './context.ts';

/** Whom a card is drawn for; whoever is not on the list is as anybody of the tenant. */
export function personOf(ctx: Context, id: string, name = 'Somebody'): Person {
  return ctx.directory.find(id) ?? { id, name, roles: ['officer'], region: 'all', open: true };
}
