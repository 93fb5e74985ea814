import type { IncomingMessage } from 'node:http';
import { invokeActivity, messageActivity, submittedActivity, type Scene } from './activity.ts';
import { isOk, readActionAnswer, readDialogAnswer, type Answer } from './answer.ts';
import { askBot } from './ask-bot.ts';
import { isObject, textAt, type JsonObject } from '../json.ts';
import { readJsonObject } from './json-body.ts';
import type { Message } from './message-log.ts';
import { RefusedRequest } from './refused-request.ts';
import { findPerson, findPlace, type Stage } from './stage.ts';

/** The page's posts. Each becomes a real activity at the bot's door; the rest is told by events. */
export async function answerPage(
  stage: Stage,
  request: IncomingMessage,
  name: string,
): Promise<Answer> {
  const step = steps.get(name);
  if (step === undefined || request.method !== 'POST') {
    throw new RefusedRequest(404, 'Expected a call that the page makes');
  }
  return step(stage, await readJsonObject(request, bodyLimit));
}

async function say(stage: Stage, body: JsonObject): Promise<Answer> {
  const text = textAt(body, 'text')?.trim() ?? '';
  if (text === '') throw new RefusedRequest(400, 'Expected some text');
  const person = findPerson(stage, textAt(body, 'person'));
  const { place } = findPlace(stage, textAt(body, 'place'));
  const id = stage.newId();
  const replyIn = textAt(body, 'thread');
  const message: Message = {
    id,
    number: stage.log.nextNumber(),
    place: place.id,
    thread: replyIn,
    from: person.id,
    at: stage.now(),
    version: 1,
    text,
    cards: [],
  };
  stage.log.put(message);
  // In a channel even a new post names its thread: itself.
  const thread = place.kind === 'channel' ? (replyIn ?? id) : undefined;
  const taken = await askBot(stage, messageActivity(stage, { person, place, thread, id, text }));
  if (!isOk(taken)) stage.log.put({ ...message, undelivered: true });
  return { kind: 'nothing' };
}

async function press(stage: Stage, body: JsonObject): Promise<Answer> {
  const { scene, message } = pressed(stage, body);
  const action = isObject(body['action']) ? body['action'] : {};
  const automatic = body['automatic'] === true;
  const value = {
    action: { ...action, type: 'Action.Execute' },
    trigger: automatic ? 'automatic' : 'manual',
  };
  const invoke = { ...scene, name: 'adaptiveCard/action', replyToId: message.id, value };
  const answer = readActionAnswer(await askBot(stage, invokeActivity(stage, invoke)));
  const now = stage.log.get(message.id);
  // An update that came meanwhile is newer than the answer.
  if (answer.kind === 'card' && !automatic && now?.version === message.version) {
    stage.log.put({ ...now, views: { ...now.views, [scene.person.id]: answer.card } });
  }
  return answer;
}

async function submit(stage: Stage, body: JsonObject): Promise<Answer> {
  const { scene, message } = pressed(stage, body);
  const activity = submittedActivity(stage, {
    ...scene,
    replyToId: message.id,
    value: dataOf(body),
  });
  const response = await askBot(stage, activity);
  return isOk(response) ? { kind: 'nothing' } : readActionAnswer(response);
}

function dialogStep(name: 'task/fetch' | 'task/submit') {
  return async (stage: Stage, body: JsonObject): Promise<Answer> => {
    const { scene, message } = pressed(stage, body);
    const value = { data: dataOf(body), context: { theme: 'default' } };
    const invoke = { ...scene, name, replyToId: message.id, value };
    return readDialogAnswer(await askBot(stage, invokeActivity(stage, invoke)));
  };
}

async function fill({ filling }: Stage): Promise<Answer> {
  if (!filling) throw new RefusedRequest(404, 'Expected a stage that can be filled');
  return { kind: 'sentence', text: await filling.fill() };
}

function pressed(stage: Stage, body: JsonObject): { scene: Scene; message: Message } {
  const person = findPerson(stage, textAt(body, 'person'));
  const message = stage.log.get(textAt(body, 'message') ?? '');
  if (message === undefined) throw new RefusedRequest(404, 'Expected a message of the stage');
  const { place } = findPlace(stage, message.place);
  const thread = place.kind === 'channel' ? (message.thread ?? message.id) : undefined;
  return { scene: { person, place, thread }, message };
}

function dataOf(body: JsonObject): JsonObject {
  return isObject(body['data']) ? body['data'] : {};
}

const bodyLimit = 256_000;

const steps = new Map<string, (stage: Stage, body: JsonObject) => Promise<Answer>>([
  ['say', say],
  ['fill', fill],
  ['press', press],
  ['submit', submit],
  ['dialog-open', dialogStep('task/fetch')],
  ['dialog-submit', dialogStep('task/submit')],
]);
