import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Card } from '../../cards/card.ts';
import { queueCard } from '../../cards/queue-card.ts';
import { reminderCard } from '../../cards/reminder-card.ts';
import { reviewCard } from '../../cards/review-card.ts';
import { taskCard } from '../../cards/task-card.ts';
import { triageCard } from '../../cards/triage-card.ts';
import { referralStates } from '../../domain/referral.ts';
import { taskStates } from '../../domain/task.ts';
import { reminderSteps } from '../../domain/triage-reminder.ts';
import { lintCard } from '../support/card-lint.ts';
import {
  alex,
  decline,
  fileOf,
  linkTo,
  nat,
  safeguardingCase,
  sam,
  submission,
  task,
  viewingOf,
} from '../support/gateway-cards.ts';

// What may stand in a channel: no narrative, title, name of the referrer, identifier or other free text.

/** A text that could come from nowhere but the field it is put in. */
const secret = fc.stringMatching(/^zq[a-z0-9]{12}$/);

const secrets = fc.record({
  title: secret,
  narrative: secret,
  referrerName: secret,
  identifier: secret,
  shared: secret,
  otherTitle: secret,
  conditions: secret,
  wording: secret,
  forceRef: secret,
  operation: secret,
  reason: secret,
  question: secret,
  answer: secret,
  action: secret,
  taskTitle: secret,
  questions: secret,
  note: secret,
  summary: secret,
  findings: secret,
});

const viewers = fc.constantFrom(undefined, sam, nat, alex);

test('no channel card shows any free text of a referral, its task or its product', () => {
  let cards = 0;
  fc.assert(
    fc.property(
      secrets,
      fc.constantFrom(...referralStates),
      fc.constantFrom(...taskStates),
      viewers,
      (hidden, state, taskState, viewer) => {
        for (const card of channelCards(hidden, { state, taskState, viewer })) {
          cards += 1;
          const json = JSON.stringify(card);
          for (const text of Object.values(hidden)) expect(json).not.toContain(text);
          expect(lintCard(card)).toEqual([]);
        }
      },
    ),
    { numRuns: 60 },
  );
  expect(cards).toBe(420);
});

type Hidden = typeof secrets extends fc.Arbitrary<infer Value> ? Value : never;

interface Stage {
  readonly state: (typeof referralStates)[number];
  readonly taskState: (typeof taskStates)[number];
  readonly viewer: typeof sam | undefined;
}

function channelCards(hidden: Hidden, { state, taskState, viewer }: Stage): Card[] {
  const holder = { id: alex.id, name: alex.name };
  const work = {
    ...task,
    state: taskState,
    title: hidden.taskTitle,
    questions: hidden.questions,
    ...(taskState === 'offered' ? {} : { acceptedBy: holder }),
    notes: [{ by: holder, at: task.offeredAt, kind: 'progress' as const, text: hidden.note }],
    submission: { ...submission, summary: hidden.summary, findings: hidden.findings },
  };
  const link = linkTo('R-EMID-26-00017', { otherTitle: hidden.otherTitle });
  const record = { action: hidden.action, by: holder, at: task.offeredAt };
  const file = fileOf({
    referral: {
      state,
      setBand: 'low',
      title: hidden.title,
      narrative: hidden.narrative,
      wording: hidden.wording,
      referrerName: hidden.referrerName,
      forceRef: hidden.forceRef,
      operation: hidden.operation,
      handling: { code: 'C', conditions: hidden.conditions },
      identifiers: [{ kind: 'phone', value: hidden.identifier, whose: 'suspect' }],
    },
    links: [{ ...link, shared: link.shared.map((one) => ({ ...one, value: hidden.shared })) }],
    decisions: [
      { ...decline, id: 'd2', kind: 'asked', reason: hidden.question },
      { ...decline, reason: hidden.reason },
    ],
    additions: [
      { id: 'a1', kind: 'answered', by: holder, at: task.offeredAt, text: hidden.answer },
    ],
    tasks: [work],
    cases: [{ ...safeguardingCase, state: 'recorded', records: [record] }],
  });
  const viewing = viewingOf({ viewer });
  const { ref, kind, force, decideBy } = file.referral;
  const row = {
    ref,
    version: 1,
    region: 'EMID',
    kind,
    types: ['CCE'],
    force,
    band: 'high' as const,
    state,
    decideBy,
  };
  return [
    triageCard(file, viewing),
    taskCard(work, {
      ...viewing,
      about: { kind: 'referral' as const, types: ['CCE'] },
      wording: hidden.wording,
      place: 'channel',
    }),
    reviewCard(file, work, { ...viewing, place: 'channel' }),
    queueCard(
      {
        region: 'EMID',
        filter: 'all',
        page: 0,
        pages: 1,
        rows: [{ ...row, safeguarding: true }],
        counts: { all: 1, mine: 0, unclaimed: 1, late: 0, paused: 0 },
        inHand: { open: 1, late: 0 },
        colleagues: [],
      },
      viewing,
    ),
    ...reminderSteps.map((step) => reminderCard(file, step, viewing)),
  ];
}

test('the tasking channel learns no type, title or question', () => {
  const card = taskCard(task, {
    ...viewingOf(),
    about: { kind: 'referral' as const, types: ['COUNTY_LINES'] },
    place: 'channel',
  });
  const json = JSON.stringify(card);
  for (const text of ['County lines', task.title, task.questions]) {
    expect(json).not.toContain(text);
  }
});
