import { isObject, textAt, type JsonObject } from '../json.ts';
import type { LocalPlace } from './local-place.ts';
import type { Message } from './message-log.ts';
import { RefusedRequest } from './refused-request.ts';
import type { Stage } from './stage.ts';

interface Post {
  readonly place: LocalPlace;
  readonly activity: JsonObject;
  readonly thread?: string | undefined;
}

/** Posts for the bot. Typing signs and the like get an id, as in Teams, and leave nothing behind. */
export function postMessage(stage: Stage, { place, activity, thread }: Post): string {
  const id = stage.newId();
  if (activity['type'] !== 'message') return id;
  stage.log.put({
    id,
    number: stage.log.nextNumber(),
    place: place.id,
    thread: place.kind === 'channel' ? thread : undefined,
    from: 'bot',
    at: stage.now(),
    version: 1,
    ...contentOf(activity),
  });
  return id;
}

/** The message as the bot now wants it, for everyone: what single people saw in its stead is over. */
export function updateMessage(stage: Stage, old: Message, activity: JsonObject): void {
  const { views: _views, ...kept } = old;
  stage.log.put({
    ...kept,
    ...contentOf(activity),
    editedAt: stage.now(),
    version: old.version + 1,
  });
}

/** A bot may touch its own messages only. */
export function findOwnMessage(stage: Stage, place: LocalPlace, id: string | undefined): Message {
  const message = stage.log.get(id ?? '');
  if (message === undefined || message.place !== place.id) {
    throw new RefusedRequest(404, 'Expected a message of this conversation');
  }
  if (message.from !== 'bot') throw new RefusedRequest(403, "Expected the bot's own message");
  return message;
}

function contentOf(activity: JsonObject): Pick<Message, 'text' | 'isPlain' | 'cards' | 'label'> {
  const attachments = Array.isArray(activity['attachments']) ? activity['attachments'] : [];
  const entities = Array.isArray(activity['entities']) ? activity['entities'] : [];
  const usage: unknown = entities
    .filter(isObject)
    .map((entity) => entity['usageInfo'])
    .find(isObject);
  return {
    text: textAt(activity, 'text'),
    isPlain: activity['textFormat'] === 'plain' || undefined,
    cards: attachments
      .filter(isObject)
      .map((attachment) => attachment['content'])
      .filter(isObject),
    label: isObject(usage) ? textAt(usage, 'name') : undefined,
  };
}
