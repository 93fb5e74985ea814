import { readFile } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { Refusal } from '../../domain/refusal.ts';
import type { CliIo } from './command.ts';

/** What a file says, or standard input for `-`. Nothing at all is refused: an empty pipe is a mistake upstream. */
export async function readInput(source: string, io: CliIo): Promise<string> {
  const read = source === '-' ? await text(io.stdin) : await readNamed(source);
  if (read.trim() === '') throw nothingRead(source);
  return read;
}

/** Standard input line by line, at line feeds only: JSON text may hold the other separators. */
export async function* readLines(stdin: Readable): AsyncGenerator<string> {
  let rest = '';
  let isEmpty = true;
  for await (const chunk of stdin.setEncoding('utf8')) {
    isEmpty = false;
    const lines = (rest + String(chunk)).split('\n');
    rest = lines.pop() ?? '';
    yield* lines;
  }
  if (isEmpty) throw nothingRead('-');
  if (rest !== '') yield rest;
}

/** A file of JSON or standard input's, without the mark that some editors put before it. */
export function parseJson(read: string): unknown {
  try {
    return JSON.parse(read.replace(/^\uFEFF/, ''));
  } catch {
    throw new Refusal('not-json', 'Expected JSON, got other text.');
  }
}

async function readNamed(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch (cause) {
    const code = cause instanceof Error && 'code' in cause ? String(cause.code) : 'unreadable';
    throw new Refusal('unreadable', `Expected a file that can be read, got ${path} (${code}).`);
  }
}

function nothingRead(source: string): Refusal {
  const where = source === '-' ? 'standard input' : source;
  return new Refusal('empty', `Expected something on ${where}, got nothing.`);
}
