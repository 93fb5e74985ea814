import { PUBLIC } from '@microsoft/teams.api';
import type { CloudEnvironment } from '@microsoft/teams.api';
import type { AppOptions, HttpRouteHandler, IPlugin } from '@microsoft/teams.apps';
import type { Config } from '../config.ts';
import type { Log } from '../log.ts';
import type { Route } from '../route.ts';
import type { Reply, Turn } from '../turn.ts';
import { answerTurn } from './answer-turn.ts';
import { guardActivity, noToken } from './guard.ts';
import { createHttpServer } from './http-server.ts';
import { objectAt } from '../json.ts';
import { RaptorApp } from './raptor-app.ts';
import { sdkLog } from './sdk-log.ts';
import { createSender } from './sender.ts';
import type { Sender } from './sender.ts';

export interface TeamsOptions {
  readonly config: Config;
  readonly allowedTenants: readonly string[];
  readonly log: Log;
  /** What else is served, after `/api/messages`. */
  readonly routes: readonly Route[];
  readonly onTurn: (turn: Turn) => Promise<Reply>;
  /** Where the service's keys are; the public cloud's unless told otherwise. */
  readonly cloud?: CloudEnvironment;
}

export interface Teams extends Sender {
  listen(): Promise<{ readonly host: string; readonly port: number }>;
  close(): Promise<void>;
}

/** The bot's edge: the SDK between our own HTTP server and guard, and our own reading and writing. */
export function createTeams(options: TeamsOptions): Teams {
  const { config, log, onTurn } = options;
  const server = createHttpServer({ config, routes: options.routes, log });
  const app = new RaptorApp(
    { ...sdkOptions(options), httpServerAdapter: { registerRoute: guarded } },
    async (activity) => answerTurn(objectAt(activity), { onTurn, sender, log }),
  );
  const sender = createSender(app, config, log);

  function guarded(method: 'POST', path: string, handler: HttpRouteHandler): void {
    const policy = { ...config, allowedTenants: options.allowedTenants };
    server.registerRoute(method, path, async (request) => {
      const body = objectAt(request.body);
      const authorization = String(request.headers['authorization'] ?? '');
      const rejection = guardActivity({ authorization, body }, policy);
      if (rejection) {
        log.warn('An activity was turned away', {
          status: rejection.status,
          why: rejection.sentence,
        });
        return { status: rejection.status, body: { error: rejection.sentence } };
      }
      const answer = await handler(request);
      return answer.status === 401 ? { status: 401, body: { error: noToken.sentence } } : answer;
    });
  }

  return {
    ...sender,
    async listen() {
      await app.initialize();
      return server.listen();
    },
    close: () => server.close(),
  };
}

/** Every choice that the SDK would else take from the environment is made here. */
function sdkOptions({ config, log, cloud = PUBLIC }: TeamsOptions): AppOptions<IPlugin> {
  const logger = sdkLog(log);
  const local = config.mode === 'local';
  return {
    ...config.registration,
    cloud,
    logger,
    serviceUrl: `https://${config.serviceHosts[0]}`,
    dangerouslyAllowUnauthenticatedRequests: local,
    client: {
      timeout: outboundTimeout,
      logger,
      interceptors: [
        {
          request({ config: outbound }) {
            outbound.maxRedirects = 0;
            if (local) {
              // There is no token, and the SDK would send the word "null"; nor does a proxy lead home.
              outbound.headers.delete('Authorization');
              outbound.proxy = false;
            }
            return outbound;
          },
        },
      ],
    },
  };
}

const outboundTimeout = 10_000;
