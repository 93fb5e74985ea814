import { describe, expect, test } from 'vitest';
import { alertCard as draw } from '../../cards/alert-card.ts';
import type { AlertViewing } from '../../cards/alert-card.ts';
import { closeCase, recordCase } from '../../cards/case-form.ts';
import type { ReferralFile } from '../../domain/file.ts';
import type { CaseState, SafeguardingCase } from '../../domain/safeguarding.ts';
import type { ReferralState } from '../../domain/referral.ts';
import { lintCard, textOf, verbsOf } from '../support/card-lint.ts';
import {
  di,
  fileOf,
  lee,
  nat,
  now,
  safeguardingCase,
  sam,
  viewingOf,
} from '../support/gateway-cards.ts';

const alertCard = (
  record: SafeguardingCase,
  file: ReferralFile | undefined,
  viewing: AlertViewing,
) => draw({ record, file }, viewing);

const viewing = {
  ...viewingOf({ viewer: di }),
  next: { name: 'ROCU on-call', phone: '07700 900900' },
};
const seen = { acknowledgedBy: { id: di.id, name: di.name }, acknowledgedAt: now };

describe('an alert', () => {
  const text = textOf(alertCard(safeguardingCase, fileOf(), viewing));

  test.each([
    ['what is wrong in plain words', '⚑ A child is being harmed'],
    ['by when to acknowledge', 'Acknowledge by 09:11 (11 min left)'],
    [
      'reference, force and officer',
      'R-EMID-26-00042 · Derbyshire · referred 08:41 by Pat Officer',
    ],
    ['its own reference', 'S-EMID-26-00007'],
    ['age and recency', 'Youngest: **child, 13 to 15**. Last known: **now**.'],
    ['what is being done', 'violence, drug running, missing episodes, debt bondage'],
    ['who was told already', 'Told already: supervisor.'],
    ['who is told next', 'ROCU on-call, 07700 900900, told at 09:11.'],
  ])('says %s', (_what, words) => {
    expect(text).toContain(words);
  });

  test('keeps the narrative for the referral itself', () => {
    expect(text).not.toContain('Children carry.');
  });
});

test('says that an unknown age is not known', () => {
  const { facts } = fileOf().referral;
  const file = fileOf({ referral: { facts: { ...facts, youngest: undefined } } });
  expect(textOf(alertCard(safeguardingCase, file, viewing))).toContain('Youngest: **not known**');
});

test.each<[CaseState, string[]]>([
  ['open', ['safeguarding.acknowledge', 'safeguarding.record', 'referral.open']],
  ['acknowledged', ['safeguarding.record', 'referral.open']],
  ['recorded', ['safeguarding.record', 'safeguarding.close', 'referral.open']],
  ['closed', ['referral.open']],
])('when %s the inspector may press what is legal then', (state, verbs) => {
  const record = { ...safeguardingCase, ...(state === 'open' ? {} : seen), state };
  const card = alertCard(record, fileOf(), viewing);
  expect(verbsOf(card)).toEqual(verbs);
  expect(lintCard(card)).toEqual([]);
});

test('once acknowledged it says by whom, and no longer who is next', () => {
  const text = textOf(
    alertCard({ ...safeguardingCase, ...seen, state: 'acknowledged' }, fileOf(), viewing),
  );
  expect(text).toContain('Seen 09:00 by Di Inspector');
  expect(text).not.toContain('Next, if nobody acknowledges');
});

test.each<[ReferralState, string]>([
  ['withdrawn', 'Referral withdrawn: this case goes on all the same.'],
  ['declined', 'Referral declined: this case goes on all the same.'],
])('says that the referral is %s, and that the case goes on', (state, words) => {
  const file = fileOf({ referral: { state } });
  expect(textOf(alertCard(safeguardingCase, file, viewing))).toContain(words);
  const closed = { ...safeguardingCase, ...seen, state: 'closed' as const };
  const text = textOf(alertCard(closed, file, viewing));
  expect(text).toContain(`Referral ${state}.`);
  expect(text).not.toContain('goes on');
});

test('says nothing of a referral that is open', () => {
  expect(textOf(alertCard(safeguardingCase, fileOf(), viewing))).not.toContain('goes on');
});

test('lists what was done, with whom', () => {
  const action = { action: 'Strategy discussion', agency: 'MASH', reference: 'M-12', at: now };
  const records = [{ ...action, by: { id: di.id, name: di.name } }];
  const record = { ...safeguardingCase, ...seen, state: 'recorded' as const, records };
  const text = textOf(alertCard(record, fileOf(), viewing));
  expect(text).toContain(String.raw`Di Inspector: Strategy discussion (MASH, M\-12)`);
});

test.each([
  ['the gateway', sam, ['referral.open']],
  ['a leader', lee, []],
  ['the national team', nat, ['safeguarding.acknowledge', 'safeguarding.record', 'referral.open']],
])('takes away what %s may not press', (_who, viewer, verbs) => {
  expect(verbsOf(alertCard(safeguardingCase, fileOf(), { ...viewing, viewer }))).toEqual(verbs);
});

test('fits one card with all its records at full length', () => {
  const by = { id: di.id, name: di.name };
  const action = { action: '*'.repeat(2000), agency: 'é'.repeat(200), by, at: now };
  const records = Array.from({ length: 20 }, () => action);
  const record = { ...safeguardingCase, ...seen, state: 'recorded' as const, records };
  expect(lintCard(alertCard(record, fileOf(), viewing))).toEqual([]);
});

describe('what the buttons send', () => {
  const data = { ref: safeguardingCase.ref, v: 1 };

  test('a record needs what was done', () => {
    expect(recordCase.read(data).problems.map((one) => one.input)).toEqual(['action']);
    expect(recordCase.read({ ...data, action: 'Visited' }).input).toEqual({ action: 'Visited' });
  });

  test('closing a case needs its reason', () => {
    expect(closeCase.read(data).problems.map((one) => one.input)).toEqual(['reason']);
  });
});
