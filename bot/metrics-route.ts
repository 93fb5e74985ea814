import { createHash, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { isLoopback } from './config.ts';
import type { Route } from './route.ts';

interface Options {
  readonly token: string | undefined;
  readonly text: () => Promise<string>;
}

/** `/metrics`: for this machine, or for whoever shows the token. */
export function metricsRoute({ token, text }: Options): Route {
  return async (request, response, url) => {
    if (request.method !== 'GET' || url.pathname !== '/metrics') return false;
    const refusal = refusalOf(request, token);
    if (refusal) {
      response.writeHead(refusal.status, {
        'content-type': 'application/json; charset=utf-8',
        ...(refusal.status === 401 ? { 'www-authenticate': 'Bearer' } : {}),
      });
      response.end(JSON.stringify({ error: refusal.sentence }));
      return true;
    }
    const body = await text();
    response.writeHead(200, {
      'content-type': 'text/plain; version=0.0.4; charset=utf-8',
      'cache-control': 'no-store',
    });
    response.end(body);
    return true;
  };
}

function refusalOf(
  request: IncomingMessage,
  token: string | undefined,
): { status: 401 | 403; sentence: string } | undefined {
  if (isOfThisMachine(request)) return undefined;
  if (token === undefined) {
    return {
      status: 403,
      sentence: 'Expected a request from this machine: METRICS_TOKEN is not set.',
    };
  }
  const [, shown = ''] = /^Bearer +(\S+)$/i.exec(request.headers.authorization ?? '') ?? [];
  if (timingSafeEqual(digestOf(shown), digestOf(token))) return undefined;
  return { status: 401, sentence: 'Expected the bearer token of METRICS_TOKEN.' };
}

/** A proxy on this machine brings strangers from loopback: they are told by its headers, or by the name they asked for. */
function isOfThisMachine({ socket, headers }: IncomingMessage): boolean {
  const address = (socket.remoteAddress ?? '').replace(/^::ffff:/, '');
  const host = URL.parse(`http://${headers.host ?? ''}`)?.hostname ?? '';
  return isLoopback(address) && isLoopback(host) && !forwarding.some((name) => name in headers);
}

/** Equal lengths, so that the comparison takes equally long. */
function digestOf(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}

const forwarding = ['forwarded', 'x-forwarded-for', 'x-forwarded-host', 'x-real-ip', 'via'];
