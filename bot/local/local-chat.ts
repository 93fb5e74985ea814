import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Route } from '../route.ts';
import { answerConnector } from './connector.ts';
import { openEventStream } from './event-stream.ts';
import { introducer } from './introduce.ts';
import { sendJson } from './json-body.ts';
import { placesOf, type LocalOrganisation } from './local-place.ts';
import { requireLoopbackHost, requireOwnPage } from './loopback.ts';
import { openMessageLog } from './message-log.ts';
import { answerPage } from './page-api.ts';
import { sendPageFile } from './page-files.ts';
import { stateOf } from './page-state.ts';
import { RefusedRequest } from './refused-request.ts';
import { connectorPath, type Filling, type Stage } from './stage.ts';

export interface LocalChatOptions {
  /** As it is now: people may be added in the bot. */
  readonly organisation: () => LocalOrganisation;
  readonly botId: string;
  readonly botName: string;
  readonly tenantId: string;
  /** Where this process listens: http://127.0.0.1:3978. Asked at use, since the port may be given late. */
  readonly base: () => string;
  /** The file that keeps the conversation over a restart; without it, memory alone. */
  readonly keepIn?: string | undefined;
  readonly filling?: Filling | undefined;
  readonly now: () => number;
  readonly newId: () => string;
}

/**
 * Local mode's stage: a chat page at `/` and a connector that speaks the service's REST, so that the bot
 * runs as it does in Teams. Nothing reaches the bot before somebody opens the page.
 */
export function createLocalChat(options: LocalChatOptions): {
  readonly route: Route;
  readonly close: () => Promise<void>;
} {
  const events = openEventStream();
  const closing = new AbortController();
  const stage: Stage = {
    ...options,
    bot: { id: options.botId, name: options.botName },
    get people() {
      return options.organisation().people;
    },
    get places() {
      return placesOf(options.organisation());
    },
    log: openMessageLog(options.keepIn, events.tell),
    closing: closing.signal,
  };
  const introduce = introducer(stage);

  async function answer(request: IncomingMessage, response: ServerResponse, url: URL) {
    const path = url.pathname;
    requireLoopbackHost(request);
    if (path.startsWith(`${connectorPath}/`)) {
      return answerConnector(stage, request, { response, url });
    }
    if (!path.startsWith(apiPath)) return sendPageFile(request, response, path);
    requireOwnPage(request);
    if (request.method !== 'GET') {
      return sendJson(response, 200, await answerPage(stage, request, path.slice(apiPath.length)));
    }
    if (path === `${apiPath}events`) return events.add(response);
    if (path !== `${apiPath}state`) throw new RefusedRequest(404, 'Expected state or events');
    sendJson(response, 200, await stateOf(stage));
    await introduce();
  }

  return {
    route: async (request, response, url) => {
      if (!isOurs(url.pathname)) return false;
      try {
        await answer(request, response, url);
      } catch (error) {
        if (!(error instanceof RefusedRequest)) throw error;
        const { status, message } = error;
        // Part of the request may still be unread.
        response.shouldKeepAlive = false;
        sendJson(response, status, { error: { code: codes[status], message } });
      }
      return true;
    },
    close: async () => {
      closing.abort();
      events.close();
      await introduce();
    },
  };
}

function isOurs(path: string): boolean {
  return path === '/' || prefixes.some((prefix) => path.startsWith(prefix));
}

const apiPath = '/page-api/';
const prefixes = ['/page/', apiPath, `${connectorPath}/`];

const codes: Readonly<Record<number, string>> = {
  400: 'BadSyntax',
  403: 'Forbidden',
  404: 'NotFound',
  405: 'MethodNotAllowed',
  413: 'MessageSizeTooBig',
  415: 'UnsupportedMediaType',
};
