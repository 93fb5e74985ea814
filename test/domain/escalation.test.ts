import { describe, expect, test } from 'vitest';
import type { Person } from '../../domain/actor.ts';
import { escalationOf, isManned } from '../../domain/escalation.ts';
import type { EscalationStep } from '../../domain/escalation.ts';

const person = (id: string, role: Person['roles'][number], region: string): Person => ({
  id,
  name: `Person ${id}`,
  roles: [role],
  region,
});
const people = [
  person('di', 'inspector', 'EMID'),
  person('do', 'inspector', 'EMID'),
  person('ola', 'inspector', 'WMID'),
  person('nat', 'national', 'all'),
  person('sam', 'gateway', 'EMID'),
];
const onCall = { name: 'ROCU on-call', phone: '07700 900900' };
const namesOf = (region: string, list: readonly EscalationStep[], known = people) =>
  escalationOf(region, { people: known, list }).map((rung) => rung.name);

test('keeps the list’s order, and ends with the national team', () => {
  const list = [{ id: 'di' }, onCall, { id: 'sam', phone: '07700 900901' }];
  expect(escalationOf('EMID', { people, list })).toEqual([
    { people: [{ id: 'di', name: 'Person di' }], name: 'Person di', phone: undefined },
    { people: [], ...onCall },
    { people: [{ id: 'sam', name: 'Person sam' }], name: 'Person sam', phone: '07700 900901' },
    { people: [{ id: 'nat', name: 'Person nat' }], name: 'Person nat' },
  ]);
});

test('begins with the region’s inspectors where the list does not', () => {
  expect(namesOf('EMID', [onCall])).toEqual(['Person di, Person do', 'ROCU on-call', 'Person nat']);
  expect(namesOf('EMID', [])).toEqual(['Person di, Person do', 'Person nat']);
  expect(namesOf('WMID', [])).toEqual(['Person ola', 'Person nat']);
});

test('tells nobody of the national team twice', () => {
  expect(namesOf('EMID', [{ id: 'di' }, { id: 'nat' }, onCall])).toEqual([
    'Person di',
    'Person nat',
    'ROCU on-call',
  ]);
});

test('keeps a rung whose person has left the list, so that the order of the rest holds', () => {
  expect(namesOf('WMID', [{ id: 'gone' }, onCall])).toEqual([
    'Person ola',
    'somebody no longer listed',
    'ROCU on-call',
    'Person nat',
  ]);
});

test('has the national team alone where a region has no inspector and no list', () => {
  expect(namesOf('EAST', [])).toEqual(['Person nat']);
  expect(namesOf('EAST', [], [])).toEqual([]);
});

describe('somebody away', () => {
  const until = 1;
  const away = (id: string, deputyId?: string) =>
    people.map((each) =>
      each.id === id
        ? { ...each, away: { until, deputy: deputyId ? { id: deputyId, name: '' } : undefined } }
        : each,
    );
  const list = [{ id: 'di', phone: '07700 900901' }, onCall];

  test('gives their place, but not their telephone, to the deputy', () => {
    const [first] = escalationOf('EMID', { people: away('di', 'ola'), list });
    expect(first).toEqual({
      people: [{ id: 'ola', name: 'Person ola' }],
      name: 'Person ola for Person di (away)',
      phone: undefined,
    });
  });

  test('with nobody named is passed over, and every later rung keeps its place', () => {
    const rungs = escalationOf('EMID', { people: away('di'), list });
    expect(rungs.map(isManned)).toEqual([false, true, true]);
    expect(rungs[0]?.name).toBe('Person di (away)');
  });

  test('whose deputy is away as well is passed over', () => {
    const both = away('di', 'ola').map((each) =>
      each.id === 'ola' ? { ...each, away: { until } } : each,
    );
    expect(escalationOf('EMID', { people: both, list }).map(isManned)[0]).toBe(false);
  });

  test('among several inspectors leaves the others to be told, each once', () => {
    const rungs = escalationOf('EMID', { people: away('di', 'do'), list: [onCall] });
    expect(rungs[0]?.people.map(({ id }) => id)).toEqual(['do']);
  });
});
