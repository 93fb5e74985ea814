import type { Person } from '../../domain/actor.ts';
import type { Disruption, FourP } from '../../domain/reference/codes.ts';
import { isCaseOpen } from '../../domain/safeguarding.ts';
import type { Inputs, Life, Past } from './past.ts';
import type { Random } from './random.ts';

/** What came of a delivered referral; closed once its safeguarding case is. */
export async function* liveOutcome({
  ref,
  gateway,
  past,
  random,
}: {
  ref: string;
  gateway: Person;
  past: Past;
  random: Random;
}): Life {
  const press = (verb: string, inputs: Inputs) => past.press(gateway, { verb, ref, inputs });
  const hasOutcome = random.chance(0.75);
  yield past.later(random, { least: 2, most: 24 });
  if (hasOutcome) await press('outcome.record', random.pick(outcomes));

  for (let tries = 0; tries < 5; tries += 1) {
    yield past.later(random, { least: 1, most: 10 });
    const cases = await past.ctx.store.read.cases.ofReferral(ref);
    if (cases.some(({ state }) => isCaseOpen(state))) continue;
    const reason = 'The force takes it from here.';
    return press('referral.close', hasOutcome ? {} : { reason });
  }
}

const outcomes: readonly (Inputs & { readonly fourP: FourP; readonly disruption: Disruption })[] = [
  {
    fourP: 'pursue',
    disruption: 'major',
    safeguarded: '3',
    arrests: '4',
    evidence: 'SYNTHETIC: line closed, phones seized.',
  },
  {
    fourP: 'pursue',
    disruption: 'moderate',
    safeguarded: '1',
    arrests: '2',
    evidence: 'SYNTHETIC: warrant executed.',
  },
  {
    fourP: 'protect',
    disruption: 'moderate',
    safeguarded: '6',
    arrests: '0',
    evidence: 'SYNTHETIC: workers accepted support.',
  },
  {
    fourP: 'protect',
    disruption: 'minor',
    safeguarded: '1',
    arrests: '0',
    evidence: 'SYNTHETIC: tenancy restored.',
  },
  {
    fourP: 'prevent',
    disruption: 'minor',
    safeguarded: '2',
    arrests: '0',
    evidence: 'SYNTHETIC: school and parents briefed.',
  },
];
