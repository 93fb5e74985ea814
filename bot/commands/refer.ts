import { beginForm } from '../begin-form.ts';
import type { Command } from '../command.ts';

export const refer: Command = {
  name: 'refer',
  usage: 'refer',
  does: 'begins a referral',
  isFor: () => true,
  ownChatOnly: false,
  run: (rest, ctx) =>
    beginForm(ctx, { kind: 'referral', typed: rest === '' ? {} : { narrative: rest } }),
};
