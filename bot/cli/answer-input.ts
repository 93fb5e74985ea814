import { Refusal } from '../../domain/refusal.ts';
import { type CliIo, misuse, print } from './command.ts';
import { parseJson, readLines } from './read-input.ts';

/** How the user asked: the sources named, and the shape of the answer. */
export interface Asked {
  readonly sources: readonly string[];
  readonly json?: boolean | undefined;
  readonly jsonl?: boolean | undefined;
}

/** What a command makes of one value, and how it comes by the value where only one is asked for. */
export interface Answering {
  readonly io: CliIo;
  readonly read: (source: string) => Promise<unknown>;
  readonly answer: (value: unknown) => unknown;
}

/** One value in, one JSON result out; with `--jsonl` a line of each for every line of standard input. */
export async function answerInput(asked: Asked, answering: Answering): Promise<number> {
  const { sources, json, jsonl } = asked;
  const [source, ...others] = jsonl && sources.length === 0 ? ['-'] : sources;
  if (source === undefined || others.length > 0) {
    throw misuse(`Expected one input, or - for standard input, got ${sources.length}.`);
  }
  if (jsonl && source !== '-')
    throw misuse('Expected --jsonl on standard input, got another input.');
  if (jsonl) return answerLines(answering);
  const { io, read, answer } = answering;
  const answered = answer(await read(source));
  await print(io.stdout, `${JSON.stringify(answered, null, json ? 0 : 2)}\n`);
  return 0;
}

/** A bad line becomes an `error` line: it never stops the lines after it. */
async function answerLines({ io, answer }: Answering): Promise<number> {
  for await (const line of readLines(io.stdin)) {
    await print(io.stdout, `${JSON.stringify(answerLine(line, answer))}\n`);
  }
  return 0;
}

function answerLine(line: string, answer: Answering['answer']): unknown {
  try {
    return answer(parseJson(line));
  } catch (problem) {
    if (problem instanceof Refusal) return { error: problem.message };
    // A fault's own words may hold what was on the line.
    const name = problem instanceof Error ? problem.name : 'fault';
    return { error: `Expected a result for this line, got a fault (${name}).` };
  }
}
