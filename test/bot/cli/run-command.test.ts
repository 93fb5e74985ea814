import { Readable, Writable } from 'node:stream';
import { expect, test } from 'vitest';
import { type CliCommand, misuse, print } from '../../../bot/cli/command.ts';
import { runCommand } from '../../../bot/cli/run-command.ts';
import { Refusal } from '../../../domain/refusal.ts';
import { runCli } from './run-cli.ts';

test('runs the command that is named, with the rest of the arguments', async () => {
  const ran = await runCli(['greet', 'Pat', 'Sam'], { commands });
  expect(ran).toStrictEqual({ code: 0, stdout: 'Hello Pat and Sam\n', stderr: '' });
});

test.each([['help'], ['--help'], ['-h']])(
  '%s lists every command on standard output',
  async (arg) => {
    const ran = await runCli([arg], { commands });
    expect(ran).toMatchObject({ code: 0, stderr: '' });
    for (const { name, summary } of commands)
      expect(ran.stdout).toMatch(new RegExp(`${name}.*\\s+${summary}`));
  },
);

test('help shows how one command is called', async () => {
  const ran = await runCli(['help', 'greet'], { commands });
  expect(ran.stdout).toBe('Greets.\nUsage: npm run raptor -- greet <name>…\n');
});

test.each([[[]], [['gret']], [['help', 'gret']]])('%j is misuse', async (args) => {
  const ran = await runCli(args, { commands });
  expect(ran).toMatchObject({ code: 2, stdout: '' });
  expect(ran.stderr).toMatch(/^Expected a command.*Usage: npm run raptor/s);
});

test('a misuse shows the usage, a refusal its sentence alone', async () => {
  expect(await runCli(['greet'], { commands })).toStrictEqual({
    code: 2,
    stdout: '',
    stderr: 'Expected a name, got none.\nUsage: npm run raptor -- greet <name>…\n',
  });
  expect(await runCli(['refuse'], { commands })).toStrictEqual({
    code: 1,
    stdout: '',
    stderr: 'Not today.\n',
  });
});

test('a fault keeps its trace and gives 1', async () => {
  const ran = await runCli(['fail'], { commands });
  expect(ran.code).toBe(1);
  expect(ran.stderr).toMatch(/^Fault: TypeError: out of order\n +at /);
});

test('a reader that went away ends the command with a sentence', async () => {
  const stdout = new Writable({
    write: (_chunk, _encoding, done) => done(Object.assign(new Error('gone'), { code: 'EPIPE' })),
  }).on('error', () => {});
  const said: string[] = [];
  const stderr = new Writable({
    write: (chunk, _encoding, done) => {
      said.push(String(chunk));
      done();
    },
  });
  const io = { stdin: Readable.from([]), stdout, stderr };
  expect(await runCommand(['greet', 'Pat'], { commands, io })).toBe(1);
  expect(said.join('')).toMatch(/^Expected the output to be read to its end/);
});

const commands: readonly CliCommand[] = [
  {
    name: 'greet',
    usage: '<name>…',
    summary: 'Greets',
    run: async (names, io) => {
      if (names.length === 0) throw misuse('Expected a name, got none.');
      await print(io.stdout, `Hello ${names.join(' and ')}\n`);
      return 0;
    },
  },
  {
    name: 'refuse',
    usage: '',
    summary: 'Refuses',
    run: async () => {
      throw new Refusal('not-today', 'Not today.');
    },
  },
  {
    name: 'fail',
    usage: '',
    summary: 'Fails',
    run: async () => {
      throw new TypeError('out of order');
    },
  },
];
