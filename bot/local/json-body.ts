import type { IncomingMessage, ServerResponse } from 'node:http';
import { isObject } from '../json.ts';
import type { JsonObject } from '../json.ts';
import { RefusedRequest } from './refused-request.ts';

/** Reads a JSON object of at most so many bytes. Asking for the content type keeps plain form posts out. */
export async function readJsonObject(request: IncomingMessage, limit: number): Promise<JsonObject> {
  const type = request.headers['content-type'] ?? '';
  if (!/^application\/json\b/i.test(type)) {
    throw new RefusedRequest(415, 'Expected content type application/json');
  }
  const text = await readText(request, limit);
  const value = parse(text);
  if (!isObject(value)) throw new RefusedRequest(400, 'Expected a JSON object');
  return value;
}

export function sendJson(response: ServerResponse, status: number, value: unknown): void {
  const body = JSON.stringify(value);
  response.writeHead(status, {
    'content-type': 'application/json; charset=utf-8',
    'content-length': Buffer.byteLength(body),
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
  });
  response.end(body);
}

async function readText(request: IncomingMessage, limit: number): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  // Destroying the request would cut the connection before the refusal is sent.
  for await (const chunk of request.iterator({ destroyOnReturn: false })) {
    const piece = Buffer.from(chunk);
    size += piece.length;
    if (size > limit) throw new RefusedRequest(413, `Expected at most ${limit} bytes`);
    chunks.push(piece);
  }
  return Buffer.concat(chunks).toString('utf8');
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new RefusedRequest(400, 'Expected JSON');
  }
}
