import type { Answer, Journey } from './journey.ts';
import type { CastName } from './cast.ts';
import { refer } from './refer.ts';
import { countyLine, vagueTip } from './referrals.ts';
import { stored } from './stages.ts';

/** What a gateway joins: a county line of Pat's, and a child's tip of Uma's that is about the same phone. */
export const hostReferral = countyLine;
export const guestReferral = {
  narrative: 'Erika says that a man in Derby hits the boys. Phone 07700 900123, car YK19 LMO.',
  inputs: {
    ...vagueTip.inputs,
    types: 'CCE',
    indicators: 'serious-violence',
    loss: '1k-to-10k',
    force: 'LEICS',
  },
} as const;

export interface Two {
  readonly host: string;
  readonly guest: string;
}

/** Two referrals of one gateway, of two officers of two forces. */
export async function toTwo(journey: Journey): Promise<Two> {
  await journey.arrive(
    ['pat', 'uma', 'sam', 'sol', 'di', 'nat', 'alex'],
    ['gateway', 'tasking', 'digest', 'gatewayWest'],
  );
  const host = await refer(journey, 'pat', hostReferral);
  const guest = await refer(journey, 'uma', guestReferral);
  return { host: host.ref, guest: guest.ref };
}

type Typed = Readonly<Record<string, string>>;

/** Presses a decision at the version that the record has now. */
export async function pressNow(
  journey: Journey,
  {
    who = 'sam',
    verb,
    ref,
    inputs = {},
  }: { who?: CastName; verb: string; ref: string; inputs?: Typed },
): Promise<Answer> {
  const { referral } = await stored(journey, ref);
  return journey.presses(who, { verb, data: { ref, v: referral.version }, inputs });
}

export function joinNow(
  journey: Journey,
  { guest, host, reason = 'The same phone and car.' }: Two & { reason?: string },
): Promise<Answer> {
  return pressNow(journey, { verb: 'triage.join', ref: guest, inputs: { joinRef: host, reason } });
}

export function separateNow(
  journey: Journey,
  { ref, reason = 'Two matters after all.' }: { ref: string; reason?: string },
): Promise<Answer> {
  return pressNow(journey, { verb: 'triage.separate', ref, inputs: { reason } });
}

/**
 * A record as separating must give it back: all but its version, its decisions and its score's history. A safeguarding
 * case lives apart.
 */
export async function whatStands(journey: Journey, ref: string) {
  const { referral, decisions: _decisions, cases: _cases, ...file } = await stored(journey, ref);
  // The reminders of a clock are sent as time passes, joined or not.
  const { version: _version, remindAt: _remindAt, reminded: _reminded, ...record } = referral;
  return { record, ...file };
}

/** Every version of its score, oldest first. */
export function historyOf(journey: Journey, ref: string) {
  return journey.raptor().context.store.read.scores.history(ref);
}
