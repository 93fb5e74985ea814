import { beginForm } from '../begin-form.ts';
import type { Command } from '../command.ts';

export const request: Command = {
  name: 'request',
  usage: 'request',
  does: 'asks for analytical work: a product, what it is for and by when',
  isFor: () => true,
  ownChatOnly: false,
  run: (rest, ctx) =>
    beginForm(ctx, { kind: 'request', typed: rest === '' ? {} : { purpose: rest } }),
};
