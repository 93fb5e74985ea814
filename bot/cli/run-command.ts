import { Refusal } from '../../domain/refusal.ts';
import { type CliCommand, type CliIo, misuse, print } from './command.ts';

/** Runs what the arguments name. Gives the exit code: 0 done, 1 refused or failed, 2 called wrongly. */
export async function runCommand(
  args: readonly string[],
  { commands, io }: { commands: readonly CliCommand[]; io: CliIo },
): Promise<number> {
  const known = [...commands, help(commands)];
  const [name, ...rest] = args;
  const command = known.find((one) => one.name === (isHelp(name) ? 'help' : name));
  if (!command) {
    const problem = name === undefined ? 'Expected a command.' : `Expected a command, got ${name}.`;
    await print(io.stderr, `${problem}\n\n${listCommands(known)}`);
    return 2;
  }
  try {
    return await command.run(rest, io);
  } catch (problem) {
    return explain(problem, { command, io });
  }
}

function help(commands: readonly CliCommand[]): CliCommand {
  const command: CliCommand = {
    name: 'help',
    usage: '[command]',
    summary: 'Lists the commands, or shows how one is called',
    run: async ([name], io) => {
      const named = commands.find((one) => one.name === name);
      if (name !== undefined && !named) throw misuse(`Expected a command, got ${name}.`);
      await print(
        io.stdout,
        named ? `${named.summary}.\n${sayUsage(named)}` : listCommands([...commands, command]),
      );
      return 0;
    },
  };
  return command;
}

function isHelp(name: string | undefined): boolean {
  return name === '--help' || name === '-h';
}

function listCommands(commands: readonly CliCommand[]): string {
  const lines = commands.map(
    ({ name, usage, summary }) => `  ${name} ${usage}\n      ${summary}\n`,
  );
  return `Usage: npm run raptor -- <command>\n\n${lines.join('')}`;
}

function sayUsage({ name, usage }: CliCommand): string {
  return `Usage: npm run raptor -- ${name} ${usage}\n`;
}

async function explain(
  problem: unknown,
  { command, io }: { command: CliCommand; io: CliIo },
): Promise<number> {
  if (isMisuse(problem)) {
    await print(io.stderr, `${problem.message}\n${sayUsage(command)}`);
    return 2;
  }
  await print(io.stderr, `${sayProblem(problem)}\n`);
  return 1;
}

/** `parseArgs` names the option it does not know in its own error. */
function isMisuse(problem: unknown): problem is Error {
  if (problem instanceof Refusal) return problem.code === 'usage';
  return codeOf(problem).startsWith('ERR_PARSE_ARGS');
}

function sayProblem(problem: unknown): string {
  if (problem instanceof Refusal) return problem.message;
  if (codeOf(problem) === 'EPIPE') {
    return 'Expected the output to be read to its end, got a closed pipe: the rest is not written.';
  }
  return problem instanceof Error ? `Fault: ${problem.stack ?? problem.message}` : 'Fault.';
}

function codeOf(problem: unknown): string {
  return problem instanceof Error && 'code' in problem ? String(problem.code) : '';
}
