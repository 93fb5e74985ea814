import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readConfig } from '../../bot/config.ts';
import { demonstrationOrganisation, loadOrganisation } from '../../bot/organisation-file.ts';

describe('the built-in demonstration', () => {
  const { people, channels, escalation } = demonstrationOrganisation();

  test.each([
    [
      'WMID',
      ['analyst', 'gateway', 'inspector', 'leader', 'officer'],
      ['digest', 'gateway', 'tasking'],
    ],
    [
      'EMID',
      ['analyst', 'gateway', 'inspector', 'leader', 'officer'],
      ['digest', 'gateway', 'tasking'],
    ],
    ['EAST', ['gateway', 'officer'], ['gateway']],
    ['SW', ['analyst'], []],
    ['all', ['admin', 'national'], []],
  ])('%s has its roles and channels', (region, roles, purposes) => {
    const here = people.filter((person) => person.region === region);
    const held = new Set(here.flatMap((person) => person.roles));
    expect([...held].toSorted()).toEqual(roles);
    const bound = channels.filter((channel) => channel.region === region);
    expect(bound.map(({ purpose }) => purpose).toSorted()).toEqual(purposes);
  });

  test('telephone numbers are Ofcom’s test numbers', () => {
    const numbers = Object.values(escalation).flatMap((steps) =>
      steps.flatMap(({ phone }) => phone ?? []),
    );
    expect(numbers.length).toBeGreaterThan(4);
    for (const number of numbers) expect(number).toMatch(/^07700 900\d{3}$/);
  });
});

describe('which organisation file', () => {
  const registered = { CLIENT_ID: 'client', CLIENT_SECRET: 'secret', TENANT_ID: 'tenant' };

  test('local mode without a file plays the demonstration', () => {
    expect(loadOrganisation(readConfig({})).from).toBe('the built-in demonstration');
  });

  test('Teams mode without a file does not start', () => {
    expect(() => loadOrganisation(readConfig(registered))).toThrow(/RAPTOR_CONFIG/);
  });

  test('a file that was asked for is read, and one that is missing is named', () => {
    const folder = mkdtempSync(join(tmpdir(), 'raptor-organisation-'));
    const file = join(folder, 'mine.yaml');
    try {
      const config = readConfig({ ...registered, RAPTOR_CONFIG: file });
      expect(() => loadOrganisation(config)).toThrow(/mine\.yaml, got ENOENT/);
      writeFileSync(file, 'organisation: Mine');
      expect(loadOrganisation(config).organisation.organisation).toBe('Mine');
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
