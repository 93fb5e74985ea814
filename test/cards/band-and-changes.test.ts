import { expect, test } from 'vitest';
import { referralCard } from '../../cards/referral-card.ts';
import { triageCard } from '../../cards/triage-card.ts';
import { correctTriage } from '../../cards/triage/correct.ts';
import { overrideTriage } from '../../cards/triage/override.ts';
import type { Decision } from '../../domain/referral.ts';
import type { ScoreVersion } from '../../domain/score-version.ts';
import { whatChanges } from '../../scoring/harm/what-changes.ts';
import { model202611 } from '../../scoring/harm/models/2026-11.ts';
import { lintCard, textOf, verbsOf } from '../support/card-lint.ts';
import {
  fileOf,
  linkTo,
  now,
  pat,
  referral,
  safeguardingCase,
  sam,
  viewingOf,
} from '../support/gateway-cards.ts';

const basis = { model: model202611, childTypes: [] };
const set: Decision = {
  id: 'd1',
  ref: referral.ref,
  kind: 'overridden',
  by: { id: sam.id, name: sam.name },
  at: now,
  version: 2,
  code: 'low',
  band: 'medium',
  risk: 90,
  model: '2026-11',
  reason: 'Not here.',
};

test('a set band and the model’s stand together, and a lower one leaves the gates', () => {
  const file = fileOf({ referral: { setBand: 'low' }, decisions: [set] });
  for (const card of [triageCard(file, viewingOf()), referralCard(file, viewingOf())]) {
    const text = textOf(card);
    expect(text).toContain('● LOW');
    expect(text).toContain(
      '**LOW**, set by Sam Gateway. The model says **HIGH** now (medium when it was set).',
    );
    expect(text).toContain('Its safeguarding gates hold, whatever the band.');
    expect(lintCard(card)).toEqual([]);
  }
  expect(textOf(triageCard(fileOf(), viewingOf()))).not.toContain('set by');
});

test('offers every other band, and the model’s own to take a set one away', () => {
  expect(bandsOn()).toEqual(['Critical', 'Medium', 'Low']);
  expect(bandsOn('low')).toEqual(['Critical', 'High, as the model says', 'Medium']);
  expect(bandsOn('high')).toEqual(['Critical', 'High, as the model says', 'Medium', 'Low']);
});

test('says what would change the band, and how far each question could move it', () => {
  const changes = whatChanges(referral.facts, basis);
  const text = textOf(triageCard(fileOf(), viewingOf({ changes })));
  expect(text).toContain('▸ What would change this?');
  expect(text).toContain('The model says high now.');
  expect(text).toContain('**Medium** if offenders: one person (now known group)');
  expect(text).toContain('? How much money have the victims lost? Moves risk by up to 84.');
  const fewer = textOf(triageCard(fileOf(), viewingOf({ changes: {} })));
  expect(fewer).toContain('No single answer would change that.');
  const added = { fact: 'indicators' as const, band: 'critical' as const };
  const { indicators = [] } = referral.facts;
  const more = { ...added, facts: { indicators: [...indicators, 'held' as const] } };
  const less = { ...added, facts: { indicators: indicators.slice(1) } };
  const lists = textOf(triageCard(fileOf(), viewingOf({ changes: { up: more, down: less } })));
  expect(lists).toContain('**Critical** if there is held against their will too');
  expect(lists).toContain('**Critical** if there is no violence after all');
});

test('a tasking request has no band to set and no answers to correct', () => {
  const verbs = verbsOf(referralCard(fileOf({ referral: { kind: 'request' } }), viewingOf()));
  expect(verbs).toContain('triage.ask');
  expect(verbs).not.toContain('triage.override');
  expect(verbs).not.toContain('triage.correct');
});

test('the fullest referral still fits a card, with how its score came about', () => {
  const by = { id: pat.id, name: pat.name };
  const many = Array.from({ length: 14 }, (_, n) => n);
  const file = fileOf({
    referral: {
      state: 'in-triage',
      narrative: 'ß'.repeat(30_000),
      facts: { types: ['CCE'] },
      setBand: 'low',
      identifiers: Array.from({ length: 25 }, (_, n) => ({
        kind: 'phone',
        value: `+4477009${10_000 + n}`,
        whose: 'suspect',
      })),
    },
    cases: [safeguardingCase],
    links: many.map((n) => linkTo(`R-EMID-26-${10_000 + n}`)),
    decisions: many.map((n) => ({ ...set, id: `d${n}`, version: n, reason: 'r'.repeat(4000) })),
    additions: many.map((n) => ({
      id: `a${n}`,
      kind: 'answered' as const,
      by,
      at: now,
      text: 't'.repeat(4000),
      questionId: `d${n}`,
    })),
  });
  const versions = many.map((n): ScoreVersion => ({
    n: n + 1,
    score: fileOf().score as ScoreVersion['score'],
    facts: n % 2 === 0 ? referral.facts : {},
    why: n === 0 ? 'submitted' : 'corrected',
    at: now,
    by,
  }));
  const changes = whatChanges(file.referral.facts, basis);
  const card = referralCard(file, viewingOf({ viewer: sam, versions, changes }));
  expect(lintCard(card)).toEqual([]);
  const text = textOf(card).replaceAll('**', '');
  expect(text).toContain('09:00, as submitted by Pat Officer (model 2026-11): risk 336, high');
  expect(text).toMatch(/\d versions between are not shown/);
});

test('what a correction sends: answers, answers taken away, and a reason', () => {
  const data = { ref: referral.ref, v: 1, reason: 'Seen.' };
  const sent = { youngest: 'adult', victims: 'unknown', indicators: 'unknown', trend: '' };
  expect(correctTriage.read({ ...data, ...sent }).input).toEqual({
    said: { youngest: 'adult' },
    unknown: ['victims', 'indicators'],
    reason: 'Seen.',
  });
  expect(overrideTriage.read({ ...data, reason: '' }).problems).toHaveLength(2);
});

/** The bands that may be set, as the card lists them. */
function bandsOn(setBand?: 'low' | 'high'): string[] | undefined {
  const text = textOf(triageCard(fileOf({ referral: { setBand } }), viewingOf()));
  return /Band\n(?<bands>[\s\S]*?)\nSafeguarding goes on/
    .exec(text)
    ?.groups?.['bands']?.split('\n')
    .filter((each) => /^[A-Z]/.test(each) && !each.startsWith('Choose'));
}
