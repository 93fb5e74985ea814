import { jobs } from '../../bot/jobs/index.ts';
import type { Card } from '../../cards/card.ts';
import { lintCard } from './card-lint.ts';
import type { CastName } from './cast.ts';
import type { Answer, Journey } from './journey.ts';
import { buttonOf, textOf } from './read-card.ts';
import type { Begun } from './refer.ts';
import type { Posted } from './service.ts';
import { everythingStored } from './stored.ts';

/** Presses "Save for later" on the form that was begun. */
export function save(
  journey: Journey,
  { draft, formId }: Pick<Begun, 'draft' | 'formId'>,
  { who = 'pat', ...inputs }: Readonly<Record<string, unknown>> & { who?: CastName },
): Promise<Answer> {
  return journey.presses(who, { verb: 'referral.save', data: draft, inputs, on: formId });
}

/** Presses a card's "Continue". */
export function goOn(journey: Journey, card: Card | undefined, who: CastName): Promise<Answer> {
  return journey.presses(who, {
    verb: 'draft.continue',
    data: buttonOf(card, 'draft.continue').data,
  });
}

/** What somebody was asked about a draft. */
export function questions(journey: Journey, who: CastName): Posted[] {
  return journey.seenBy(who).filter(({ card }) => textOf(card).includes('speaks of danger and'));
}

/** The message of a form, once it says that its draft is gone. */
export function untilErased(journey: Journey, who: CastName, formId: string): Promise<Posted> {
  return journey.service.until(() =>
    journey
      .seenBy(who)
      .find(({ id, card }) => id === formId && textOf(card).includes('Draft erased')),
  );
}

/** Every job has looked once more. */
export async function tick(journey: Journey): Promise<void> {
  for (const job of jobs()) await job.run(journey.raptor().context);
}

/** The log's entries of one change. */
export async function logged(
  { databaseUrl }: Journey,
  change: string,
): Promise<Readonly<Record<string, unknown>>[]> {
  const tables = JSON.parse(await everythingStored(databaseUrl)) as Record<string, unknown>[][];
  return tables
    .flat()
    .filter((row) => row['change'] === change)
    .map((row) => ({ ...row, at: Number(row['at']) }));
}

export function lintOf({ card }: { card?: Card | undefined }): string[] {
  return card ? lintCard(card) : ['Expected a card, got none'];
}
