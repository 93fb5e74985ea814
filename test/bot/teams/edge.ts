import { readConfig } from '../../../bot/config.ts';
import type { Environment } from '../../../bot/config.ts';
import { createTeams } from '../../../bot/teams/app.ts';
import type { TeamsOptions } from '../../../bot/teams/app.ts';
import type { Reply } from '../../../bot/turn.ts';
import { tenant } from './activities.ts';
import { silent } from './stand-in.ts';

export interface Edge {
  close(): Promise<void>;
  post(body: object, authorization?: string): Promise<Response>;
}

export const greet = async (): Promise<Reply> => ({ kind: 'sentence', text: 'Hello.' });

/** The bot's edge on a free port, with somebody behind it who greets everyone. */
export async function openEdge(env: Environment, over: Partial<TeamsOptions> = {}): Promise<Edge> {
  const teams = createTeams({
    config: readConfig({ HOST: '127.0.0.1', PORT: '0', ...env }),
    allowedTenants: [tenant],
    log: silent,
    routes: [],
    onTurn: greet,
    ...over,
  });
  const { host, port } = await teams.listen();
  return {
    close: () => teams.close(),
    post: (body, authorization) =>
      fetch(`http://${host}:${port}/api/messages`, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          ...(authorization ? { authorization } : {}),
        },
        body: JSON.stringify(body),
      }),
  };
}
