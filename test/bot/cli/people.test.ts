import { expect, it } from 'vitest';
import { audit } from '../../../bot/cli/audit.ts';
import { people } from '../../../bot/cli/people.ts';
import { cast } from '../../support/cast.ts';
import { openSurgery, whole } from './surgery.ts';
import { runCli } from './run-cli.ts';

const surgery = openSurgery();
const run = (...args: string[]) => runCli(['people', ...args], { commands: [people, audit] });

const kim = '00000000-0000-4000-8000-0000000000aa';
const adding = (more: Readonly<Record<string, string>> = {}) => {
  const given = { id: kim, name: 'Kim New', roles: 'gateway,analyst', region: 'EMID', ...more };
  return ['add', ...Object.entries(given).flatMap(([name, value]) => [`--${name}`, value])];
};

it('lists, adds and removes, and the log names the command line', async () => {
  surgery.organise(whole);
  const listed = async (): Promise<{ id: string; name: string }[]> =>
    JSON.parse((await run('list', '--json')).stdout) as { id: string; name: string }[];
  const before = await listed();
  expect(before.map(({ name }) => name)).toContain('Sam Gateway');
  const { code, stdout } = await run(...adding({ skills: 'researcher', capacity: '3' }));
  expect({ code, stdout }).toEqual({
    code: 0,
    stdout: `Added: ${kim}  Kim New  Gateway, Analyst  East Midlands\n`,
  });
  expect(await listed()).toContainEqual({
    id: kim,
    name: 'Kim New',
    roles: ['gateway', 'analyst'],
    region: 'EMID',
    skills: ['researcher'],
    capacity: 3,
  });
  expect((await run('remove', '--id', kim)).stdout).toBe('Removed Kim New. Passed on: nothing.\n');
  const gone = await run('remove', '--id', cast.sam.id.toUpperCase(), '--json');
  expect(JSON.parse(gone.stdout)).toEqual({ id: cast.sam.id, name: 'Sam Gateway', passedOn: [] });
  expect((await listed()).map(({ id }) => id)).toEqual(
    before.map(({ id }) => id).filter((id) => id !== cast.sam.id),
  );
  expect((await runCli(['audit', 'verify'], { commands: [audit] })).code).toBe(0);
  expect((await run('list')).stdout).not.toContain('Sam Gateway');
});

it.each([
  ['a region that is not there', adding({ region: 'NARNIA' }), /Choose a region/],
  ['several mistakes', adding({ id: 'kim', roles: 'wizard' }), /object ID.*\n?.*roles: not all/i],
  ['somebody listed', adding({ id: cast.sam.id }), /listed with this object ID already/],
  ['nobody known', ['remove', '--id', kim], /Nobody on the list has the id/],
  ['the last administrator', ['remove', '--id', cast.ada.id], /Nobody else is administrator/],
])('refuses %s with a sentence', async (_what, args, says) => {
  surgery.organise(whole);
  const { code, stdout, stderr } = await run(...args);
  expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
  expect(stderr).toMatch(says);
});

it.each([
  ['nothing', []],
  ['something else', ['promote']],
  ['two deeds', ['list', 'add']],
  ['nobody to remove', ['remove']],
  ['half a person', ['add', '--id', kim, '--name', 'Kim New']],
  ['an unknown option', ['list', '--all']],
])('is misused with %s', async (_what, args) => {
  const { code, stdout, stderr } = await run(...args);
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toMatch(/Usage: npm run raptor -- people/);
});
