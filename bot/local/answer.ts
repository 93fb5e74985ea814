import type { BotResponse } from './ask-bot.ts';
import { isObject, textAt, type JsonObject } from '../json.ts';

/** What the page is told after a press or a dialog's step. */
export type Answer =
  | { readonly kind: 'card'; readonly card: JsonObject; readonly title?: string | undefined }
  | { readonly kind: 'sentence'; readonly text: string }
  | { readonly kind: 'error'; readonly text: string }
  | { readonly kind: 'nothing' };

/** Reads the answer to `adaptiveCard/action`: a card, a sentence for the presser alone, or an error. */
export function readActionAnswer(response: BotResponse): Answer {
  const { body } = response;
  if (!isOk(response) || !isObject(body)) return failure(response);
  const { value } = body;
  if (body['type'] === cardType && isObject(value)) return { kind: 'card', card: value };
  if (body['type'] === sentenceType && typeof value === 'string') {
    return { kind: 'sentence', text: value };
  }
  const text = isObject(value) ? textAt(value, 'message') : undefined;
  return text === undefined ? failure(response) : { kind: 'error', text };
}

/** Reads the answer to `task/fetch` or `task/submit`; an empty one closes the dialog. */
export function readDialogAnswer(response: BotResponse): Answer {
  const { body } = response;
  if (!isOk(response)) return failure(response);
  if (body === undefined || (isObject(body) && Object.keys(body).length === 0)) {
    return { kind: 'nothing' };
  }
  const task = isObject(body) && isObject(body['task']) ? body['task'] : {};
  const { value } = task;
  if (task['type'] === 'message' && typeof value === 'string') {
    return { kind: 'sentence', text: value };
  }
  const card = isObject(value) && isObject(value['card']) ? value['card']['content'] : undefined;
  if (task['type'] === 'continue' && isObject(value) && isObject(card)) {
    return { kind: 'card', card, title: textAt(value, 'title') };
  }
  return failure(response);
}

export function isOk({ status }: BotResponse): boolean {
  return status >= 200 && status < 300;
}

function failure({ status }: BotResponse): Answer {
  const what = status === 0 ? 'did not answer in time' : `gave no proper answer (${status})`;
  return {
    kind: 'error',
    text: `RAPTOR ${what}. What you typed is still here: try again, a second press does no harm.`,
  };
}

const cardType = 'application/vnd.microsoft.card.adaptive';
const sentenceType = 'application/vnd.microsoft.activity.message';
