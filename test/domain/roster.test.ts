import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Person } from '../../domain/actor.ts';
import { hasRole, holdsRole } from '../../domain/actor.ts';
import { rosterOf } from '../../domain/roster.ts';
import type { Absence, Binding, ListedPerson, RosterChanges } from '../../domain/roster.ts';

const by = { id: 'ada', name: 'Ada Admin' };
const person = (id: string, role: Person['roles'][number], region = 'EMID'): Person => ({
  id,
  name: `Person ${id}`,
  roles: [role],
  region,
});
const di = person('di', 'inspector');
const ola = person('ola', 'inspector', 'WMID');
const file = {
  people: [di, ola],
  channels: [{ id: '19:one', purpose: 'gateway', region: 'EMID', serviceUrl: 'https://a.test' }],
} as const;
const none: RosterChanges = { people: [], bindings: [], absences: [] };
const change = (who: Person, removed = false): ListedPerson => {
  return { person: who, removed, version: 1, by, at: 0 };
};
const away = (personId: string, deputyId?: string): Absence => {
  const deputy = deputyId === undefined ? undefined : { id: deputyId, name: deputyId };
  return { personId, from: 10, until: 20, deputy, by, version: 1 };
};
const idsOf = (changes: Partial<RosterChanges>) =>
  rosterOf(file, { ...none, ...changes }, 0).people.map(({ id, name }) => `${id} ${name}`);

const bound = (more: Partial<Binding>) => {
  const binding: Binding = {
    purpose: 'gateway',
    region: 'EMID',
    channelId: '19:one',
    by,
    at: 5,
    ...more,
  };
  return rosterOf(file, { ...none, bindings: [binding] }, 0).channels;
};
const at = (now: number, absences: readonly Absence[]) =>
  rosterOf(file, { ...none, absences }, now).people;

describe('what was changed in the bot', () => {
  test('wins over the file: somebody is as changed, gone, or there though no file names them', () => {
    expect(idsOf({})).toEqual(['di Person di', 'ola Person ola']);
    expect(idsOf({ people: [change({ ...di, name: 'Diana' })] })[0]).toBe('di Diana');
    expect(idsOf({ people: [change(di, true)] })).toEqual(['ola Person ola']);
    expect(idsOf({ people: [change(person('kim', 'leader'))] })).toContain('kim Person kim');
    expect(idsOf({ people: [change(person('kim', 'leader'), true)] })).toHaveLength(2);
  });

  test('binds, rebinds and unbinds a channel, which keeps the address that its line gives', () => {
    expect(bound({ channelId: '19:two' })).toMatchObject([{ id: '19:two', bound: { at: 5 } }]);
    expect(bound({})).toMatchObject([{ id: '19:one', serviceUrl: 'https://a.test' }]);
    expect(bound({ channelId: undefined })).toEqual([]);
    expect(bound({ purpose: 'tasking' })).toHaveLength(2);
  });
});

describe('somebody away', () => {
  test('is away from the first instant up to the last, and stood in for only then', () => {
    for (const [now, isAway] of [
      [9, false],
      [10, true],
      [19, true],
      [20, false],
    ] as const) {
      const [absent, deputy] = at(now, [away('di', 'ola')]);
      expect(absent?.away !== undefined, String(now)).toBe(isAway);
      expect(deputy && hasRole(deputy, 'inspector', 'EMID'), String(now)).toBe(isAway);
      expect(deputy && holdsRole(deputy, 'inspector', 'EMID')).toBe(false);
    }
  });

  test('is stood in for by nobody whose own absence it is, nor by somebody who has left', () => {
    const [one, other] = at(15, [away('di', 'ola'), away('ola', 'di')]);
    expect([one?.standsInFor, other?.standsInFor]).toEqual([undefined, undefined]);
    expect(at(15, [away('di', 'gone')])[0]?.away).toEqual({ until: 20, deputy: undefined });
  });

  test('never gives a deputy more than the roles that can be passed on', () => {
    const roles = fc.subarray<Person['roles'][number]>([
      'officer',
      'gateway',
      'analyst',
      'inspector',
      'leader',
      'national',
      'admin',
    ]);
    fc.assert(
      fc.property(roles, (held) => {
        const people = [{ ...di, roles: held }, ola];
        const [, deputy] = rosterOf(
          { ...file, people },
          { ...none, absences: [away('di', 'ola')] },
          15,
        ).people;
        for (const role of ['officer', 'leader', 'admin'] as const) {
          expect(deputy && hasRole(deputy, role)).toBe(false);
        }
        for (const role of ['gateway', 'analyst', 'national'] as const) {
          expect(deputy && hasRole(deputy, role, 'EMID')).toBe(held.includes(role));
        }
      }),
    );
  });
});
