import { describe, expect, test } from 'vitest';
import type { ShownCase } from '../../cards/case-form.ts';
import { caseListCard } from '../../cards/case-list-card.ts';
import { caseNoteCard } from '../../cards/case-note-card.ts';
import { raiseCard } from '../../cards/raise-card.ts';
import { raisedCard } from '../../cards/raised-card.ts';
import { unreachedCard } from '../../cards/unreached-card.ts';
import type { Person } from '../../domain/actor.ts';
import { alertCard } from '../../cards/alert-card.ts';
import type { SafeguardingCase } from '../../domain/safeguarding.ts';
import { inputIds, lintCard, textOf, verbsOf } from '../support/card-lint.ts';
import {
  alex,
  di,
  fileOf,
  now,
  pat,
  safeguardingCase,
  sam,
  viewingOf,
} from '../support/gateway-cards.ts';
import { hostileText } from '../support/officer-cards.ts';

const raised: SafeguardingCase = {
  ...safeguardingCase,
  referralRef: undefined,
  gates: [],
  standing: [],
  raised: { by: { id: alex.id, name: alex.name }, reason: hostileText, told: ['mash'] },
};
const seen = { acknowledgedBy: { id: di.id, name: di.name }, acknowledgedAt: now };
const file = fileOf();
const many: ShownCase[] = Array.from({ length: 40 }, (_, n) => ({
  record: { ...safeguardingCase, ref: `S-EMID-26-${10_000 + n}`, tier: 'same-day' },
  file: fileOf({ referral: { referrerName: hostileText.slice(0, 60) } }),
}));

describe('the list of the day', () => {
  const late = { ...safeguardingCase, ref: 'S-EMID-26-00001', firstAcknowledgeBy: now - 1 };
  const yours = {
    ...safeguardingCase,
    ...seen,
    ref: 'S-EMID-26-00002',
    state: 'acknowledged' as const,
  };
  const done = { ...safeguardingCase, ...seen, ref: 'S-EMID-26-00003', state: 'recorded' as const };
  const shown = [done, yours, late].map((record) => ({ record, file }));
  const card = caseListCard(shown, { ...viewingOf({ viewer: di }), list: 'same-day' });

  test('counts what is to do, and puts what is late first', () => {
    const text = textOf(card);
    expect(text).toContain('1 to acknowledge, 1 with an action due, 1 to close. 1 late.');
    expect(text.indexOf('S-EMID-26-00001')).toBeLessThan(text.indexOf('S-EMID-26-00003'));
    expect(text).toContain('Late: acknowledge now. It was due 09:11.'.replace('09:11', '08:59'));
  });

  test('lets the inspector acknowledge what is open, and the gateway only look', () => {
    expect(verbsOf(card).filter((verb) => verb === 'safeguarding.acknowledge')).toHaveLength(1);
    const seenBySam = caseListCard(shown, {
      ...viewingOf({ viewer: sam }),
      list: 'in-hand',
      region: 'EMID',
    });
    expect(new Set(verbsOf(seenBySam))).toEqual(new Set(['card.refresh']));
  });

  test('fits one card however long it is, and says how many more there are', () => {
    const long = caseListCard(many, {
      ...viewingOf({ viewer: di }),
      list: 'in-hand',
      region: 'EMID',
    });
    expect(lintCard(long)).toEqual([]);
    expect(textOf(long)).toContain('And 25 more');
  });

  test('says so when nothing is left', () => {
    expect(textOf(caseListCard([], { ...viewingOf(), list: 'same-day' }))).toContain(
      'Nothing is left.',
    );
  });
});

test('what somebody wrote stays text, one to one alone', () => {
  const cards = [
    raisedCard({ record: raised }, viewingOf({ viewer: alex })),
    alertCard({ record: raised }, viewingOf({ viewer: di })),
  ];
  for (const card of cards) {
    expect(lintCard(card)).toEqual([]);
    expect(textOf(card)).toContain(String.raw`\*\*bold\*\*`);
  }
  const note = caseNoteCard(raised, viewingOf());
  expect(lintCard(note)).toEqual([]);
  expect(textOf(note)).not.toContain('bold');
});

test('raising fits one card with all that can be typed, and asks for a region only where it must', () => {
  const typed = { reason: '*'.repeat(2000), forceRef: 'é'.repeat(100) };
  const card = raiseCard({ ref: '', v: 0 }, { ...viewingOf({ typed }), asksRegion: true });
  expect(lintCard(card)).toEqual([]);
  expect(inputIds(card)).toEqual(['reason', 'tier', 'told', 'forceRef', 'region']);
  const own = raiseCard({ ref: 'R-EMID-26-00042', v: 1 }, { ...viewingOf(), asksRegion: false });
  expect(inputIds(own)).not.toContain('region');
  expect(verbsOf(own)).toEqual(['card.refresh']);
});

test('the log number is asked for in danger now, of those who may know it', () => {
  const danger = { ...safeguardingCase, gates: ['danger-now' as const] };
  const offered = (viewer: Person = pat, more: Partial<SafeguardingCase> = {}) =>
    verbsOf(raisedCard({ record: { ...danger, ...more }, file }, viewingOf({ viewer })));
  expect(offered()).toEqual(['safeguarding.log']);
  expect(offered(alex)).toEqual([]);
  expect(offered(pat, { forceRef: 'DC-1' })).toEqual([]);
  expect(offered(pat, { state: 'closed' })).toEqual([]);
});

test('the admin reads whom no alert reaches, and what to do', () => {
  const card = unreachedCard({ name: '*Di*', regions: ['East Midlands'] });
  expect(lintCard(card)).toEqual([]);
  expect(textOf(card)).toContain('type whoami to it once');
});
