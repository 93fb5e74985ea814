import { bytesOf } from '../cards/parts/excerpt.ts';
import { line } from '../cards/parts/text.ts';
import { withoutControls } from '../domain/plain-characters.ts';
import type { Reply, Turn } from './turn.ts';

/** What somebody did, without the control characters in it: nobody types them, and a database may refuse them. */
export function cleanTurn(turn: Turn): { turn: Turn; cleaned: boolean } {
  if (turn.kind === 'message') {
    const text = withoutControls(turn.text);
    return { turn: { ...turn, text }, cleaned: text !== turn.text };
  }
  if (turn.kind !== 'press' && turn.kind !== 'dialog-open') return { turn, cleaned: false };
  const before = JSON.stringify(turn.data);
  const data: typeof turn.data = JSON.parse(before, (_key, value: unknown) =>
    typeof value === 'string' ? withoutControls(value) : value,
  );
  return { turn: { ...turn, data }, cleaned: JSON.stringify(data) !== before };
}

/** Says that something was taken out, where the answer has room for it. */
export function sayCleaned(reply: Reply): Reply {
  if (reply.kind === 'sentence') return { ...reply, text: `${reply.text} ${sentence}` };
  if (reply.kind !== 'card') return reply;
  const [marking, ...rest] = reply.card.body ?? [];
  if (!marking) return reply;
  const card = { ...reply.card, body: [marking, line(sentence, { color: 'Warning' }), ...rest] };
  return bytesOf(card) <= mostBytes ? { ...reply, card } : reply;
}

const sentence = 'Control characters in your text were taken out.';
const mostBytes = 28_000;
