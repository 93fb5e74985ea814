import type { NotDelivered } from './delivery.ts';
import { isObject, objectAt, textOf } from '../json.ts';

/** What the outbox may do after a send that failed, by the limits of teams.md. Unknown errors are faults and stay so. */
export function classifyFailure(error: unknown, send: 'create' | 'update'): NotDelivered {
  if (error instanceof TokenUnavailable) return { outcome: 'retry', problem: error.message };
  if (!isHttpFailure(error)) throw error;
  const response = objectAt(error, 'response');
  const status = Number(response['status'] ?? 0);
  if (status === 0) return classifyLost(textOf(objectAt(error)['code']), send);

  const problem = `Teams answered ${status}${codeOf(response)}.`;
  if (status === 401) return { outcome: 'retry', problem };
  if (status === 412 || status === 429) {
    return { outcome: 'retry', afterMs: retryAfter(objectAt(response, 'headers')), problem };
  }
  if (status === 408 || status >= 500) return doubtful(problem, send);
  const gone = send === 'update' && status === 404 && !conversationGone.test(problem);
  return { outcome: 'undeliverable', ...(gone ? { gone } : {}), problem };
}

/** The service that gives the bot its token was not to be had, so nothing went out. */
export class TokenUnavailable extends Error {
  override readonly name = 'TokenUnavailable';
}

/** An error of the SDK's HTTP client. */
function isHttpFailure(error: unknown): boolean {
  return isObject(error) && error['isAxiosError'] === true;
}

/** No answer came. Where no connection did either, nothing was posted. */
function classifyLost(code: string, send: 'create' | 'update'): NotDelivered {
  const problem = `Teams did not answer${code ? ` (${code})` : ''}.`;
  return neverConnected.has(code) ? { outcome: 'retry', problem } : doubtful(problem, send);
}

/** An update may always be repeated; a second message may be one too many. */
function doubtful(problem: string, send: 'create' | 'update'): NotDelivered {
  return { outcome: send === 'update' ? 'retry' : 'unknown', problem };
}

/** The service's own word for it, never its sentence: that may quote the message. */
function codeOf(response: object): string {
  const code = textOf(objectAt(response, 'data', 'error')['code']);
  return /^\w{1,60}$/.test(code) ? ` (${code})` : '';
}

/** Seconds, or a date measured against the answer's own date: clocks differ. */
function retryAfter(headers: Readonly<Record<string, unknown>>): number | undefined {
  const value = textOf(headers['retry-after']).trim();
  if (/^\d+(\.\d+)?$/.test(value)) return Math.ceil(Number(value) * 1000);
  const wait = Date.parse(value) - Date.parse(textOf(headers['date']));
  return Number.isNaN(wait) ? undefined : Math.max(0, wait);
}

const neverConnected = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
]);
const conversationGone = /Conversation(NotFound|Deleted)|BotNotInConversationRoster/;
