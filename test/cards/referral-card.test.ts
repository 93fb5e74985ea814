import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { closeReferral, recordOutcome } from '../../cards/outcome-form.ts';
import { referralCard } from '../../cards/referral-card.ts';
import type { Outcome } from '../../domain/outcome.ts';
import { referralStates } from '../../domain/referral.ts';
import type { ReferralState } from '../../domain/referral.ts';
import { inputIds, lintCard, textOf, verbsOf } from '../support/card-lint.ts';
import {
  alex,
  pat,
  decline,
  di,
  fileOf,
  links,
  nat,
  referral,
  safeguardingCase,
  sam,
  submission,
  task,
  viewingOf,
} from '../support/gateway-cards.ts';

const viewing = viewingOf({ viewer: sam });
const held = { ...task, state: 'accepted' as const, acceptedBy: { id: alex.id, name: alex.name } };
const submitted = { ...held, state: 'submitted' as const, submission };

const outcome: Outcome = {
  id: 'o1',
  ref: referral.ref,
  fourP: 'protect',
  disruption: 'moderate',
  safeguarded: 2,
  arrests: 1,
  by: { id: di.id, name: di.name },
  at: viewing.now,
};

describe('what somebody entitled reads', () => {
  const file = fileOf({
    referral: { handling: { code: 'C', conditions: 'Not to leave the unit.' } },
    links,
    cases: [safeguardingCase],
    decisions: [decline],
    outcomes: [outcome],
    tasks: [held],
  });
  const text = textOf(referralCard(file, viewing));

  test.each([
    ['the title', 'Tiny line into Derby'],
    ['the narrative', 'Children carry.'],
    ['who referred it and when', 'Referred by Pat Officer, 08:41'],
    ['the conditions of handling C', '**Handling C:** Not to leave the unit.'],
    ['identifiers and whose', "- phone **07700 900123**, the suspect's"],
    ['an identifier of unknown owner', '**YK19 LMO**, whose is not known'],
    ['an answer in words', 'Youngest victim: **child, 13 to 15**'],
    ['an unknown as such', 'Trend: **not known**'],
    ['the score', '**Risk 336 (294–432)**'],
    ['the shared identifier itself', '(07700 900123)'],
    ['the decision with its reason in words', '“The force has it in hand.”'],
    ['the work', '**Subject profile: accepted · Alex Analyst**'],
    ['what came of it', 'two people safeguarded, one arrest'],
    ['safeguarding', '⚑ A child is being harmed'],
  ])('shows %s', (_what, words) => {
    expect(text).toContain(words);
  });
});

test('a link away stays blind even one to one, and handling C unseen', () => {
  const text = textOf(referralCard(fileOf({ links }), viewing));
  expect(text).toContain('strong match held by the West Midlands gateway');
  expect(text).not.toContain('WMID-26');
  const national = textOf(referralCard(fileOf({ links }), viewingOf({ viewer: nat })));
  expect(national).toContain('R-WMID-26-00003');
  expect(national).not.toContain('R-WMID-26-00004');
});

test('a narrative is its first 2,000 characters, and says how much more folds away', () => {
  const narrative = `${'a'.repeat(2000)}${'b'.repeat(1234)}`;
  const text = textOf(referralCard(fileOf({ referral: { narrative } }), viewing));
  expect(text.split('\n')).toContain('a'.repeat(2000));
  expect(text.split('\n')).toContain('b'.repeat(1234));
  expect(text).toContain('1,234 more characters');
});

test('Markdown in what people wrote stays text', () => {
  const text = textOf(
    referralCard(fileOf({ referral: { narrative: '[x](https://example.test)' } }), viewing),
  );
  expect(text).toContain(String.raw`\[x\]\(https://example.test\)`);
});

const triage = [
  'triage.claim',
  'triage.accept',
  'triage.ask',
  'triage.decline',
  'triage.override',
  'triage.correct',
  'triage.redirect',
  'triage.join',
];
const ending = ['outcome.record', 'referral.close'];

test.each<[ReferralState, string[]]>([
  ['submitted', triage],
  ['in-triage', triage.slice(1)],
  ['accepted', ['outcome.record']],
  ['in-development', ['outcome.record']],
  ['delivered', ending],
  ['declined', ['referral.close']],
  ['closed', []],
  ['withdrawn', []],
])('when %s a gateway may press what is legal then', (state, verbs) => {
  expect(verbsOf(referralCard(fileOf({ referral: { state } }), viewing))).toEqual(verbs);
});

