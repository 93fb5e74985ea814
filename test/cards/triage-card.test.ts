import { describe, expect, test } from 'vitest';
import { model202611 } from '../../scoring/harm/models/2026-11.ts';
import { scoreFacts } from '../../scoring/harm/score.ts';
import { triageCard } from '../../cards/triage-card.ts';
import { acceptTriage } from '../../cards/triage/accept.ts';
import { declineTriage } from '../../cards/triage/decline.ts';
import type { ReferralState } from '../../domain/referral.ts';
import { inputIds, lintCard, textOf, verbsOf } from '../support/card-lint.ts';
import {
  bo,
  decline,
  fileOf,
  lee,
  links,
  nat,
  referral,
  safeguardingCase,
  sam,
  task,
  viewingOf,
  wyn,
} from '../support/gateway-cards.ts';

const all = [
  'triage.claim',
  'triage.accept',
  'triage.ask',
  'triage.decline',
  'triage.override',
  'triage.redirect',
  'triage.join',
  'referral.open',
];

describe('what a gateway reads', () => {
  const text = textOf(triageCard(fileOf({ links, cases: [safeguardingCase] }), viewingOf()));

  test.each([
    ['the types in words', 'County lines, child criminal exploitation'],
    ['the band as a word with a shape', '▲ HIGH'],
    ['reference, place and state', 'R-EMID-26-00042 · Derbyshire · waiting for triage'],
    ['by when to decide', '**Decide by 12:41** (3 h left)'],
    [
      'the safeguarding case apart',
      '⚑ A child is being harmed. Safeguarding: sent to the inspector',
    ],
    ['the advice as advice', '**Advice: accept.** You decide.'],
    ['the score with its interval', '**Risk 336 (294–432)** = harm 14–18 × likelihood 21–24'],
    ['the evidence beside it', 'Evidence 2B, moderate'],
    ['what could move it', 'Moves risk by up to 84'],
    [
      'a link away as far as it may be known',
      'strong match held by the West Midlands gateway; 1 more here',
    ],
    ['why a link here matches', "same phone, suspect's here, victim's there"],
    ['who is free', 'Free: 2 of 4 intelligence analysts, 0 of 1 financial intelligence officers'],
  ])('shows %s', (_what, words) => {
    expect(text).toContain(words);
  });

  test('puts the five heaviest contributions first, heaviest first', () => {
    const lines = text.split('\n').filter((each) => each.startsWith('- '));
    const points = lines.map((each) => Number(/\+(\d+)$/.exec(each)?.[1]));
    expect(points).toEqual([8, 8, 4, 4, 4]);
  });

  test('puts safeguarding before the score', () => {
    expect(text.indexOf('Safeguarding:')).toBeLessThan(text.indexOf('Risk 336'));
  });
});

test('says that it is late, once it is', () => {
  const card = triageCard(
    fileOf({ referral: { decideBy: viewingOf().now - 3_600_000 } }),
    viewingOf(),
  );
  expect(textOf(card)).toContain('1 h late');
});

test('says who is on it, and offers it to nobody else', () => {
  const claimed = { state: 'in-triage', claimedBy: { id: sam.id, name: sam.name } } as const;
  const card = triageCard(fileOf({ referral: claimed }), viewingOf());
  expect(textOf(card)).toContain('Sam Gateway is on it');
  expect(verbsOf(card)).toEqual(all.slice(1));
});

test('the posted card carries every button that is legal and its inputs', () => {
  const card = triageCard(fileOf(), viewingOf());
  expect(verbsOf(card)).toEqual(all);
  expect(inputIds(card).toSorted()).toEqual([
    'askWording',
    'band',
    'declineReason',
    'declineWording',
    'destination',
    'due',
    'joinRef',
    'product',
    'question',
    'questions',
    'reason',
    'summary',
  ]);
});

test.each([
  ['its gateway', sam, all],
  ['the national team', nat, all],
  ['another region’s gateway', wyn, []],
  ['an analyst without a task on it', bo, []],
  ['a leader', lee, []],
])('takes away what %s may not press', (_who, viewer, verbs) => {
  const card = triageCard(fileOf(), viewingOf({ viewer }));
  expect(verbsOf(card)).toEqual(verbs);
  expect(inputIds(card).length > 0).toBe(verbs.length > 0);
});

test('a viewer’s own card holds nothing that the posted one does not', () => {
  const posted = new Set(textOf(triageCard(fileOf({ links }), viewingOf())).split('\n'));
  for (const viewer of [sam, nat]) {
    const own = textOf(triageCard(fileOf({ links }), viewingOf({ viewer }))).split('\n');
    expect(own.filter((each) => !posted.has(each))).toEqual([]);
  }
});

test('once declined it says who, when and why, and only opens', () => {
  const card = triageCard(
    fileOf({ referral: { state: 'declined' }, decisions: [decline] }),
    viewingOf(),
  );
  expect(textOf(card)).toContain('Sam Gateway declined this at 09:00 (below threshold).');
  expect(textOf(card)).not.toContain(decline.reason);
  expect(verbsOf(card)).toEqual(['referral.open']);
});

test('once accepted it says who has the work', () => {
  const held = { ...task, state: 'accepted' as const, acceptedBy: { id: bo.id, name: bo.name } };
  const card = triageCard(fileOf({ referral: { state: 'accepted' }, tasks: [held] }), viewingOf());
  expect(textOf(card)).toContain('Subject profile: Bo Analyst has it, due Fri 4 Dec');
});

test('leaves out a reason that names a referral the channel may not know', () => {
  const score = scoreFacts(fileOf().referral.facts, { model: model202611 });
  const because = ['Strong link to R-EMID-26-00018, which is open in this region'];
  const joining = { ...score, recommendation: { decision: 'join' as const, because } };
  expect(textOf(triageCard(fileOf({ links, score: joining }), viewingOf()))).not.toContain('00018');
});

test.each<ReferralState>(['submitted', 'in-triage', 'accepted', 'delivered', 'declined', 'closed'])(
  'is a good card when %s',
  (state) => {
    const file = fileOf({ referral: { state }, links, cases: [safeguardingCase], tasks: [task] });
    expect(lintCard(triageCard(file, viewingOf({ refreshFor: ['29:sam'] })))).toEqual([]);
  },
);

test('comes back as it was filled, with its mistakes named', () => {
  const typed = { reason: 'Because', due: '2026-12-01', product: 'briefing', questions: 'Who?' };
  const problems = [{ input: 'declineReason', sentence: 'Why it is declined is missing.' }];
  const card = triageCard(fileOf(), viewingOf({ typed, problems }));
  expect(lintCard(card)).toEqual([]);
  const text = textOf(card);
  for (const words of [...Object.values(typed), 'Why it is declined is missing.']) {
    expect(text).toContain(words);
  }
});

describe('what the buttons send', () => {
  const data = { ref: referral.ref, v: 1 };

  test('accepting needs nothing', () => {
    expect(acceptTriage.read(data)).toMatchObject({ input: {}, problems: [] });
  });

  test('accepting takes product, date, questions and terms', () => {
    const sent = { product: 'briefing', due: '2026-12-04', questions: 'Who?', terms: 'agreed' };
    expect(acceptTriage.read({ ...data, ...sent }).input).toEqual(sent);
  });

  test('declining without a reason names both that are missing', () => {
    const { problems, input } = declineTriage.read(data);
    expect(input).toBeUndefined();
    expect(problems.map((problem) => problem.input)).toEqual(['declineReason', 'reason']);
  });
});
