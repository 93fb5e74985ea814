import type { JsonObject } from '../json.ts';
import type { Stage } from './stage.ts';

/** What the bot's HTTP response held; status 0 when there was none. */
export interface BotResponse {
  readonly status: number;
  readonly body: unknown;
}

/** Posts an activity to the bot's own door, as Teams would, and waits as long as Teams does. */
export async function askBot(stage: Stage, activity: JsonObject): Promise<BotResponse> {
  try {
    const response = await fetch(`${stage.base()}/api/messages`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(activity),
      signal: AbortSignal.any([stage.closing, AbortSignal.timeout(patienceMs)]),
    });
    return { status: response.status, body: parse(await response.text()) };
  } catch {
    return { status: 0, body: undefined };
  }
}

function parse(text: string): unknown {
  try {
    return text === '' ? undefined : JSON.parse(text);
  } catch {
    return undefined;
  }
}

// teams.md, Limits: an invoke is answered in 10 to 15 s.
const patienceMs = 15_000;
