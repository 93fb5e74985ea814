import { describe, expect, test } from 'vitest';
import { answerReferral } from '../../cards/answer-form.ts';
import { questionCard } from '../../cards/question-card.ts';
import { receiptCard } from '../../cards/receipt-card.ts';
import type { Decision, DecisionKind } from '../../domain/referral.ts';
import { referralStates } from '../../domain/referral.ts';
import { inputIds, lintCard, textOf, verbsOf } from '../support/card-lint.ts';
import { fileOf, now, pat, referral, sam, viewingOf, wyn } from '../support/gateway-cards.ts';
import { hostileText } from '../support/officer-cards.ts';

const step = (kind: DecisionKind, version: number, reason?: string): Decision => ({
  id: `d${version}`,
  ref: referral.ref,
  kind,
  by: { id: sam.id, name: sam.name },
  at: now + version * 60_000,
  version,
  reason,
});
const asked = step('asked', 2, 'Who holds the phone?');
const state = 'information-requested' as const;
const waiting = fileOf({ referral: { state, version: 2 }, decisions: [asked] });
const viewing = viewingOf({ viewer: pat });

describe('what the officer is asked', () => {
  test('stands with a box for words and what the model would ask, and with no score', () => {
    const card = questionCard(waiting, asked, viewing);
    expect(lintCard(card)).toEqual([]);
    expect(inputIds(card)).toEqual(['answer', 'loss', 'trend']);
    expect(textOf(card)).toContain('“Who holds the phone?”');
    for (const hidden of ['336', 'HIGH', 'swing', 'Risk', 'match'])
      expect(textOf(card)).not.toContain(hidden);
  });

  test('has no form for anybody else, nor once it is over', () => {
    expect(verbsOf(questionCard(waiting, asked, viewingOf({ viewer: wyn })))).toEqual([
      'referral.open',
    ]);
    const answered = fileOf({
      referral: { state: 'in-triage' },
      decisions: [asked, step('answered', 3)],
    });
    const card = questionCard(answered, asked, viewing);
    expect(verbsOf(card)).toEqual(['referral.open']);
    expect(textOf(card)).toContain('You answered at 09:03. Thank you.');
    const withdrawn = fileOf({ referral: { state: 'withdrawn' }, decisions: [asked] });
    expect(textOf(questionCard(withdrawn, asked, viewing))).toContain('No answer is needed');
  });

  test('is asked on the newest card alone, with all that is open', () => {
    const again = step('asked', 3, 'And since when?');
    const file = fileOf({ referral: { state, version: 3 }, decisions: [asked, again] });
    const older = questionCard(file, asked, viewing);
    expect(verbsOf(older)).toEqual(['referral.open']);
    expect(textOf(older)).toContain('You were asked more at 09:03.');
    const newer = textOf(questionCard(file, again, viewing));
    for (const words of ['Who holds the phone?', 'And since when?']) expect(newer).toContain(words);
  });

  test('may be of any length and any text, and the card stays a good one', () => {
    for (const reason of [hostileText, 'ä'.repeat(4000), '"\\'.repeat(2000)]) {
      const long = { ...asked, reason };
      const file = fileOf({
        referral: { state, title: hostileText, facts: { types: ['CCE'] } },
        decisions: [step('asked', 1, reason), long],
      });
      expect(lintCard(questionCard(file, long, viewing))).toEqual([]);
      expect(lintCard(receiptCard(file, viewing))).toEqual([]);
    }
  });

  test.each(referralStates)('is a good card when %s', (now) => {
    const file = fileOf({ referral: { state: now }, decisions: [asked] });
    expect(lintCard(questionCard(file, asked, viewing))).toEqual([]);
    expect(lintCard(receiptCard(file, viewing))).toEqual([]);
  });
});

test('the receipt offers the answer while it is waited for, and every input once', () => {
  const card = receiptCard(waiting, viewing);
  expect(verbsOf(card)).toEqual(['referral.answer', 'referral.add', 'referral.withdraw']);
  expect(inputIds(card)).toEqual(['answer', 'loss', 'trend', 'narrative', 'reason']);
  expect(verbsOf(receiptCard(fileOf(), viewing))).not.toContain('referral.answer');
});

test('an answer is read with any fact’s id, unknown being none', () => {
  const data = { ref: referral.ref, v: 2, answer: ' Tiny. ', youngest: 'adult', trend: 'unknown' };
  expect(answerReferral.read({ ...data, source: 2, from: 'question' }).input).toEqual({
    answer: 'Tiny.',
    from: 'question',
    facts: { youngest: 'adult', source: 2 },
  });
  const wrong = answerReferral.read({ ...data, loss: 'a lot', indicators: 'none,held' });
  expect(wrong.problems.map(({ input }) => input)).toEqual(['indicators', 'loss']);
});
