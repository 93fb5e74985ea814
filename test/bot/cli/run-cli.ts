import { Readable, Writable } from 'node:stream';
import type { CliCommand } from '../../../bot/cli/command.ts';
import { runCommand } from '../../../bot/cli/run-command.ts';

export interface Ran {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the command line within the test, on streams of its own. */
export async function runCli(
  args: readonly string[],
  given: { commands: readonly CliCommand[]; input?: string | readonly Buffer[] },
): Promise<Ran> {
  const { commands, input = '' } = given;
  const chunks = typeof input === 'string' ? [Buffer.from(input)] : input;
  const stdin = Readable.from(
    chunks.filter((chunk) => chunk.length > 0),
    { objectMode: false },
  );
  const [stdout, stderr] = [new Kept(), new Kept()];
  const code = await runCommand(args, { commands, io: { stdin, stdout, stderr } });
  return { code, stdout: stdout.text(), stderr: stderr.text() };
}

class Kept extends Writable {
  readonly #chunks: Buffer[] = [];

  override _write(chunk: Buffer, _encoding: string, done: () => void): void {
    this.#chunks.push(chunk);
    done();
  }

  text(): string {
    return Buffer.concat(this.#chunks).toString('utf8');
  }
}
