import type { Card } from '../../cards/card.ts';
import { asDialog } from '../../cards/parts/buttons.ts';
import type { Reply } from '../turn.ts';

const cardType = 'application/vnd.microsoft.card.adaptive';

/** The body that answers an invoke. Never empty: Teams shows an error for that. */
export function writeAnswer(reply: Reply, invoke: string): object {
  return isDialog(invoke) ? { task: writeTask(reply) } : writeCardAnswer(reply);
}

/** `Action.Execute`: the outcome is in the body's status code, HTTP's own stays 200. */
function writeCardAnswer(reply: Reply): object {
  if (reply.kind === 'card') return { statusCode: 200, type: cardType, value: reply.card };
  if (reply.kind !== 'error') return sentence(reply.kind === 'sentence' ? reply.text : done);
  return {
    statusCode: 400,
    type: 'application/vnd.microsoft.error',
    value: { code: reply.code, message: reply.text },
  };
}

function sentence(text: string): object {
  return { statusCode: 200, type: 'application/vnd.microsoft.activity.message', value: text };
}

/** A dialog knows a card or a closing word, and no error. */
function writeTask(reply: Reply): object {
  if (reply.kind !== 'card') {
    return { type: 'message', value: reply.kind === 'nothing' ? done : reply.text };
  }
  return {
    type: 'continue',
    value: {
      title: reply.title ?? 'RAPTOR',
      height: 'large',
      width: 'medium',
      card: writeCard(asDialog(reply.card)),
    },
  };
}

/** A card as a message or a dialog carries it. */
export function writeCard(card: Card): { contentType: typeof cardType; content: Card } {
  return { contentType: cardType, content: card };
}

function isDialog(invoke: string): boolean {
  return /^(task|composeExtension)\//.test(invoke);
}

const done = 'Done.';
