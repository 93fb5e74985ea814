import { expect, test } from 'vitest';
import { referralCard } from '../../cards/referral-card.ts';
import { triageCard } from '../../cards/triage-card.ts';
import type { Proposal } from '../../domain/proposal.ts';
import { scoreFacts } from '../../scoring/harm/score.ts';
import { lintCard, textOf } from '../support/card-lint.ts';
import { fileOf, referral, sam, viewingOf } from '../support/gateway-cards.ts';
import { secondModel } from '../support/second-model.ts';

const proposals: readonly Proposal[] = [
  { fact: 'organisation', value: 'known-group', phrase: 'the *Tiny* line' },
  { fact: 'youngest', value: '13-to-15', phrase: 'a boy aged 14' },
  { fact: 'indicators', value: 'violence', phrase: 'beat him' },
  { fact: 'reach', value: 'international', phrase: 'from abroad' },
];

test('one to one, each contribution names the words that it came from, else the form', () => {
  const card = referralCard(fileOf(), viewingOf({ viewer: sam, proposals }));
  const text = textOf(card);
  expect(text).toContain('offenders: known group +8, from “the \\*Tiny\\* line”');
  expect(text).toContain('+4, from “a boy aged 14”');
  expect(text).toContain('physical harm: violence +2, from “beat him”');
  expect(text).toContain('reach: across regions +4, from the form');
  expect(text).not.toContain('from abroad');
  expect(lintCard(card)).toEqual([]);
});

test('a channel has none of those words, whatever it is given', () => {
  const text = textOf(triageCard(fileOf(), viewingOf({ proposals })));
  for (const { phrase } of proposals) expect(text).not.toContain(phrase);
  expect(text).not.toContain('from the form');
});

test('a score of an older model explains itself as it was made', () => {
  const score = scoreFacts(referral.facts, { model: secondModel });
  const text = textOf(referralCard(fileOf({ score }), viewingOf({ viewer: sam })));
  expect(text).toContain('Model FORCE-2027-01, a local scale.');
  expect(text).toContain('offenders: known group +16');
  expect(text).toContain(`Risk ${score.risk.point}`);
});
