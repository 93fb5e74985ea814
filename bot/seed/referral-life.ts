import type { Person } from '../../domain/actor.ts';
import { bandOf } from '../../domain/band-of.ts';
import type { ReferralFile } from '../../domain/file.ts';
import type { DeclineReason, ProductCode } from '../../domain/reference/codes.ts';
import type { Band } from '../../domain/score.ts';
import type { Life, Past } from './past.ts';
import { liveOutcome } from './outcome-life.ts';
import type { Random } from './random.ts';
import { liveTask } from './task-life.ts';

/** What becomes of a referral: claimed, then accepted and worked on, or declined; a few are taken back. */
export async function* liveReferral(file: ReferralFile, past: Past, random: Random): Life {
  const { referral } = file;
  const { ref, region } = referral;
  const officer = past.ctx.directory.find(referral.referrerId);
  if (officer && random.chance(0.03)) {
    yield past.later(random, { least: 0.2, most: 3 });
    const inputs = { reason: 'Sent twice by mistake.' };
    return past.press(officer, { verb: 'referral.withdraw', ref, inputs });
  }
  const gateway = random.pick(past.ctx.directory.withRole('gateway', region));
  const hours = past.ctx.organisation.hours.triage[bandOf(file) ?? 'unscored'];
  yield past.later(random, { least: 0.05 * hours, most: 0.4 * hours });
  await past.press(gateway, { verb: 'triage.claim', ref });

  const [least, most] = random.chance(0.06) ? [0.9, 1.5] : [0.1, 0.5];
  yield past.later(random, { least: least * hours, most: most * hours });
  const accepted = await decide(file, { gateway, past, random });
  if (!accepted) return;
  const isDelivered = yield* liveTask({ ref, gateway, past, random });
  if (isDelivered) yield* liveOutcome({ ref, gateway, past, random });
}

/** The worse the band, the likelier yes; where nobody could do the work, less so. */
async function decide(
  file: ReferralFile,
  { gateway, past, random }: { gateway: Person; past: Past; random: Random },
): Promise<boolean> {
  const { ref, region } = file.referral;
  const capacity = past.ctx.directory.withRole('analyst', region).length > 0 ? 1 : 0.3;
  const isAccepted = random.chance(acceptance[bandOf(file) ?? 'medium'] * capacity);
  const inputs = isAccepted
    ? { product: random.pick(offers), terms: 'agreed', reason: random.pick(reasons) }
    : random.pick(declines);
  const verb = isAccepted ? 'triage.accept' : 'triage.decline';
  await past.press(gateway, { verb, ref, inputs });
  return isAccepted;
}

const acceptance: Readonly<Record<Band, number>> = {
  critical: 0.97,
  high: 0.85,
  medium: 0.6,
  low: 0.25,
};
const offers: readonly ProductCode[] = [
  'intelligence-package',
  'intelligence-package',
  'subject-profile',
  'network-chart',
  'financial-report',
  'research-report',
  'briefing',
];
const reasons = [
  'Organised, still going on, and beyond one force.',
  'Children are at risk and the network is not known.',
  'Fits the control strategy; the force has no capacity of its own.',
  'Terms agreed with the officer by telephone.',
];
const declines: readonly { declineReason: DeclineReason; reason: string }[] = [
  {
    declineReason: 'below-threshold',
    reason: 'One offender and one force: local policing has it.',
  },
  {
    declineReason: 'not-organised-exploitation',
    reason: 'No sign of a group or of a third party.',
  },
  { declineReason: 'insufficient-information', reason: 'Come back with a name or a number.' },
  { declineReason: 'another-unit', reason: 'The force’s own team is on it already.' },
  { declineReason: 'no-capacity', reason: 'No analyst is free for this for two weeks.' },
];
