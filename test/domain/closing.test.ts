import { expect, test } from 'vitest';
import { mayClose, takesOutcome } from '../../domain/closing.ts';
import type { Outcome } from '../../domain/outcome.ts';
import { referralStates } from '../../domain/referral.ts';
import { fileOf, sam, safeguardingCase } from '../support/gateway-cards.ts';

const outcome: Outcome = {
  id: 'o1',
  ref: 'R-EMID-26-00042',
  fourP: 'protect',
  disruption: 'moderate',
  safeguarded: 2,
  arrests: 0,
  by: { id: sam.id, name: sam.name },
  at: 0,
};
const delivered = { referral: { state: 'delivered' as const } };

test('closes with an outcome, or with the reason why there is none', () => {
  expect(mayClose(fileOf({ ...delivered, outcomes: [outcome] }), undefined).answer).toBe('yes');
  expect(mayClose(fileOf(delivered), 'Nothing came of it.').answer).toBe('yes');
});

test('asks for the outcome or the reason where neither is there', () => {
  expect(mayClose(fileOf(delivered), undefined)).toMatchObject({
    answer: 'reason-missing',
    sentence: expect.stringContaining('Record what came of it'),
  });
});

test.each(['open', 'acknowledged', 'recorded'] as const)(
  'refuses to close a referral with its safeguarding case %s, whatever came of it',
  (state) => {
    const cases = [
      { ...safeguardingCase, state: 'closed' as const },
      { ...safeguardingCase, state },
    ];
    const file = fileOf({ ...delivered, outcomes: [outcome], cases });
    expect(mayClose(file, 'A reason.')).toMatchObject({
      answer: 'no',
      sentence: expect.stringContaining('S-EMID-26-00007'),
    });
  },
);

test('closes once its safeguarding case is closed', () => {
  const cases = [{ ...safeguardingCase, state: 'closed' as const }];
  expect(mayClose(fileOf({ ...delivered, cases }), 'A reason.').answer).toBe('yes');
});

test('closes from nowhere but the end of the work or a decline', () => {
  const from = referralStates.filter(
    (state) => mayClose(fileOf({ referral: { state } }), 'A reason.').answer === 'yes',
  );
  expect(from).toEqual(['delivered', 'reassessed', 'declined']);
});

test('takes an outcome from acceptance until it is closed', () => {
  expect(referralStates.filter(takesOutcome)).toEqual([
    'accepted',
    'terms-agreed',
    'in-development',
    'in-review',
    'delivered',
    'reassessed',
    'on-hold',
  ]);
});
