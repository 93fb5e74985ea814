import {
  appendFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  writeFileSync,
} from 'node:fs';
import { dirname } from 'node:path';
import { Refusal } from '../../domain/refusal.ts';
import { isObject, type JsonObject } from '../json.ts';

/** A message as the page shows it. */
export interface Message {
  readonly id: string;
  /** Rises with each new message: what is unread is above what was read. */
  readonly number: number;
  readonly place: string;
  /** The first message of the thread it replies in; channels only. */
  readonly thread?: string | undefined;
  /** A person's id, or `bot`. */
  readonly from: string;
  readonly at: number;
  readonly editedAt?: number | undefined;
  /** Rises with each update by the bot. */
  readonly version: number;
  readonly text?: string | undefined;
  /** The bot's own words are Markdown unless it says that they are plain, as in Teams. */
  readonly isPlain?: boolean | undefined;
  readonly cards: readonly JsonObject[];
  /** The sensitivity label that the bot gave it. */
  readonly label?: string | undefined;
  /** What a press answered, by person: theirs alone, until the bot updates the message. */
  readonly views?: Readonly<Record<string, JsonObject>> | undefined;
  readonly undelivered?: boolean | undefined;
}

export interface MessageLog {
  readonly all: () => readonly Message[];
  readonly get: (id: string) => Message | undefined;
  readonly put: (message: Message) => void;
  readonly remove: (id: string) => void;
  readonly nextNumber: () => number;
}

export type LogChange = { readonly message: Message } | { readonly removed: string };

/** Keeps the conversation, in memory or also in a file of one JSON change per line, the last one counting. */
export function openMessageLog(
  keepIn: string | undefined,
  onChange: (change: LogChange) => void,
): MessageLog {
  const messages = new Map<string, Message>();
  if (keepIn !== undefined) load(keepIn, messages);
  let last = Math.max(0, ...[...messages.values()].map((message) => message.number));

  function record(change: LogChange): void {
    apply(messages, change);
    if (keepIn !== undefined) appendFileSync(keepIn, `${JSON.stringify(change)}\n`);
    onChange(change);
  }

  return {
    all: () => [...messages.values()],
    get: (id) => messages.get(id),
    put: (message) => record({ message }),
    remove: (id) => record({ removed: id }),
    nextNumber: () => (last += 1),
  };
}

/** Reads the file and writes it anew without what was overtaken. */
function load(path: string, messages: Map<string, Message>): void {
  mkdirSync(dirname(path), { recursive: true });
  if (existsSync(path)) {
    const lines = readFileSync(path, 'utf8').split('\n');
    // What follows the last line's end was torn by a kill while writing.
    lines.slice(0, -1).forEach((line, index) => {
      apply(messages, parseLine(line, `line ${index + 1} of ${path}`));
    });
  }
  const fresh = [...messages.values()].map((message) => `${JSON.stringify({ message })}\n`);
  // Of this process alone: two bots on one PostgreSQL may begin in the same folder at the same moment.
  const written = `${path}.${process.pid}.new`;
  writeFileSync(written, fresh.join(''), { mode: 0o600 });
  renameSync(written, path);
}

function parseLine(line: string, where: string): LogChange {
  const change = parse(line);
  if (isChange(change)) return change;
  throw new Refusal(
    'chat-file',
    `Expected the chat page’s own record, got something else in ${where}. Delete the file to start the conversation afresh.`,
  );
}

function parse(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

function isChange(value: unknown): value is LogChange {
  if (!isObject(value)) return false;
  const { message, removed } = value;
  if (typeof removed === 'string') return true;
  return (
    isObject(message) &&
    ['id', 'place', 'from'].every((key) => typeof message[key] === 'string') &&
    ['number', 'at', 'version'].every((key) => typeof message[key] === 'number') &&
    Array.isArray(message['cards'])
  );
}

function apply(messages: Map<string, Message>, change: LogChange): void {
  if ('message' in change) messages.set(change.message.id, change.message);
  else messages.delete(change.removed);
}
