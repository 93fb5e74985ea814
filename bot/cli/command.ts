import type { Readable, Writable } from 'node:stream';
import { Refusal } from '../../domain/refusal.ts';

/** Where a command reads and writes; tests give it their own. */
export interface CliIo {
  readonly stdin: Readable;
  readonly stdout: Writable;
  readonly stderr: Writable;
}

/** One command of `npm run raptor`. `run` gives the exit code; a Refusal it throws is shown and gives 1, misuse 2. */
export interface CliCommand {
  readonly name: string;
  /** Its arguments as help shows them: `<facts.json|-> [--json]`. */
  readonly usage: string;
  readonly summary: string;
  readonly run: (args: readonly string[], io: CliIo) => Promise<number>;
}

/** The command was called wrongly: its usage is shown with the sentence. */
export function misuse(sentence: string): Refusal {
  return new Refusal('usage', sentence);
}

/** Settles once the text has left: so a reader that goes away is noticed, and a slow one waited for. */
export async function print(stream: Writable, text: string): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    stream.write(text, (problem) => (problem ? reject(problem) : resolve()));
  });
}
