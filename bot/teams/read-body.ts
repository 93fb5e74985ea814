import type { IncomingMessage } from 'node:http';
import { isObject } from '../json.ts';
import type { JsonObject } from '../json.ts';

/** The body of a request, or why it is refused. */
type Body =
  | { readonly kind: 'body'; readonly body: JsonObject }
  | { readonly kind: 'refused'; readonly status: 400 | 413 | 415; readonly sentence: string };

/** A JSON object of bounded size. One too big is read to its end and thrown away, so that its sender hears the answer. */
export async function readBody(request: IncomingMessage): Promise<Body> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request.iterator({ destroyOnReturn: false })) {
    const piece = Buffer.from(chunk);
    size += piece.length;
    if (size > patience) break;
    if (size <= mostBytes) chunks.push(piece);
  }
  if (size > mostBytes) return refused(413, `Expected at most ${mostBytes} bytes, got more.`);
  if (!/^application\/json\s*(;|$)/i.test(request.headers['content-type'] ?? '')) {
    return refused(415, 'Expected content-type application/json, got another or none.');
  }
  const body = parse(Buffer.concat(chunks));
  return isObject(body) ? { kind: 'body', body } : refused(400, 'Expected a JSON object in UTF-8.');
}

function refused(status: 400 | 413 | 415, sentence: string): Body {
  return { kind: 'refused', status, sentence };
}

function parse(bytes: Buffer): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes), withoutNul);
  } catch {
    return undefined;
  }
}

/**
 * PostgreSQL holds no text with a NUL in it. It becomes a control character that every database holds: in what
 * somebody typed, all of those are taken out and the answer says so.
 */
function withoutNul(_key: string, value: unknown): unknown {
  return typeof value === 'string' ? value.replaceAll('\0', '\u0001') : value;
}

/** Room for 100,000 characters that each came as \uXXXX, and the rest of an activity. */
const mostBytes = 640 * 1024;
const patience = 16 * mostBytes;
