import { expect, test } from 'vitest';
import { digest } from '../../../bot/cli/digest.ts';
import { runCli } from './run-cli.ts';

test.each([
  [['--region', 'atlantis'], /^There is no such region\./],
  [
    ['--region', 'EMID', '--date', '2026-02-31'],
    /^Expected a date such as .*, got 2026-02-31\.\n$/,
  ],
  [['--region', 'EMID', '--date', 'today'], /got today\.\n$/],
])('digest %j is refused in a sentence', async (args, sentence) => {
  const ran = await runCli(['digest', ...args], { commands: [digest] });
  expect(ran).toMatchObject({ code: 1, stdout: '' });
  expect(ran.stderr).toMatch(sentence);
});
