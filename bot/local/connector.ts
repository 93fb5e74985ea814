import type { IncomingMessage, ServerResponse } from 'node:http';
import { findOwnMessage, postMessage, updateMessage } from './bot-message.ts';
import { isObject, textAt, type JsonObject } from '../json.ts';
import { readJsonObject, sendJson } from './json-body.ts';
import { personalChatId } from './local-place.ts';
import { requireNoBrowser } from './loopback.ts';
import { RefusedRequest } from './refused-request.ts';
import { memberOf, membersOf } from './roster.ts';
import { connectorPath, findPerson, findPlace, type Stage } from './stage.ts';

interface Call {
  readonly stage: Stage;
  readonly request: IncomingMessage;
  readonly conversation: string | undefined;
  readonly item: string | undefined;
}

/** The part of the Bot Framework's REST that a bot uses to post, update, delete and read rosters. */
export async function answerConnector(
  stage: Stage,
  request: IncomingMessage,
  { response, url }: { response: ServerResponse; url: URL },
): Promise<void> {
  requireNoBrowser(request);
  const path = operationPath.exec(url.pathname.slice(connectorPath.length));
  const operation = operations[`${request.method} ${path?.[2]?.toLowerCase() ?? ''}`];
  if (path === null || operation === undefined) {
    throw new RefusedRequest(404, 'Expected an operation of the Bot Framework connector');
  }
  const call = { stage, request, conversation: decode(path[1]), item: decode(path[3]) };
  sendJson(response, 200, await operation(call));
}

async function createChat({ stage, request }: Call): Promise<JsonObject> {
  const body = await readJsonObject(request, messageLimit);
  const members: readonly unknown[] = Array.isArray(body['members']) ? body['members'] : [];
  const first = members[0];
  const person = findPerson(stage, isObject(first) ? textAt(first, 'id') : undefined);
  const { place } = findPlace(stage, personalChatId(person.id));
  const { activity } = body;
  const activityId = isObject(activity) ? postMessage(stage, { place, activity }) : undefined;
  return { id: place.id, activityId, serviceUrl: `${stage.base()}${connectorPath}` };
}

async function addActivity({ stage, request, conversation, item }: Call): Promise<JsonObject> {
  const { place, thread } = findPlace(stage, conversation);
  const activity = await readJsonObject(request, messageLimit);
  const answered = item === undefined ? undefined : stage.log.get(item);
  const root = thread ?? answered?.thread ?? answered?.id;
  return { id: postMessage(stage, { place, activity, thread: root }) };
}

async function updateActivity({ stage, request, conversation, item }: Call): Promise<JsonObject> {
  const old = findOwnMessage(stage, findPlace(stage, conversation).place, item);
  updateMessage(stage, old, await readJsonObject(request, messageLimit));
  return { id: old.id };
}

async function deleteActivity({ stage, conversation, item }: Call): Promise<JsonObject> {
  stage.log.remove(findOwnMessage(stage, findPlace(stage, conversation).place, item).id);
  return {};
}

async function listMembers({ stage, conversation, item }: Call): Promise<unknown> {
  const { place } = findPlace(stage, conversation);
  return item === undefined ? membersOf(stage, place) : memberOf(stage, place, item);
}

async function pageMembers({ stage, conversation }: Call): Promise<JsonObject> {
  return { members: membersOf(stage, findPlace(stage, conversation).place) };
}

function decode(part: string | undefined): string | undefined {
  try {
    return part === undefined ? undefined : decodeURIComponent(part);
  } catch {
    throw new RefusedRequest(400, 'Expected a well-formed address');
  }
}

/** Conversation, what of it, and which one; the SDK's own spelling of pagedMembers varies. */
const operationPath = /^\/+v3\/conversations(?:\/([^/]+)(?:\/([^/]+)(?:\/([^/]+))?)?)?\/?$/;

// teams.md, Limits: a message holds about 100 KB.
const messageLimit = 100_000;

const operations: Readonly<Record<string, (call: Call) => Promise<unknown>>> = {
  'POST ': createChat,
  'POST activities': addActivity,
  'PUT activities': updateActivity,
  'DELETE activities': deleteActivity,
  'GET members': listMembers,
  'GET pagedmembers': pageMembers,
};
