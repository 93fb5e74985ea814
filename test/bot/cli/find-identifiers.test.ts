import { expect, test } from 'vitest';
import { findIdentifiers } from '../../../bot/cli/find-identifiers.ts';
import { runCli } from './run-cli.ts';

const commands = [findIdentifiers];

test.each([
  ['the argument', ['find-identifiers', narrative()], ''],
  ['standard input', ['find-identifiers', '-'], narrative()],
])('finds identifiers in %s', async (_, args, input) => {
  const ran = await runCli(args, { commands, input });
  expect(ran).toMatchObject({ code: 0, stderr: '' });
  expect(JSON.parse(ran.stdout)).toContainEqual({
    kind: 'email',
    text: 'pat@example.test',
    value: 'pat@example.test',
    confidence: expect.stringMatching(/^(high|medium|low)$/),
  });
});

test('--jsonl takes a JSON string a line, and names a line that is none', async () => {
  const input = `${JSON.stringify(narrative())}\n""\n{"text":"x"}\n`;
  const ran = await runCli(['find-identifiers', '--jsonl'], { commands, input });
  const [first, second, third] = ran.stdout.split('\n').map((line) => line && JSON.parse(line));
  expect(first).toMatchObject([{ kind: 'email' }]);
  expect(second).toStrictEqual([]);
  expect(third).toStrictEqual({ error: 'Expected a text, got object.' });
});

test('says so when nothing came on standard input', async () => {
  const ran = await runCli(['find-identifiers', '-'], { commands });
  expect(ran).toMatchObject({
    code: 1,
    stderr: 'Expected something on standard input, got nothing.\n',
  });
});

test('a narrative without quotes is misuse', async () => {
  const ran = await runCli(['find-identifiers', 'two', 'words'], { commands });
  expect(ran.code).toBe(2);
});

function narrative(): string {
  return 'He writes from pat@example.test most evenings.';
}
