import { pino } from 'pino';
import type { DestinationStream } from 'pino';

/** Codes, counts, references and names of things: never what somebody wrote. */
interface LogFields {
  readonly error?: unknown;
  readonly [field: string]: unknown;
}

export interface Log {
  debug(message: string, fields?: LogFields): void;
  info(message: string, fields?: LogFields): void;
  warn(message: string, fields?: LogFields): void;
  error(message: string, fields?: LogFields): void;
}

export const logLevels = ['trace', 'debug', 'info', 'warn', 'error', 'silent'] as const;
export type LogLevel = (typeof logLevels)[number];

/** One JSON line an event, to standard error unless told otherwise: standard output belongs to the commands. */
export function createLog(level: LogLevel, destination?: DestinationStream): Log {
  const logger = pino(
    { level, base: null, timestamp: pino.stdTimeFunctions.isoTime },
    destination ?? pino.destination(2),
  );
  return {
    debug: (message, fields) => logger.debug(safeFields(fields), message),
    info: (message, fields) => logger.info(safeFields(fields), message),
    warn: (message, fields) => logger.warn(safeFields(fields), message),
    error: (message, fields) => logger.error(safeFields(fields), message),
  };
}

function safeFields(fields: LogFields = {}): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(fields).map(([name, value]) => [name, safeValue(value)]),
  );
}

/** Whole objects stay out: one of them would sooner or later be an activity or a row. */
function safeValue(value: unknown): unknown {
  if (value instanceof Error) return errorFields(value);
  if (typeof value === 'string') return value.slice(0, longestText);
  if (typeof value === 'number' || typeof value === 'boolean' || value === undefined) return value;
  return `(${value === null ? 'null' : typeof value})`;
}

function errorFields(error: Error): Record<string, unknown> {
  const code: unknown = 'code' in error ? error.code : undefined;
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return {
    name: error.name,
    ...(typeof code === 'string' ? { code } : {}),
    // JSON.parse quotes what it could not read, and that may be a referral.
    ...(error instanceof SyntaxError ? {} : { message: error.message.slice(0, longestText) }),
    at: frames.slice(0, 8).map((line) => line.trim()),
    ...(error.cause instanceof Error ? { cause: errorFields(error.cause) } : {}),
  };
}

const longestText = 300;
