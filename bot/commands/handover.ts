import { hasRole } from '../../domain/actor.ts';
import { Refusal } from '../../domain/refusal.ts';
import { readShift } from '../../domain/shift.ts';
import { reply } from '../action.ts';
import type { Command } from '../command.ts';
import { whenOf } from '../decide.ts';
import { presentHandover } from '../handover-view.ts';
import { regionAsked } from '../read-region.ts';

export const handover: Command = {
  name: 'handover',
  usage: 'handover [region] [hours, or 06:00-14:00]',
  does: 'shows what one shift leaves to the next',
  isFor: (person) =>
    (['gateway', 'inspector', 'national'] as const).some((role) => hasRole(person, role)),
  ownChatOnly: true,
  async run(rest, ctx) {
    const [, place = rest, span = ''] = /^([a-z ]*?) *((?:from )?\d.*)?$/i.exec(rest) ?? [];
    const region = regionAsked(place, ctx.actor);
    const shift = readShift(span, whenOf(ctx));
    if (!shift) {
      throw new Refusal('shift', 'Give hours, up to 72, or a shift such as 06:00-14:00.');
    }
    return reply(await presentHandover({ region, shift }, ctx));
  },
};
