import { correctTriage as contract } from '../../cards/triage/correct.ts';
import { correctFacts } from '../../domain/correct-facts.ts';
import { Refusal } from '../../domain/refusal.ts';
import { sayWhatChanged } from '../../domain/say-decision.ts';
import { sayFactChanges } from '../../domain/say-fact-changes.ts';
import { isDecidable } from '../../domain/triage.ts';
import { action, Mistakes, Overtaken, reply } from '../action.ts';
import { decide, fileWithin, whenOf } from '../decide.ts';
import { lateDecision } from '../late.ts';
import { onReferral } from '../may-press.ts';
import { presentReferral } from '../present.ts';
import { rescore } from '../rescore.ts';
import { typeProblems } from '../type-problems.ts';

/** Corrects what the officer answered: it is scored again, and what was answered stays in the score's history. */
export const correctTriage = action(contract, {
  may: onReferral('triage.correct'),
  late: lateDecision,
  check: ({ typed }, ctx) => Promise.resolve(typeProblems(typed, ctx)),
  show: presentReferral,
  async run({ ref, v, input: { reason, ...correction } }, ctx) {
    await ctx.store.change(ctx.actor, 'referral.corrected', async (tx) => {
      const file = await fileWithin(tx, ref);
      if (!isDecidable(file, { v, by: ctx.actor })) {
        throw new Overtaken(sayWhatChanged(file, v, whenOf(ctx)));
      }
      const { referral } = file;
      if (referral.kind === 'request') {
        throw new Refusal('not-scored', 'A tasking request has no answers of its own to correct.');
      }
      const facts = correctFacts(referral.facts, correction);
      if (sayFactChanges(referral.facts, facts).length === 0) {
        const sentence = 'Nothing is changed by this. Change an answer, then send it.';
        throw new Mistakes([{ input: 'reason', sentence }]);
      }
      const { change } = await rescore(tx, { file, facts, why: 'corrected', ctx });
      await decide(tx, { file, ctx }, { kind: 'corrected', change, reason });
    });
    return reply(await presentReferral(ref, ctx, { note: 'Corrected, and scored again.' }));
  },
});
