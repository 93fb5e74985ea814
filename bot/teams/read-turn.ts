import type { Place, Speaker, Turn } from '../turn.ts';
import { conversationKind } from './conversation-kind.ts';
import { isObject, objectAt, textOf } from '../json.ts';
import type { JsonObject } from '../json.ts';
import { plainText } from './plain-text.ts';
import { bareAddress } from './service-address.ts';

/** What somebody did, in the bot's own words; nothing where nobody did anything that concerns it. */
export function readTurn(activity: JsonObject): Turn | undefined {
  const deed = readDeed(activity);
  if (!deed) return undefined;
  return {
    id: textOf(activity['id']),
    from: readSpeaker(objectAt(activity, 'from')),
    place: readPlace(activity),
    ...deed,
  };
}

/** Everything that the transport calls a message or an invoke, and the two ways to arrive. */
function readDeed(activity: JsonObject): Deed | undefined {
  switch (activity['type']) {
    case 'message':
      return readMessage(activity);
    case 'invoke':
      return readInvoke(activity);
    case 'conversationUpdate':
      return isArrival(activity) ? { kind: 'arrival' } : undefined;
    case 'installationUpdate':
      return textOf(activity['action']).startsWith('add') ? { kind: 'arrival' } : undefined;
    default:
      return undefined;
  }
}

/** A card's submit comes as a message too: it has a value, and often an empty text. */
function readMessage(activity: JsonObject): Deed {
  const { value } = activity;
  if (value !== undefined && value !== null) {
    return readPress(activity, { data: value, verb: objectAt(value)['verb'], asMessage: true });
  }
  return { kind: 'message', text: withoutMentions(activity) };
}

function readInvoke(activity: JsonObject): Deed {
  const name = textOf(activity['name']);
  const value = objectAt(activity, 'value');
  switch (name) {
    case 'adaptiveCard/action': {
      const { verb, data } = objectAt(value, 'action');
      const automatic = value['trigger'] === 'automatic';
      return readPress(activity, { data: data ?? {}, verb, automatic });
    }
    case 'task/submit':
    case 'composeExtension/submitAction': {
      const { data } = value;
      return readPress(activity, { data, verb: objectAt(data)['verb'], inDialog: true });
    }
    case 'task/fetch': {
      const data = objectAt(value, 'data');
      return { kind: 'dialog-open', verb: textOf(data['verb']), data };
    }
    case 'composeExtension/fetchTask':
      return {
        kind: 'dialog-open',
        verb: textOf(value['commandId']),
        data: readMessageAction(value),
      };
    default:
      return { kind: 'unknown-invoke', name };
  }
}

/** A press that makes no sense has the verb '' and is answered as such. */
function readPress(activity: JsonObject, press: RawPress): Deed {
  return {
    kind: 'press',
    verb: isObject(press.data) ? textOf(press.verb) : '',
    data: isObject(press.data) ? press.data : {},
    cardActivityId: textOf(activity['replyToId']) || undefined,
    automatic: press.automatic ?? false,
    inDialog: press.inDialog ?? false,
    asMessage: press.asMessage ?? false,
  };
}

/** "Refer this message": the words of the message it was used on. */
function readMessageAction(value: JsonObject): JsonObject {
  const { contentType, content } = objectAt(value, 'messagePayload', 'body');
  const narrative = contentType === 'text' ? textOf(content) : plainText(textOf(content));
  return narrative ? { narrative } : {};
}

/** Only what is added: nobody is greeted for leaving. */
function isArrival(activity: JsonObject): boolean {
  const added = activity['membersAdded'];
  if (Array.isArray(added) && added.length > 0) return true;
  return arrivals.has(objectAt(activity, 'channelData')['eventType']);
}

/** The bot's own mention goes; another's stays as the name it shows. */
function withoutMentions(activity: JsonObject): string {
  const botId = objectAt(activity, 'recipient')['id'];
  const entities = Array.isArray(activity['entities']) ? activity['entities'] : [];
  const text = entities
    .filter((entity) => objectAt(entity, 'mentioned')['id'] === botId)
    .map((entity) => textOf(objectAt(entity)['text']))
    .filter((mention) => mention !== '')
    .reduce((left, mention) => left.replaceAll(mention, ' '), textOf(activity['text']));
  return text
    .replace(/<at\b[^<>]{0,200}>|<\/at>/gi, '')
    .replace(/&nbsp;|\u00a0/g, ' ')
    .trim();
}

function readSpeaker(account: JsonObject): Speaker {
  return {
    id: textOf(account['aadObjectId']).toLowerCase(),
    teamsId: textOf(account['id']),
    name: textOf(account['name']),
  };
}

function readPlace(activity: JsonObject): Place {
  const conversation = objectAt(activity, 'conversation');
  const bot = objectAt(activity, 'recipient');
  const [id = '', thread] = textOf(conversation['id']).split(';messageid=');
  const tenantId =
    textOf(conversation['tenantId']) || textOf(objectAt(activity, 'channelData', 'tenant')['id']);
  return {
    id,
    kind: readKind(activity, conversation),
    thread: thread || undefined,
    serviceUrl: bareAddress(textOf(activity['serviceUrl'])),
    tenantId: tenantId.toLowerCase(),
    botId: textOf(bot['id']),
    botName: textOf(bot['name']),
  };
}

/** What is not surely somebody's own chat is none: there alone a whole referral is shown. */
function readKind(activity: JsonObject, conversation: JsonObject): Place['kind'] {
  const type = textOf(conversation['conversationType']);
  const byId = conversationKind(textOf(conversation['id']));
  const channel = objectAt(activity, 'channelData', 'channel')['id'];
  if (type === 'channel' || byId === 'channel' || channel) return 'channel';
  const isOwn = byId === 'personal' && conversation['isGroup'] !== true;
  return isOwn && (type === '' || type === 'personal') ? 'personal' : 'group';
}

type DistributiveOmit<T, Key extends PropertyKey> = T extends unknown ? Omit<T, Key> : never;
type Deed = DistributiveOmit<Turn, 'id' | 'from' | 'place'>;

interface RawPress {
  readonly data: unknown;
  readonly verb: unknown;
  readonly automatic?: boolean;
  readonly inDialog?: boolean;
  readonly asMessage?: boolean;
}

const arrivals = new Set<unknown>(['channelCreated', 'teamMemberAdded']);
