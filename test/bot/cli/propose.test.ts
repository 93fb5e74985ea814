import { expect, test } from 'vitest';
import { propose } from '../../../bot/cli/propose.ts';
import { runCli } from './run-cli.ts';

const commands = [propose];

test.each([
  ['the argument', ['propose', narrative()], ''],
  ['standard input', ['propose', '-'], narrative()],
])('proposes answers from %s, each with its words', async (_, args, input) => {
  const ran = await runCli(args, { commands, input });
  expect(ran).toMatchObject({ code: 0, stderr: '' });
  expect(JSON.parse(ran.stdout)).toStrictEqual([
    { fact: 'youngest', value: '13-to-15', phrase: 'girl of 14' },
    { fact: 'indicators', value: 'missing-episodes', phrase: 'goes missing' },
    { fact: 'frequency', value: 'weekly', phrase: 'every weekend' },
    { fact: 'force', value: 'DERBS', phrase: 'Derby' },
  ]);
});

test('--jsonl takes a JSON string a line, and names a line that is none', async () => {
  const input = `${JSON.stringify(narrative())}\n""\n14\n`;
  const ran = await runCli(['propose', '--jsonl'], { commands, input });
  const [first, second, third] = ran.stdout.split('\n').map((line) => line && JSON.parse(line));
  expect(first).toHaveLength(4);
  expect(second).toStrictEqual([]);
  expect(third).toStrictEqual({ error: 'Expected a text, got number.' });
});

test('a narrative without quotes is misuse', async () => {
  const ran = await runCli(['propose', 'two', 'words'], { commands });
  expect(ran.code).toBe(2);
});

function narrative(): string {
  return 'A girl of 14 goes missing every weekend in Derby.';
}
