import type { IncomingMessage } from 'node:http';
import { isLoopback } from '../config.ts';
import { RefusedRequest } from './refused-request.ts';

/** Stops DNS rebinding: a strange site that points its name at this machine still sends its own name. */
export function requireLoopbackHost(request: IncomingMessage): void {
  const host = (request.headers.host ?? '').replace(/:\d{1,5}$/, '');
  if (!isLoopback(host)) {
    throw new RefusedRequest(403, 'Expected a loopback address in Host: open the page as printed');
  }
}

/** The page's own calls only. A browser cannot forge these headers; a script without them is no browser. */
export function requireOwnPage(request: IncomingMessage): void {
  const { origin, host } = request.headers;
  const site = request.headers['sec-fetch-site'];
  const foreign = origin !== undefined && origin !== `http://${host}`;
  if (foreign || (site !== undefined && site !== 'same-origin')) {
    throw new RefusedRequest(403, 'Expected a call from the chat page itself');
  }
}

/** The connector is for the bot, which is no browser: no page may call it. */
export function requireNoBrowser(request: IncomingMessage): void {
  if (request.headers.origin !== undefined || request.headers['sec-fetch-site'] !== undefined) {
    throw new RefusedRequest(403, 'Expected a call from the bot, got one from a browser');
  }
}
