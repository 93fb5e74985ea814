import { verb } from '../../cards/verb.ts';
import { readRef } from '../../domain/ref.ts';
import { reply } from '../action.ts';
import type { Action } from '../action.ts';
import { presentCase, presentReferral, presentReview, presentTask } from '../present.ts';

const contract = verb('card.refresh', {});

/** Teams asks for a viewer's own version of a posted card: which one where two cards show one record. */
export const refreshCard: Action = {
  verb: contract.name,
  async press(data, ctx) {
    const { ref } = contract.read(data);
    const kind = readRef(ref)?.kind;
    if (kind === 'case') return reply(await presentCase(ref, ctx));
    if (kind !== 'task') return reply(await presentReferral(ref, ctx));
    const isReview = data['card'] === 'review';
    return reply(await (isReview ? presentReview(ref, ctx) : presentTask(ref, ctx)));
  },
};
