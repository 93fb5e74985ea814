import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readOrganisation } from '../../bot/organisation.ts';
import { sayIssue } from '../../bot/organisation-words.ts';
import { Refusal } from '../../domain/refusal.ts';

const pat = '00000000-0000-4000-8000-000000000001';

function mistakesIn(text: string): readonly string[] {
  try {
    readOrganisation(text, 'raptor.yaml');
  } catch (error) {
    if (error instanceof Refusal) return error.message.split('\n').slice(1);
    throw error;
  }
  return [];
}

describe('the organisation file', () => {
  test('an absent section takes the value that the interface shows', () => {
    expect(readOrganisation('', 'raptor.yaml')).toEqual({
      organisation: 'TOEX',
      model: '2026-11',
      timezone: 'Europe/London',
      tenants: ['11111111-1111-4111-8111-111111111111'],
      openIntake: true,
      people: [],
      channels: [],
      digest: {
        at: '07:30',
        days: ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'],
        catchUpDays: 3,
        smallNumber: 5,
      },
      hours: {
        triage: { critical: 1, high: 4, medium: 16, low: 40, unscored: 16 },
        nationalAfter: { critical: 0.5, high: 2, medium: 8, low: 20, unscored: 8 },
        acceptTask: 8,
        day: {
          from: '08:00',
          to: '18:00',
          days: ['mon', 'tue', 'wed', 'thu', 'fri'],
          holidays: 'GB-ENG',
          alsoOff: [],
        },
      },
      safeguarding: {
        interruptMinutes: 30,
        sameDayHours: 4,
        recordMinutes: 30,
        recordHours: 4,
      },
      mash: {},
      drafts: { askAfterMinutes: 15, keepDays: 7 },
      escalation: {},
      types: [],
      partners: [],
      retention: {
        group1: { firstYears: 10, thenYears: 10 },
        group2: { firstYears: 10, thenYears: 10 },
        group3: { firstYears: 6, thenYears: 5 },
        group4: { firstYears: 6, thenYears: 6 },
      },
    });
  });

  test('a section in part keeps the rest, and one with nothing under it is absent', () => {
    const { hours, people } = readOrganisation('hours: { acceptTask: 2 }\npeople:\n', 'x');
    expect(hours).toMatchObject({ acceptTask: 2, triage: { critical: 1 } });
    expect(people).toEqual([]);
  });

  test('ids and tenants are compared in lower case', () => {
    const text = `tenants: [ABCDEF00-0000-4000-8000-00000000000A]
people: [ { id: ABCDEF00-0000-4000-8000-00000000000B, name: Pat, roles: [officer], region: EMID } ]`;
    const { tenants, people } = readOrganisation(text, 'x');
    expect(tenants).toEqual(['abcdef00-0000-4000-8000-00000000000a']);
    expect(people[0]?.id).toBe('abcdef00-0000-4000-8000-00000000000b');
  });

  test('a step that has the name of something built in is met with the words of the setting around it', () => {
    const path = ['escalation', 'constructor'];
    expect(sayIssue({ code: 'custom', path, input: 5 })).toBe(
      'Expected a person’s id, or a name and a phone in quotes, got 5.',
    );
  });

  test.each<[string, string, string]>([
    ['an unknown setting', 'hourz: 3', '1:1 hourz: '],
    [
      'an unknown region',
      `people:\n  - { id: ${pat}, name: A, roles: [officer], region: XX }`,
      '2:76 people[0].region: ',
    ],
    [
      'an unknown force',
      `people: [{ id: ${pat}, name: A, roles: [officer], region: EMID, force: XX }]`,
      'people[0].force: ',
    ],
    [
      'a force of another region',
      `people: [{ id: ${pat}, name: A, roles: [officer], region: EMID, force: WMP }]`,
      'people[0].force: ',
    ],
    [
      'an unknown role',
      `people: [{ id: ${pat}, name: A, roles: [boss], region: EMID }]`,
      'people[0].roles[0]: ',
    ],
    [
      'an unknown skill',
      `people: [{ id: ${pat}, name: A, roles: [analyst], region: EMID, skills: [magic] }]`,
      'people[0].skills[0]: ',
    ],
    [
      'a person without a name',
      `people: [{ id: ${pat}, roles: [officer], region: EMID }]`,
      'people[0].name: ',
    ],
    [
      'an id that is none',
      'people: [{ id: pat, name: A, roles: [officer], region: EMID }]',
      'people[0].id: ',
    ],
    ['a tenant that is none', 'tenants: [contoso]', '1:11 tenants[0]: '],
    ['no tenant at all', 'tenants: []', 'tenants: '],
    ['an unknown time zone', 'timezone: Mars/Olympus', 'timezone: '],
    ['a time that is none', "digest: { at: '25:00' }", 'digest.at: '],
    ['days that are none', 'digest: { days: weekly }', 'digest.days: '],
    ['a day that ends before it begins', "hours: { day: { from: '19:00' } }", 'hours.day.to: '],
    [
      'two channels for one purpose',
      'channels: [{ id: a, purpose: digest, region: EMID }, { id: b, purpose: digest, region: EMID }]',
      'channels[1].purpose: ',
    ],
    [
      'a national gateway channel',
      'channels: [{ id: a, purpose: gateway, region: national }]',
      'channels[0].region: ',
    ],
    [
      'a service address that is none',
      'channels: [{ id: a, purpose: gateway, region: EMID, serviceUrl: here }]',
      'channels[0].serviceUrl: ',
    ],
    [
      'escalation to nobody on the list',
      `escalation: { EMID: [ { id: ${pat} } ] }`,
      'escalation.EMID[0].id: ',
    ],
    [
      'a name without a number',
      'escalation: { EMID: [ { name: On-call } ] }',
      'escalation.EMID[0]: ',
    ],
    ['escalation in an unknown region', 'escalation: { XX: [] }', 'escalation.XX: '],
    [
      'a number that YAML would shorten',
      'escalation: { EMID: [ { name: On-call, phone: 07700900900 } ] }',
      'escalation.EMID[0]',
    ],
    [
      'a type that exists already',
      'types: [{ code: CCE, label: X, child: true }]',
      'types[0].code: ',
    ],
    ['a partner named as a region', 'partners: [{ code: EMID, name: X }]', 'partners[0].code: '],
    [
      'the same partner twice',
      'partners: [{ code: a1, name: X }, { code: a1, name: Y }]',
      'partners[1].code: ',
    ],
    [
      'a review after no time',
      'retention: { group1: { firstYears: 0 } }',
      'retention.group1.firstYears: ',
    ],
    ['drafts kept for no time', 'drafts: { keepDays: 0 }', 'drafts.keepDays: '],
    ['a question that comes at once', 'drafts: { askAfterMinutes: 0 }', 'drafts.askAfterMinutes: '],
    ['a list in place of the file', '- people', '(the whole file): '],
    ['what is no YAML', 'people: [', '1:10: '],
    ['the same section twice', 'types: []\ntypes: []', '2:1: '],
  ])('names %s', (_what, text, where) => {
    const [first = '', ...more] = mistakesIn(text);
    expect(more).toEqual([]);
    expect(first).toMatch(/^raptor\.yaml:\d+:\d+/);
    expect(first).toContain(where);
  });

  test('names all mistakes at once, in the order of the file', () => {
    const text = `people:
  - { id: ${pat}, name: A, roles: [boss], region: EMID }
  - { id: ${pat}, name: B, roles: [officer], region: EMID, force: WMP }
hourz: 3
escalation: { EMID: [ { id: 00000000-0000-4000-8000-000000000099 } ] }
`;
    expect(mistakesIn(text).map((line) => line.split(': ')[0])).toEqual([
      'raptor.yaml:2:66 people[0].roles[0]',
      'raptor.yaml:3:7 people[1].id',
      'raptor.yaml:3:90 people[1].force',
      'raptor.yaml:4:1 hourz',
      'raptor.yaml:5:25 escalation.EMID[0].id',
    ]);
  });

  test('the example for a real installation is valid and shows every section', () => {
    const text = readFileSync('raptor.example.yaml', 'utf8');
    const organisation = readOrganisation(text, 'raptor.example.yaml');
    for (const section of Object.keys(organisation))
      expect(text).toMatch(new RegExp(`^${section}:`, 'm'));
  });
});
