import { openCase } from '../../bot/open-case.ts';
import type { Card } from '../../cards/card.ts';
import { raptor } from '../../domain/actor.ts';
import type { Facts } from '../../domain/facts.ts';
import type { SafeguardingCase } from '../../domain/safeguarding.ts';
import { currentModel } from '../../scoring/harm/models/index.ts';
import { scoreFacts } from '../../scoring/harm/score.ts';
import type { CastName } from './cast.ts';
import type { Answer, Journey } from './journey.ts';
import { textOf } from './read-card.ts';
import { push } from './stages.ts';

export const minute = 60_000;
export const hour = 60 * minute;

/** Somebody to be looked at in the course of the day. */
export const adultAtRisk = {
  narrative: 'A man with a learning disability is made to let dealers use his home.',
  inputs: {
    types: 'CUCKOO',
    indicators: 'cuckooed-address',
    youngest: 'adult',
    vulnerabilities: 'learning-disability',
    recency: 'now',
    immediateRisk: 'no',
    told: 'nobody-yet',
  },
} as const;

export async function caseOf(journey: Journey, ref: string): Promise<SafeguardingCase> {
  const found = await journey.raptor().context.store.read.cases.find(ref);
  if (!found) throw new Error(`Expected ${ref}, got none`);
  return found;
}

/** The messages in somebody's own chat whose card says this, oldest first. */
export function about(journey: Journey, who: CastName, words: string) {
  return journey.seenBy(who).filter(({ card }) => textOf(card).includes(words));
}

/** The newest of so many, once there are that many. */
export function nth(
  journey: Journey,
  { who, words, count = 1 }: { who: CastName; words: string; count?: number },
): Promise<Card> {
  return journey.service.until(() => about(journey, who, words)[count - 1]?.card);
}

/** Types `safeguarding` and sends its form. */
export async function raise(
  journey: Journey,
  who: CastName,
  inputs: Readonly<Record<string, unknown>>,
): Promise<Answer> {
  const { card, id } = await journey.says(who, 'safeguarding');
  const [{ data } = { data: {} }] = raiseButtons(card);
  return journey.presses(who, { verb: 'safeguarding.raise', data, inputs, on: id });
}

function raiseButtons(card: Card | undefined): { data: Record<string, unknown> }[] {
  const text = JSON.stringify(card ?? {});
  return text.includes('"safeguarding.raise"') ? [{ data: { ref: '', v: 0 } }] : [];
}

/** Acknowledges what stands on a card, and records that somebody was made safe. */
export async function makeSafe(journey: Journey, who: CastName, card: Card): Promise<Answer> {
  const seen = await push(journey, { who, card, verb: 'safeguarding.acknowledge' });
  const inputs = { action: 'made-safe' };
  return push(journey, { who, card: seen.card, verb: 'safeguarding.record', inputs });
}

/** What every change of the facts does, whichever button makes it: a new score, and safeguarding with it. */
export async function rescore(
  journey: Journey,
  ref: string,
  change: { [F in keyof Facts]?: Facts[F] | undefined },
): Promise<void> {
  const ctx = journey.raptor().context;
  const file = await ctx.store.read.files.find(ref);
  if (!file) throw new Error(`Expected ${ref}, got none`);
  const facts: Facts = { ...file.referral.facts, ...change };
  const score = scoreFacts(facts, { model: currentModel });
  await ctx.store.change(raptor, 'referral.accepted', async (tx) => {
    await tx.scores.add(ref, { score, facts, why: 'corrected', at: ctx.now(), by: raptor });
    await openCase(tx, { referral: { ...file.referral, facts }, score, ctx });
    tx.note({ record: ref });
  });
}