test('a delivered product is reviewed from here too, with one reason on the card', () => {
  const file = fileOf({ referral: { state: 'delivered' }, tasks: [submitted] });
  const card = referralCard(file, viewing);
  expect(verbsOf(card)).toEqual(['task.approve', 'task.return', ...ending]);
  expect(inputIds(card).filter((id) => id === 'reason')).toHaveLength(1);
  expect(lintCard(card)).toEqual([]);
});

test('does not offer to close over an open safeguarding case, and says why', () => {
  const file = fileOf({ referral: { state: 'delivered' }, cases: [safeguardingCase] });
  const card = referralCard(file, viewing);
  expect(verbsOf(card)).toEqual(['outcome.record']);
  expect(textOf(card)).toContain('Close S-EMID-26-00007 first');
});

test('asks for a reason to close only where nothing came of it', () => {
  const delivered = { state: 'delivered' } as const;
  const without = referralCard(fileOf({ referral: delivered }), viewing);
  const having = referralCard(fileOf({ referral: delivered, outcomes: [outcome] }), viewing);
  expect(inputIds(without)).toContain('reason');
  expect(inputIds(having)).not.toContain('reason');
});

test('an analyst with a task on it reads the gateway’s words, never the officer’s, and decides nothing', () => {
  const file = fileOf({
    referral: { wording: 'A line from the west' },
    tasks: [held],
    additions: [{ id: 'a', kind: 'added', by: pat, at: 1, text: 'They moved to the old mill.' }],
  });
  const card = referralCard(file, viewingOf({ viewer: alex }));
  expect(textOf(card)).toContain('In the gateway’s words: “A line from the west”');
  expect(textOf(card)).toContain('07700 900123');
  for (const words of ['Children carry.', 'old mill', 'Tiny line into Derby']) {
    expect(textOf(card)).not.toContain(words);
  }
  expect(verbsOf(card)).toEqual([]);
});

test.each(referralStates)('is a good card when %s', (state) => {
  const file = fileOf({
    referral: { state },
    links,
    cases: [safeguardingCase],
    decisions: [decline],
    tasks: [held, submitted],
    outcomes: [outcome],
  });
  for (const viewer of [sam, di, nat, alex]) {
    expect(lintCard(referralCard(file, viewingOf({ viewer })))).toEqual([]);
  }
});

test('fits one card however much is written', () => {
  const long = fc.string({
    unit: fc.constantFrom('a', '*', '\n', '"', 'é', '🙂'),
    minLength: 3000,
  });
  fc.assert(
    fc.property(long, fc.integer({ min: 1, max: 8 }), (text, times) => {
      const written = text.repeat(times).slice(0, 20_000);
      const by = { id: di.id, name: di.name };
      const record = { action: written.slice(0, 2000), by, at: viewing.now };
      const file = fileOf({
        referral: {
          narrative: written,
          title: written.slice(0, 200),
          handling: { code: 'C', conditions: written.slice(0, 4000) },
          identifiers: Array.from({ length: 60 }, (_, n) => ({
            kind: 'email' as const,
            value: `person-${n}@example.test`,
            whose: 'unknown' as const,
          })),
        },
        links: Array.from({ length: 30 }, () => links).flat(),
        decisions: Array.from({ length: 15 }, () => ({
          ...decline,
          reason: written.slice(0, 4000),
        })),
        cases: [{ ...safeguardingCase, records: Array.from({ length: 15 }, () => record) }],
      });
      expect(lintCard(referralCard(file, viewing))).toEqual([]);
    }),
    { numRuns: 15 },
  );
});

describe('what the buttons send', () => {
  const data = { ref: referral.ref, v: 1 };

  test('an outcome needs its P and its disruption; numbers left empty are none', () => {
    expect(recordOutcome.read(data).problems.map((one) => one.input)).toEqual([
      'fourP',
      'disruption',
    ]);
    expect(
      recordOutcome.read({ ...data, fourP: 'protect', disruption: 'minor', safeguarded: '2' })
        .input,
    ).toEqual({ fourP: 'protect', disruption: 'minor', safeguarded: 2, arrests: 0 });
  });

  test.each(['-1', '1.5', 'many'])('refuses %s people', (safeguarded) => {
    const sent = { ...data, fourP: 'protect', disruption: 'minor', safeguarded };
    expect(recordOutcome.read(sent).problems).toHaveLength(1);
  });

  test('closing takes a reason or none', () => {
    expect(closeReferral.read(data).problems).toEqual([]);
    expect(closeReferral.read({ ...data, reason: 'Moved away' }).input).toEqual({
      reason: 'Moved away',
    });
  });
});
