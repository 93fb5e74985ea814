import { answerReferral as contract } from '../../cards/answer-form.ts';
import type { Answered } from '../../cards/answer-form.ts';
import type { ReferralFile } from '../../domain/file.ts';
import { mergeFacts } from '../../domain/merge-facts.ts';
import { hasSeenQuestions, openQuestions } from '../../domain/open-questions.ts';
import { refOf } from '../../domain/referral.ts';
import { withoutGuests } from '../../domain/joining.ts';
import { sayWhatChanged } from '../../domain/say-decision.ts';
import { sayFactChanges } from '../../domain/say-fact-changes.ts';
import type { Tx } from '../../store/store.ts';
import { action, Mistakes, Overtaken, reply } from '../action.ts';
import type { Pressed } from '../action.ts';
import { confirmIdentifiers } from '../confirm-identifiers.ts';
import { decide, fileWithin, whenOf } from '../decide.ts';
import { onReferral } from '../may-press.ts';
import { newIdentifiers } from '../new-identifiers.ts';
import { notice } from '../notice.ts';
import { findFile } from '../present.ts';
import { presentAnswering } from '../present-question.ts';
import { rescore } from '../rescore.ts';
import { typeProblems } from '../type-problems.ts';

/** Answers all that the gateway asked: it is scored again, the gateway is told what changed, and triage goes on. */
export const answerReferral = action(contract, {
  may: onReferral('referral.answer'),
  check: ({ typed }, ctx) => Promise.resolve(typeProblems(typed, ctx)),
  late: async ({ ref, v }, ctx) => {
    const file = await findFile(ctx, ref);
    return hasSeenQuestions(file, v)
      ? undefined
      : sayWhatChanged(withoutGuests(file), v, whenOf(ctx));
  },
  show: (ref, ctx, { typed, ...redraw }) =>
    presentAnswering(ref, ctx, { ...redraw, typed, from: typed?.['from'] }),
  async run({ ref, v, input }, ctx) {
    await ctx.store.change(ctx.actor, 'referral.answered', async (tx) => {
      const file = await fileWithin(tx, ref);
      if (!hasSeenQuestions(file, v)) {
        throw new Overtaken(sayWhatChanged(withoutGuests(file), v, whenOf(ctx)));
      }
      await answer(tx, { file, input, ctx });
    });
    return reply(
      await presentAnswering(ref, ctx, {
        note: 'Sent. The gateway has your answer.',
        from: input.from,
      }),
    );
  },
});

async function answer(
  tx: Tx,
  { file, input, ctx }: { file: ReferralFile; input: Answered; ctx: Pressed },
): Promise<void> {
  const { referral } = file;
  const { ref, kind } = referral;
  const text = input.answer ?? '';
  const said = kind === 'request' ? {} : input.facts;
  const facts = mergeFacts(referral.facts, said, { lists: 'replace' });
  const changes = sayFactChanges(referral.facts, facts);
  if (text === '' && changes.length === 0) {
    throw new Mistakes([{ input: 'answer', sentence: 'Your answer is missing.' }]);
  }
  const found = confirmIdentifiers({ whose: {}, shownText: '', text });
  const added = newIdentifiers(referral, found);
  const { change, n } =
    kind === 'request'
      ? { change: {}, n: 0 }
      : await rescore(tx, { file, facts, added, why: 'answered', ctx });
  const decision = await decide(
    tx,
    { file, ctx },
    { kind: 'answered', change: { ...change, state: 'in-triage' } },
  );
  await tx.additions.add(ref, {
    id: ctx.newId(),
    kind: 'answered',
    by: refOf(ctx.actor),
    at: ctx.now(),
    text: [text, ...changes].filter((each) => each !== '').join('\n'),
    questionId: openQuestions(file).at(-1)?.id,
  });
  await tx.outbox.add(notice({ kind: 'update', ref, id: decision.id, n }));
}
