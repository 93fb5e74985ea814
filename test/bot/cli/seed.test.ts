import { existsSync } from 'node:fs';
import { expect, it, vi } from 'vitest';
import { doctor } from '../../../bot/cli/doctor.ts';
import { seed } from '../../../bot/cli/seed.ts';
import { openSurgery, whole } from './surgery.ts';
import { runCli } from './run-cli.ts';

const surgery = openSurgery();
const run = (...args: string[]) => runCli(['seed', ...args], { commands: [seed, doctor] });

it('invents so many, says so, and leaves a database that the doctor finds whole', async () => {
  surgery.organise(whole);
  const { code, stdout, stderr } = await run('--referrals', '6', '--days', '3', '--json');
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  const { refs, ...said } = JSON.parse(stdout) as { refs: string[]; waiting: number };
  expect(said).toMatchObject({ referrals: 6, days: 3, seed: '1' });
  expect(new Set(refs).size).toBe(6);
  expect((await run('--referrals', '1')).stdout).toMatch(
    /^1 referral and \d requests? invented over 14 days; \d/,
  );
  const { stdout: found } = await runCli(['doctor'], { commands: [doctor] });
  expect(found).not.toMatch(/audit|outbox/);
});

it.each([
  ['nothing', []],
  ['no number', ['--referrals', 'many']],
  ['none', ['--referrals', '0']],
  ['too many', ['--referrals', '100001']],
  ['days without end', ['--referrals', '1', '--days', '1000']],
  ['something unknown', ['--referrals', '1', '--force']],
])('is misused with %s', async (_what, args) => {
  const { code, stdout, stderr } = await run(...args);
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toMatch(/Usage: npm run raptor -- seed/);
});

it.each([
  ['teams mode', { RAPTOR_MODE: 'teams' }, /Expected local mode|Expected usable settings/],
  ['a registration', { CLIENT_ID: 'x', TENANT_ID: 'y', CLIENT_SECRET: 'z' }, /Expected local mode/],
  ['a registration in local mode', { CLIENT_ID: 'x', RAPTOR_MODE: 'local' }, /CLIENT_ID/],
  ['production', { NODE_ENV: 'production' }, /NODE_ENV/],
])('is refused with %s, and makes no database', async (_what, env, says) => {
  for (const [name, value] of Object.entries(env)) vi.stubEnv(name, value);
  const { code, stdout, stderr } = await run('--referrals', '1');
  expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
  expect(stderr).toMatch(says);
  expect(existsSync(process.env['DATABASE_URL']?.slice('sqlite:'.length) ?? '.')).toBe(false);
});
