import { describe, expect, test } from 'vitest';
import { partCard } from '../../cards/part-card.ts';
import { passedOnCard } from '../../cards/passed-on-card.ts';
import { referralCard } from '../../cards/referral-card.ts';
import { triageCard } from '../../cards/triage-card.ts';
import type { ReferralFile } from '../../domain/file.ts';
import type { Guest } from '../../domain/joining.ts';
import type { Decision } from '../../domain/referral.ts';
import { lintCard, textOf, verbsOf } from '../support/card-lint.ts';
import {
  decline,
  di,
  fileOf,
  nat,
  pat,
  referral,
  safeguardingCase,
  sam,
  viewingOf,
} from '../support/gateway-cards.ts';

const long = 'A very long reason, said again and again. '.repeat(90);
const redirected: Decision = {
  ...decline,
  kind: 'redirected',
  code: undefined,
  reason: long,
  toward: { kind: 'region', code: 'WMID', from: 'EMID' },
};
const away = fileOf({
  referral: { region: 'WMID' },
  decisions: Array.from({ length: 9 }, () => redirected),
  cases: [safeguardingCase],
});

const guestOf = (n: number): Guest => ({
  joining: {
    id: `j${n}`,
    guest: `R-EMID-26-0010${n}`,
    host: referral.ref,
    by: sam,
    at: viewingOf().now,
    reason: long,
    before: { state: 'submitted', hostDecideBy: 1, hostDecideByAfter: 1 },
  },
  referral: { ...referral, ref: `R-EMID-26-0010${n}`, narrative: 'Zqfirst '.repeat(2000) },
  additions: [{ id: 'a', kind: 'added', by: pat, at: 1, text: 'Zqmore '.repeat(2000) }],
  cases: [{ ...safeguardingCase, referralRef: `R-EMID-26-0010${n}` }],
});
const host = fileOf({ joined: [1, 2, 3, 4].map(guestOf) });

describe('a referral that was passed on', () => {
  test.each(['channel', 'own'] as const)('is a good card in the %s', (place) => {
    const card = passedOnCard(away, { ...viewingOf(), region: 'EMID', place });
    expect(lintCard(card)).toEqual([]);
    expect(textOf(card)).toContain('With the West Midlands gateway');
    expect(textOf(card).includes('A very long reason')).toBe(place === 'own');
    expect(verbsOf(card)).toEqual(place === 'channel' ? ['referral.open'] : []);
    for (const words of [referral.title, 'Children carry', 'HIGH']) {
      expect(textOf(card)).not.toContain(words);
    }
  });
});

describe('a referral with others joined to it', () => {
  test('is a good card for each of its people, and in its channel without a word of them', () => {
    for (const viewer of [sam, di, nat]) {
      expect(lintCard(referralCard(host, viewingOf({ viewer })))).toEqual([]);
    }
    const channel = triageCard(host, viewingOf());
    expect(lintCard(channel)).toEqual([]);
    expect(textOf(channel)).toContain('Joined: **R-EMID-26-00101**');
    expect(JSON.stringify(channel)).not.toMatch(/Zqfirst|Zqmore|very long reason|Pat Officer/);
    expect(verbsOf(channel).filter((verb) => verb === 'triage.separate')).toHaveLength(3);
  });

  test('can be separated from once it is in work, with one reason on the card', () => {
    for (const state of ['accepted', 'in-development', 'delivered'] as const) {
      const file: ReferralFile = { ...host, referral: { ...host.referral, state } };
      const card = referralCard(file, viewingOf({ viewer: sam }));
      expect(lintCard(card)).toEqual([]);
      expect(verbsOf(card)).toContain('triage.separate');
    }
  });

  test('tells of the referrer of a joined one no more than its stage', () => {
    const { ref, region, decideBy } = referral;
    const joinedTo = {
      ref,
      region,
      decideBy,
      state: 'declined',
      accepted: false,
      outcomes: [],
    } as const;
    const file = fileOf({ referral: { ref: 'R-EMID-26-00101', state: 'joined' }, joinedTo });
    const card = partCard(file, { ...decline, reason: long }, viewingOf({ viewer: pat }));
    expect(lintCard(card)).toEqual([]);
    expect(textOf(card)).toContain('Declined by Sam Gateway');
    expect(textOf(card)).toContain(`part of ${ref}`);
    expect(textOf(card)).not.toContain('A very long reason');
  });
});

const scoreOn = (card: Parameters<typeof textOf>[0]) =>
  textOf(card)
    .split('\n')
    .filter((each) => /HIGH|Risk|Advice/.test(each));

describe('organisational position', () => {
  const capacity = [{ skill: 'intelligence-analyst', free: 0, all: 0 }] as const;
  const position = {
    product: 'financial-report',
    elsewhere: [{ region: 'SW', free: 2 }],
    offered: 3,
  } as const;

  test('says whether the skill that is needed is here, who else has it, and what waits', () => {
    const text = textOf(triageCard(fileOf(), viewingOf({ capacity, position })));
    expect(text).toContain(
      'A financial report needs a financial intelligence officer: there is none here. Free elsewhere: South West 2. Ask the national team.',
    );
    expect(text).toContain('3 tasks wait to be taken.');
  });

  test('never lowers a band, a score or the advice', () => {
    const none = { ...position, elsewhere: [] };
    const full = triageCard(fileOf(), viewingOf());
    const empty = triageCard(fileOf(), viewingOf({ capacity, position: none }));
    expect(scoreOn(full)).toHaveLength(3);
    expect(scoreOn(empty)).toEqual(scoreOn(full));
  });
});
