import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { score } from '../../../bot/cli/score.ts';
import { runCli } from './run-cli.ts';

const commands = [score];
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'raptor-score-'));
});

afterAll(async () => {
  await rm(folder, { recursive: true });
});

describe('one set of facts', () => {
  test('prints all that is promised of a score, and nothing else', async () => {
    const ran = await runCli(['score', '-'], { commands, input: '{"reach":"local"}' });
    expect(ran).toMatchObject({ code: 0, stderr: '' });
    const printed: unknown = JSON.parse(ran.stdout);
    expect(Object.keys(Object(printed))).toStrictEqual([
      'model',
      'harm',
      'likelihood',
      'risk',
      'band',
      'bandLow',
      'bandHigh',
      'confidence',
      'gates',
      'safeguarding',
      'contributions',
      'unknowns',
      'recommendation',
    ]);
    expect(printed).toMatchObject({ model: '2026-11', risk: { low: 0, point: 24, high: 1232 } });
  });

  test('reads a file, with or without a byte-order mark', async () => {
    const file = join(folder, 'facts.json');
    await writeFile(file, '\uFEFF{"immediateRisk":"yes"}');
    const ran = await runCli(['score', file], { commands });
    expect(JSON.parse(ran.stdout)).toMatchObject({ gates: ['danger-now'], band: 'critical' });
  });

  test('--json prints the same on one line', async () => {
    const input = '{"trend":"growing"}';
    const pretty = await runCli(['score', '-'], { commands, input });
    const compact = await runCli(['score', '-', '--json'], { commands, input });
    expect(JSON.parse(compact.stdout)).toStrictEqual(JSON.parse(pretty.stdout));
    expect(compact.stdout.trimEnd()).not.toContain('\n');
    expect(pretty.stdout.trimEnd()).toContain('\n');
  });

  test('--model names a published model, and no other', async () => {
    const input = '{}';
    const known = await runCli(['score', '-', '--model', '2026-11'], { commands, input });
    expect(known.code).toBe(0);
    const other = await runCli(['score', '-', '--model', '1999-01'], { commands, input });
    expect(other).toStrictEqual({
      code: 1,
      stdout: '',
      stderr: 'Expected a published model (2026-11), got 1999-01.\n',
    });
  });
});

describe('what is refused with a sentence and exit 1', () => {
  test.each([
    ['nothing on standard input', '', 'Expected something on standard input, got nothing.'],
    ['text that is no JSON', '{"reach":', 'Expected JSON, got other text.'],
    ['JSON that is no facts', '[]', 'Expected an object of facts, got a list.'],
  ])('%s', async (_, input, sentence) => {
    const ran = await runCli(['score', '-'], { commands, input });
    expect(ran).toStrictEqual({ code: 1, stdout: '', stderr: `${sentence}\n` });
  });

  test('every problem with the facts at once', async () => {
    const input = '{"yongest":"adult","trend":"up"}';
    const ran = await runCli(['score', '-'], { commands, input });
    expect(ran.code).toBe(1);
    expect(ran.stderr).toMatch(/got yongest\. trend: Expected growing, .*, got up\.\n$/);
  });

  test('a file that is not there, an empty one and a folder', async () => {
    const empty = join(folder, 'empty.json');
    await writeFile(empty, '\n');
    const paths = [join(folder, 'absent.json'), empty, folder];
    for (const path of paths) {
      const ran = await runCli(['score', path], { commands });
      expect(ran).toMatchObject({ code: 1, stdout: '' });
      expect(ran.stderr).toMatch(/^Expected .+, got .+\.\n$/);
    }
  });
});

describe('what is called wrongly shows the usage and exit 2', () => {
  test.each([
    ['no facts', []],
    ['two files', ['a.json', 'b.json']],
    ['an option it does not have', ['-', '--jsno']],
    ['--model with no name', ['-', '--model']],
    ['--jsonl with a file', ['a.jsonl', '--jsonl']],
  ])('%s', async (_, args) => {
    const ran = await runCli(['score', ...args], { commands, input: '{}' });
    expect(ran).toMatchObject({ code: 2, stdout: '' });
    expect(ran.stderr).toContain('Usage: npm run raptor -- score');
  });
});

describe('--jsonl', () => {
  test('answers line by line, in order, and a bad line stops nothing', async () => {
    const input = '{"reach":"local"}\nnot json\n\n{"trend":"up"}\r\n[]\n{"immediateRisk":"yes"}';
    const ran = await runCli(['score', '--jsonl'], { commands, input });
    expect(ran.code).toBe(0);
    const lines = ran.stdout.trimEnd().split('\n');
    expect(lines.map((line) => Object.keys(JSON.parse(line))[0])).toStrictEqual([
      'model',
      'error',
      'error',
      'error',
      'error',
      'model',
    ]);
    expect(JSON.parse(lines[5] ?? '')).toMatchObject({ band: 'critical' });
  });

  test('ends a line at a line feed only, wherever the chunks are cut', async () => {
    const line = '{"youngest":"adult\u2028\u0085é"}';
    const whole = Buffer.from(`${line}\n${line}\n`);
    const chunks = Array.from(whole, (byte) => Buffer.from([byte]));
    const ran = await runCli(['score', '--jsonl', '-'], { commands, input: chunks });
    expect(ran.stdout.trimEnd().split('\n')).toHaveLength(2);
    expect(ran.stdout).not.toContain('Expected JSON');
  });

  test('says so when nothing came', async () => {
    const ran = await runCli(['score', '--jsonl'], { commands });
    expect(ran).toMatchObject({ code: 1, stdout: '' });
    expect(ran.stderr).toBe('Expected something on standard input, got nothing.\n');
  });
});
