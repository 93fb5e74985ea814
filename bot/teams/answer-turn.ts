import { setTimeout } from 'node:timers/promises';
import { Refusal } from '../../domain/refusal.ts';
import type { Log } from '../log.ts';
import type { Place, Reply, Turn } from '../turn.ts';
import type { DeliverOrder } from './delivery.ts';
import { faultReference, sayFault } from './fault.ts';
import type { JsonObject } from '../json.ts';
import { textOf } from '../json.ts';
import { readTurn } from './read-turn.ts';
import type { Sender } from './sender.ts';
import { writeAnswer } from './write-reply.ts';

interface Edge {
  readonly onTurn: (turn: Turn) => Promise<Reply>;
  readonly sender: Pick<Sender, 'deliver'>;
  readonly log: Log;
}

/** The body that answers an activity. An invoke gets its reply in it; a message gets one in its conversation. */
export async function answerTurn(activity: JsonObject, edge: Edge): Promise<object> {
  const turn = readTurn(activity);
  if (!turn) return {};
  const reply = await replyTo(turn, edge);
  if (activity['type'] === 'invoke') return writeAnswer(reply, textOf(activity['name']));
  const order = orderOf(reply, turn.place);
  const activityId = order && (await deliverReply(order, edge));
  await reply.onDelivered?.();
  if (activityId && reply.kind === 'card') await reply.onSent?.(activityId);
  return {};
}

/** The last net: whatever happens, somebody who pressed a button is told. */
async function replyTo(turn: Turn, { onTurn, log }: Edge): Promise<Reply> {
  try {
    return await onTurn(turn);
  } catch (error) {
    if (error instanceof Refusal) return { kind: 'sentence', text: error.message };
    const reference = faultReference(turn.id);
    log.error('A turn failed', { reference, kind: turn.kind, error });
    return { kind: 'error', code: 'fault', text: sayFault(reference) };
  }
}

/** A reply has no outbox behind it: where the service only asks for patience, it gets a second try. */
async function deliverReply(
  order: DeliverOrder,
  { sender, log }: Edge,
): Promise<string | undefined> {
  let delivered = await sender.deliver(order);
  if (delivered.outcome === 'retry') {
    await setTimeout(Math.min(delivered.afterMs ?? shortWait, longestWait));
    delivered = await sender.deliver(order);
  }
  if (delivered.outcome === 'sent') return delivered.activityId;
  log.warn('A reply was not delivered', { outcome: delivered.outcome, problem: delivered.problem });
  return undefined;
}

function orderOf(reply: Reply, place: Place): DeliverOrder | undefined {
  if (reply.kind === 'nothing') return undefined;
  const { serviceUrl, tenantId, botId, botName, thread } = place;
  const conversationId = thread ? `${place.id};messageid=${thread}` : place.id;
  const to = { serviceUrl, tenantId, botId, botName, conversationId };
  if (reply.kind === 'card') return { ...to, card: reply.card, summary: reply.title ?? 'RAPTOR' };
  return { ...to, text: reply.text, summary: 'RAPTOR' };
}

/** Teams gives an answer up after some ten seconds. */
const shortWait = 500;
const longestWait = 4_000;
