import { hasRole } from '../../domain/actor.ts';
import { reply } from '../action.ts';
import type { Command } from '../command.ts';
import { presentPeople } from '../present-people.ts';

export const people: Command = {
  name: 'people',
  usage: 'people [name]',
  does: 'shows who is on the list; adds, changes and removes people',
  isFor: (person) => hasRole(person, 'admin'),
  ownChatOnly: true,
  run: async (rest, ctx) => reply(await presentPeople(rest.slice(0, 100), ctx)),
};
