import { expect, test } from 'vitest';
import type { Handover } from '../../cards/handover-card.ts';
import { handoverCard } from '../../cards/handover-card.ts';
import { lintCard, textOf, verbsOf } from '../support/card-lint.ts';
import { now, referral, sam, viewingOf } from '../support/gateway-cards.ts';

const hour = 3_600_000;
const by = { id: sam.id, name: sam.name };
const waiting = {
  ref: referral.ref,
  version: 3,
  kind: 'referral' as const,
  types: ['COUNTY_LINES', 'CCE'],
  band: 'high' as const,
  decideBy: referral.decideBy,
  claimedBy: sam.name,
};
const empty: Handover = {
  region: 'EMID',
  shift: { from: now - 8 * hour, to: now },
  waiting: [],
  questions: [],
  tasks: [],
  cases: [],
  decisions: [],
  own: [],
  colleagues: [],
};

test('an empty shift says so', () => {
  const card = handoverCard(empty, viewingOf({ viewer: sam }));
  expect(textOf(card)).toContain('Nothing waits for triage.');
  expect(textOf(card)).toContain('Nobody decided anything.');
  expect(verbsOf(card)).toEqual([]);
  expect(lintCard(card)).toEqual([]);
});

test('says what is late, due, paused with the question, held, in hand and done', () => {
  const card = handoverCard(
    {
      ...empty,
      waiting: [
        { ...waiting, ref: 'R-EMID-26-00001', decideBy: now - hour },
        waiting,
        { ...waiting, ref: 'R-EMID-26-00003', pausedAt: now - hour, claimedBy: undefined },
      ],
      questions: [{ ref: 'R-EMID-26-00003', question: 'How old is he?' }],
      tasks: [
        {
          taskRef: 'T-EMID-26-00004-1',
          product: 'subject-profile',
          band: 'high',
          acceptBy: now - hour,
        },
      ],
      cases: [
        {
          ref: 'R-EMID-26-00001',
          caseRef: 'S-EMID-26-00001',
          state: 'open',
          acknowledgeBy: now + hour,
        },
      ],
      decisions: [
        { ref: 'R-EMID-26-00009', kind: 'accepted', by, at: now - hour },
        { ref: 'R-EMID-26-00008', kind: 'accepted', by, at: now - 2 * hour },
        { ref: 'R-EMID-26-00007', kind: 'declined', by, at: now - 3 * hour },
      ],
      own: [waiting],
      colleagues: [{ id: 'sol', name: 'Sol Second' }],
    },
    viewingOf({ viewer: sam }),
  );
  const text = textOf(card);
  for (const said of [
    '3 to triage: 1 late, 1 paused, 1 unclaimed.',
    'Late (1)',
    'R-EMID-26-00001 · decide by 08:00 (1 h late)',
    'Due by 17:00 (1)',
    'R-EMID-26-00003, since 08:00: “How old is he?”',
    'Sam Gateway 2 · nobody 1',
    'S-EMID-26-00001 (R-EMID-26-00001): not yet acknowledged, by 10:00',
    'Subject profile · T-EMID-26-00004-1 · late, accept by 08:00',
    '2 accepted, 1 declined.',
    'R-EMID-26-00007 declined by Sam Gateway at 06:00',
  ])
    expect(text).toContain(said);
  expect(verbsOf(card)).toEqual(['handover.pass']);
  expect(lintCard(card)).toEqual([]);
});

test('200 that wait, with the longest words, stay within a card', () => {
  const types = ['CSE_GROUP', 'CSE_SINGLE', 'CSA_ORG', 'CCE', 'COUNTY_LINES', 'MS_DOMESTIC'];
  const all = Array.from({ length: 200 }, (_, n) => ({
    ...waiting,
    types,
    ref: `R-EMID-26-0${1000 + n}`,
    decideBy: n < 100 ? now - n : now + n,
    claimedBy: `Colleague of the East Midlands gateway ${n % 40}`,
    pausedAt: n % 3 === 0 ? now - hour : undefined,
  }));
  const card = handoverCard(
    {
      ...empty,
      waiting: all,
      questions: all.map(({ ref }) => ({ ref, question: '*'.repeat(4000) })),
      cases: all.map(({ ref }, n) => ({
        ref,
        caseRef: `S-EMID-26-0${1000 + n}`,
        state: 'open',
        acknowledgeBy: now,
      })),
      decisions: all.map(({ ref }) => ({ ref, kind: 'accepted', by, at: now })),
      own: all,
      colleagues: Array.from({ length: 12 }, (_, n) => ({ id: `c${n}`, name: `Colleague ${n}` })),
    },
    viewingOf({ viewer: sam }),
  );
  expect(lintCard(card)).toEqual([]);
  expect(textOf(card)).toContain('more: see queue.');
});
