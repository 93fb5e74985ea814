import type { Card } from '../../cards/card.ts';
import { verb } from '../../cards/verb.ts';
import { readRef } from '../../domain/ref.ts';
import { reply } from '../action.ts';
import type { Action, Pressed } from '../action.ts';
import { noteConsulted } from '../note-consulted.ts';
import { presentReferral, presentReview, presentTask } from '../present.ts';
import { presentDayList, presentFollowed } from '../present-case.ts';

const contract = verb('card.refresh', {});

/** Teams asks for a viewer's own version of a posted card: which one where two cards show one record. */
export const refreshCard: Action = {
  verb: contract.name,
  async press(data, ctx) {
    const { ref } = contract.read(data);
    const card = await present({ ref, card: data['card'] }, ctx);
    await noteConsulted(ctx, ref);
    return reply(card);
  },
};

function present({ ref, card }: { ref: string; card: unknown }, ctx: Pressed): Promise<Card> {
  const kind = readRef(ref)?.kind;
  if (card === 'cases') return presentDayList(ctx);
  if (kind === 'case') return presentFollowed(ref, ctx);
  if (kind !== 'task') return presentReferral(ref, ctx);
  return card === 'review' ? presentReview(ref, ctx) : presentTask(ref, ctx);
}
