import { describe, expect, test } from 'vitest';
import { awayCard } from '../../cards/away-card.ts';
import type { AwayView } from '../../cards/away-card.ts';
import type { Hanging } from '../../cards/parts/open-work-lines.ts';
import { tasksToField } from '../../cards/parts/open-work-lines.ts';
import { peopleCard } from '../../cards/people-card.ts';
import { personCard } from '../../cards/person-card.ts';
import { personForm } from '../../cards/person-form.ts';
import { setupCard } from '../../cards/setup-card.ts';
import type { BindingLine } from '../../cards/setup-card.ts';
import { standInCard } from '../../cards/stand-in-card.ts';
import { stoodDownCard } from '../../cards/stood-down-card.ts';
import type { Person } from '../../domain/actor.ts';
import { roles } from '../../domain/actor.ts';
import { skills } from '../../domain/reference/codes.ts';
import { regions } from '../../domain/reference/forces.ts';
import { inputIds, lintCard, textOf, verbsOf } from '../support/card-lint.ts';
import { hostileText, referredAt } from '../support/officer-cards.ts';

const viewing = { now: referredAt, timezone: 'Europe/London' };
const id = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;
/** Of the longest name, with everything that can be said of somebody. */
const long = (n: number): Person => ({
  id: id(n),
  name: `${'*Ü'.repeat(97)}${n}`,
  roles,
  region: 'YH',
  force: 'HANTS',
  skills: skills.map(({ code }) => code),
  capacity: 100,
  away: { until: referredAt, deputy: { id: id(1), name: '_'.repeat(200) } },
});
const people = Array.from({ length: 300 }, (_, n) => long(n));
const choices = people.slice(0, 80).map(({ id: code, name }) => ({ code, label: name }));
const refs = (letter: string) => Array.from({ length: 40 }, (_, n) => `${letter}-EMID-26-${n}`);
const hanging: Hanging = {
  tasks: refs('T'),
  claims: refs('R'),
  cases: refs('S'),
  referred: refs('R'),
  escalation: regions.map(({ code }) => code),
  deputyOf: [hostileText],
  openIntake: true,
  analysts: choices,
};
const nothing: Hanging = {
  ...hanging,
  tasks: [],
  claims: [],
  cases: [],
  referred: [],
  escalation: [],
  deputyOf: [],
};
const lines: BindingLine[] = regions.flatMap(({ code }) =>
  (['gateway', 'tasking', 'digest'] as const).map((purpose) => ({
    purpose,
    region: code,
    channel: { bound: { at: referredAt, by: hostileText }, isHeard: false, isHere: false },
  })),
);
const view: AwayView = {
  person: long(1),
  absence: {
    from: '2026-11-21',
    until: '2026-12-24',
    isNow: true,
    deputy: { id: id(2), name: hostileText },
    by: hostileText,
  },
  version: 3,
  today: '2026-11-21',
  deputies: choices,
  others: choices.slice(0, 20),
};
const typed = { name: 'x'.repeat(300), id: '*'.repeat(300), roles: 'wizard', region: 'NARNIA' };

const ids = (given: Hanging) =>
  inputIds(personCard({ person: long(1), version: 2, hanging: given }, viewing));

describe('the cards of the list', () => {
  test.each([
    ['people', peopleCard({ people, all: 300, find: '' }, viewing)],
    ['people found', peopleCard({ people: [], all: 300, find: '**b**' }, viewing)],
    ['a person', personCard({ person: long(1), version: 2, hanging }, viewing)],
    [
      'a person with nothing open',
      personCard({ person: long(1), version: 2, hanging: nothing }, viewing),
    ],
    ['the form, empty', personForm({ version: 0, work: [] }, viewing)],
    [
      'the form, filled',
      personForm(
        { person: long(1), version: 2, work: tasksToField(hanging, typed) },
        { ...viewing, typed },
      ),
    ],
    ['channels', setupCard(lines, viewing)],
    [
      'no channels',
      setupCard(
        lines.map(({ channel: _channel, ...line }) => line),
        viewing,
      ),
    ],
    ['away', awayCard(view, { ...viewing, viewer: long(1) })],
    ['not away', awayCard({ ...view, absence: undefined, deputies: [] }, viewing)],
    ['standing in', standInCard({ absent: long(1), until: referredAt, rows: [] }, viewing)],
    ['stood down', stoodDownCard({ ref: 'S-EMID-26-00007' })],
  ])('%s: pass the lint however long the names', (_what, card) => {
    expect(lintCard(card)).toEqual([]);
    expect(textOf(card)).not.toContain('[click](');
  });

  test('offers no more of the list than fits, and says how many there are', () => {
    const card = peopleCard({ people, all: 300, find: '' }, viewing);
    expect(textOf(card)).toContain('And 285 more.');
    expect(verbsOf(card).filter((verb) => verb === 'people.open')).toHaveLength(16);
  });

  test('asks who has the tasks only of somebody who has any', () => {
    expect(ids(hanging)).toContain('tasksTo');
    expect(ids(nothing)).not.toContain('tasksTo');
  });

  test('offers a deputy only where there is one, and “back” only to somebody who is away', () => {
    const none = awayCard({ ...view, absence: undefined, deputies: [] }, viewing);
    expect(inputIds(none)).not.toContain('deputy');
    expect(verbsOf(none)).not.toContain('away.end');
    expect(verbsOf(awayCard(view, viewing))).toContain('away.end');
  });
});
