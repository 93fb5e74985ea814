import { setTimeout } from 'node:timers/promises';
import type { Person } from '../domain/actor.ts';
import { Refusal } from '../domain/refusal.ts';
import type { Action } from './action.ts';
import { actions } from './actions/index.ts';
import { notHeardYet } from './address.ts';
import { answerCommand } from './answer-command.ts';
import { cleanTurn, sayCleaned } from './clean-turn.ts';
import type { Context, Turned } from './context.ts';
import { openDialog } from './open-dialog.ts';
import type { Reply, Turn } from './turn.ts';

/** Answers one thing that somebody did. One that comes again, by the service's retry, gets the first one's answer. */
export async function takeTurn(turn: Turn, ctx: Context): Promise<Reply> {
  await ctx.directory.refresh();
  const heard = { place: turn.place, speaker: turn.from, at: ctx.now() };
  if (await ctx.store.conversations.hear(heard)) await ctx.store.outbox.hurry(notHeardYet);
  if (turn.kind === 'arrival') return nothing;
  if (turn.kind === 'press' && turn.automatic) return answer(turn, ctx);
  const key = `${turn.place.id} ${turn.id}`;
  const arrival = await ctx.store.inbound.begin({ key, now: ctx.realNow() });
  if (arrival.state !== 'new') return answerAgain(turn, { key, ctx });
  return answerFirst(turn, { key, ctx });
}

async function answerFirst(
  turn: Turn,
  { key, ctx }: { key: string; ctx: Context },
): Promise<Reply> {
  try {
    const reply = await answer(turn, ctx);
    if (isPosted(turn)) {
      // Kept as answered once it stands in the chat, and not before: until then the service's retry is to bring it.
      const onDelivered = () => ctx.store.inbound.finish(key, JSON.stringify(nothing));
      return { ...reply, onDelivered };
    }
    await ctx.store.inbound.finish(key, JSON.stringify(reply));
    return reply;
  } catch (error) {
    await ctx.store.inbound.abandon(key);
    throw error;
  }
}

/** The first one's answer, waited for where it is still being worked out. One that was posted is not posted again. */
async function answerAgain(
  turn: Turn,
  { key, ctx }: { key: string; ctx: Context },
): Promise<Reply> {
  for (const started = ctx.realNow(); ctx.realNow() - started < longestWait;) {
    const arrival = await ctx.store.inbound.begin({ key, now: ctx.realNow() });
    if (arrival.state === 'answered') return readReply(arrival.answer);
    if (arrival.state === 'new') return answerFirst(turn, { key, ctx });
    await setTimeout(lookAgain);
  }
  if (isPosted(turn)) return nothing;
  return { kind: 'sentence', text: 'Your first press is still being worked on. Look again soon.' };
}

/** A message's answer is a message of its own; an invoke's is in the response, and must be given again. */
function isPosted(turn: Turn): boolean {
  return turn.kind === 'message' || (turn.kind === 'press' && turn.asMessage);
}

function readReply(kept: string): Reply {
  const reply: Reply = JSON.parse(kept);
  return reply;
}

async function answer(turn: Turn, ctx: Context): Promise<Reply> {
  try {
    const { turn: clean, cleaned } = cleanTurn(turn);
    const reply = await answerPerson(clean, ctx);
    return cleaned ? sayCleaned(reply) : reply;
  } catch (error) {
    if (error instanceof Refusal) {
      return { kind: 'sentence', text: error.message, refused: error.code };
    }
    throw error;
  }
}

async function answerPerson(turn: Turn, ctx: Context): Promise<Reply> {
  const actor = await recognise(turn, ctx);
  if (!actor) return { kind: 'sentence', text: notListed, refused: 'not-listed' };
  const turned: Turned = { ...ctx, actor, place: turn.place };
  switch (turn.kind) {
    case 'message':
      return answerCommand(turn.text, turned);
    case 'dialog-open':
      return openDialog(turn, turned);
    case 'press':
      return press(turn, turned);
    default:
      return { kind: 'error', code: 'unknown', text: 'RAPTOR does not know what that asks for.' };
  }
}

/** The list's person; an unlisted one with the force they named before. */
async function recognise(turn: Turn, ctx: Context): Promise<Person | undefined> {
  const person = ctx.directory.recognise(turn.from);
  if (!person?.open) return person;
  const contact = await ctx.store.read.conversations.contact(person.id);
  return { ...person, force: contact?.force };
}

async function press(turn: Extract<Turn, { kind: 'press' }>, ctx: Turned): Promise<Reply> {
  if (turn.asMessage && turn.place.kind !== 'personal') {
    return { kind: 'sentence', text: 'Do this in your own chat with RAPTOR.', refused: 'public' };
  }
  const action: Action | undefined = actions.find((each) => each.verb === turn.verb);
  if (!action) {
    return { kind: 'error', code: 'unknown-verb', text: 'RAPTOR does not know this button.' };
  }
  const { ref } = turn.data;
  if (!action.withoutRef && (typeof ref !== 'string' || ref.trim() === '')) {
    const text = 'This button names no record. Open the referral again and press there.';
    return { kind: 'error', code: 'no-reference', text };
  }
  const { cardActivityId, inDialog, automatic } = turn;
  return action.press(turn.data, { ...ctx, cardActivityId, inDialog, automatic });
}

const nothing: Reply = { kind: 'nothing' };
const notListed = 'You are not on this organisation’s list. Ask your regional gateway to add you.';
const longestWait = 8_000;
const lookAgain = 50;
