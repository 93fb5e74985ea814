import type { Person } from '../../domain/actor.ts';
import type { JsonObject } from '../json.ts';
import type { LocalPlace } from './local-place.ts';
import { connectorPath, teamsIdOf, type Stage } from './stage.ts';

/** Who does something, and where. `thread` is the first message of the channel's thread. */
export interface Scene {
  readonly person: Person;
  readonly place: LocalPlace;
  readonly thread?: string | undefined;
}

/** Somebody said something. In a channel the bot hears it because it is mentioned. */
export function messageActivity(
  stage: Stage,
  scene: Scene & { id: string; text: string },
): JsonObject {
  const mention = `<at>${stage.bot.name}</at>`;
  const isChannel = scene.place.kind === 'channel';
  return {
    ...envelope(stage, scene),
    id: scene.id,
    type: 'message',
    textFormat: 'plain',
    text: isChannel ? `${mention} ${scene.text}` : scene.text,
    entities: [
      ...(isChannel ? [{ type: 'mention', mentioned: stage.bot, text: mention }] : []),
      { type: 'clientInfo', locale: 'en-GB', country: 'GB', platform: 'Web' },
    ],
  };
}

/** A plain `Action.Submit` outside a dialog: Teams sends its data as a message without words. */
export function submittedActivity(
  stage: Stage,
  scene: Scene & { replyToId: string; value: JsonObject },
): JsonObject {
  return {
    ...envelope(stage, scene),
    type: 'message',
    replyToId: scene.replyToId,
    value: scene.value,
  };
}

/** A press, a refresh or a dialog's step: the answer comes back in the response. */
export function invokeActivity(
  stage: Stage,
  scene: Scene & { name: string; replyToId: string; value: JsonObject },
): JsonObject {
  return {
    ...envelope(stage, scene),
    type: 'invoke',
    name: scene.name,
    replyToId: scene.replyToId,
    value: scene.value,
  };
}

/** The bot arrives in a chat or channel, so that it may post there unasked. */
export function arrivalActivity(stage: Stage, scene: Scene): JsonObject {
  if (scene.place.kind === 'personal') {
    return { ...envelope(stage, scene), type: 'installationUpdate', action: 'add' };
  }
  return {
    ...envelope(stage, scene),
    type: 'conversationUpdate',
    membersAdded: [{ id: stage.bot.id }],
  };
}

function envelope(stage: Stage, { person, place, thread }: Scene): JsonObject {
  const at = new Date(stage.now()).toISOString();
  return {
    id: stage.newId(),
    timestamp: at,
    localTimestamp: at,
    localTimezone: 'Europe/London',
    locale: 'en-GB',
    channelId: 'msteams',
    serviceUrl: `${stage.base()}${connectorPath}`,
    from: { id: teamsIdOf(person.id), name: person.name, aadObjectId: person.id },
    recipient: stage.bot,
    conversation: {
      id: thread === undefined ? place.id : `${place.id};messageid=${thread}`,
      conversationType: place.kind,
      tenantId: stage.tenantId,
      ...(place.kind === 'channel' ? { isGroup: true, name: place.name } : {}),
    },
    channelData: {
      tenant: { id: stage.tenantId },
      ...(place.kind === 'channel'
        ? { team: { id: place.id, name: place.name }, channel: { id: place.id, name: place.name } }
        : {}),
    },
  };
}
