import type { Card } from '../../cards/card.ts';
import type { ReferralFile } from '../../domain/file.ts';
import type { CastName, ChannelName } from './cast.ts';
import type { Answer, Journey } from './journey.ts';
import { buttonOf, buttonsOf } from './read-card.ts';
import { newestAbout, refer } from './refer.ts';
import { countyLine } from './referrals.ts';

interface Push {
  readonly who: CastName;
  readonly card: Card | undefined;
  readonly verb: string;
  readonly inputs?: Readonly<Record<string, unknown>>;
  readonly where?: ChannelName;
}

/** Presses a button that stands on a card; fails where it does not. */
export function push(journey: Journey, { who, card, verb, inputs, where }: Push): Promise<Answer> {
  const { data } = buttonOf(card, verb);
  return journey.presses(who, {
    verb,
    data,
    ...(inputs ? { inputs } : {}),
    ...(where ? { where } : {}),
  });
}

/** What is stored of a referral. */
export async function stored(journey: Journey, ref: string): Promise<ReferralFile> {
  const file = await journey.raptor().context.store.read.files.find(ref);
  if (!file) throw new Error(`Expected ${ref} to be stored, got none`);
  return file;
}

/** How many referrals there are. */
export function referralsIn(journey: Journey): Promise<number> {
  return journey.raptor().context.store.read.referrals.count();
}

/** Equal before and after where nothing was written, but for when a notice went out: that the courier writes. */
export async function decided(journey: Journey, ref: string) {
  const { cases, ...file } = await stored(journey, ref);
  return { ...file, cases: cases.map(({ alerts, ...each }) => [each, alerts.length]) };
}

/** Everybody was heard, Pat has referred, and the triage card stands in the gateway's channel. */
export async function toTriage(
  journey: Journey,
  referral: Parameters<typeof refer>[2] = countyLine,
): Promise<{ ref: string; triage: Card; formId: string }> {
  await journey.arrive(
    ['pat', 'sam', 'sol', 'alex', 'ana', 'di', 'nat'],
    ['gateway', 'tasking', 'digest', 'gatewayWest'],
  );
  const { ref, formId } = await refer(journey, 'pat', referral);
  const triage = await journey.service.until(() => newestAbout(journey.seenIn('gateway'), ref));
  return { ref, triage, formId };
}

/** Sam has accepted, and the task is offered in the tasking channel. */
export async function toOffer(
  journey: Journey,
  referral: Parameters<typeof refer>[2] = countyLine,
): Promise<{ ref: string; taskRef: string; offered: Card; formId: string }> {
  const { ref, triage, formId } = await toTriage(journey, referral);
  const inputs = {
    product: 'subject-profile',
    due: '2026-12-04',
    reason: 'Children carry.',
    questions: 'Who runs it?',
  };
  await push(journey, {
    who: 'sam',
    card: triage,
    verb: 'triage.accept',
    inputs,
    where: 'gateway',
  });
  const taskRef = `${ref.replace('R-', 'T-')}-1`;
  const offered = await journey.service.until(() =>
    newestAbout(journey.seenIn('tasking'), taskRef),
  );
  return { ref, taskRef, offered, formId };
}

/** Alex has the task; `own` is the card in Alex's own chat. */
export async function toWork(
  journey: Journey,
  referral: Parameters<typeof refer>[2] = countyLine,
): Promise<{ ref: string; taskRef: string; offered: Card; own: Card; formId: string }> {
  const { offered, ...rest } = await toOffer(journey, referral);
  await push(journey, { who: 'alex', card: offered, verb: 'task.accept', where: 'tasking' });
  const own = await journey.service.until(() => newestAbout(journey.seenBy('alex'), rest.taskRef));
  return { offered, own, ...rest };
}

export const product = {
  summary: 'The line is run from the west.',
  findings: 'Two adults very likely run it.',
  yardstick: 'highly-likely',
  gaps: 'The supplier.',
  link: 'DMS/2026/44',
} as const;

/** Alex has delivered; `review` is the newest card in the gateway's channel on which it can be approved. */
export async function toReview(
  journey: Journey,
  referral: Parameters<typeof refer>[2] = countyLine,
): Promise<{ ref: string; taskRef: string; review: Card; own: Card; formId: string }> {
  const { own, ref, taskRef, formId } = await toWork(journey, referral);
  await push(journey, { who: 'alex', card: own, verb: 'task.submit', inputs: product });
  const review = await reviewCard(journey);
  return { ref, taskRef, review, own, formId };
}

export function reviewCard(journey: Journey): Promise<Card> {
  return journey.service.until(
    () =>
      journey
        .seenIn('gateway')
        .findLast(({ card }) => buttonsOf(card).some(({ verb }) => verb === 'task.approve'))?.card,
  );
}
