import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

test('scores from standard input as a command of its own', async () => {
  const ran = await raptor(['score', '-', '--json'], '{"types":["MS_LABOUR"],"reach":"local"}');
  expect(ran).toMatchObject({ code: 0, stderr: '' });
  expect(JSON.parse(ran.stdout)).toMatchObject({ risk: { low: 0, point: 24, high: 1232 } });
});

test('without a command shows what there is, on standard error', async () => {
  const ran = await raptor([], '');
  expect(ran).toMatchObject({ code: 2, stdout: '' });
  expect(ran.stderr).toMatch(/score .*find-identifiers .*help /s);
});

test('says so when nobody reads the output any more', async () => {
  const child = start(['score', '--jsonl']);
  child.stdin.on('error', () => {});
  child.stdin.write('{}\n'.repeat(20_000));
  await once(child.stdout, 'data');
  child.stdout.destroy();
  const [said, [code]] = await Promise.all([text(child.stderr), once(child, 'close')]);
  expect(code).toBe(1);
  expect(said).toMatch(/^Expected the output to be read to its end, got a closed pipe/);
});

async function raptor(args: readonly string[], input: string) {
  const child = start(args);
  child.stdin.end(input);
  const [stdout, stderr, [code]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, 'close'),
  ]);
  return { code: Number(code), stdout, stderr };
}

function start(args: readonly string[]) {
  const entry = fileURLToPath(new URL('../../../bot/cli/index.ts', import.meta.url));
  return spawn(process.execPath, [entry, ...args], { stdio: 'pipe' });
}
