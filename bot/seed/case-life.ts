import type { Person } from '../../domain/actor.ts';
import { can } from '../../domain/rights.ts';
import type { SafeguardingCase } from '../../domain/safeguarding.ts';
import type { Inputs, Life, Past } from './past.ts';
import type { Random } from './random.ts';

/** A safeguarding case: acknowledged and acted upon in time, so that it alerts nobody now, and in the end closed. */
export async function* liveCase(opened: SafeguardingCase, past: Past, random: Random): Life {
  const { ref } = opened;
  const press = async (act: CaseAct, inputs: Inputs = {}) => {
    const found = await past.ctx.store.read.cases.find(ref);
    const who = found && (await whoMay(act, found, past));
    if (who) await past.press(who, { verb: act, ref, inputs });
  };
  const inTime = (by: number | undefined = past.end) => {
    const wait = Math.min((by - past.ctx.now()) * random.between(0.1, 0.8), longestWait);
    return Math.min(past.ctx.now() + wait, past.end);
  };
  yield inTime(opened.acknowledgeBy);
  await press('safeguarding.acknowledge');

  yield inTime((await past.ctx.store.read.cases.find(ref))?.recordBy);
  await press('safeguarding.record', random.pick(records));
  if (random.chance(0.3)) {
    yield past.ctx.now() + random.between(0.3, 5) * hour;
    await press('safeguarding.record', random.pick(records));
  }

  yield past.later(random, { least: 4, most: 30 });
  await press('safeguarding.close', { reason: random.pick(closings) });
}

type CaseAct = 'safeguarding.acknowledge' | 'safeguarding.record' | 'safeguarding.close';

/** The region's inspector, or the first of those told who has the right; nobody, where a handling leaves none. */
async function whoMay(
  act: CaseAct,
  found: SafeguardingCase,
  { ctx: { directory, store } }: Past,
): Promise<Person | undefined> {
  const referral = found.referralRef
    ? await store.read.referrals.find(found.referralRef)
    : undefined;
  const subject = { region: found.region, referral, case: found };
  const told = found.alerts.flatMap(({ to }) => directory.find(to.id) ?? []);
  return [...directory.withRole('inspector', found.region), ...told].find(
    (person) => can(person, act, subject).ok,
  );
}

const hour = 3_600_000;
/** Nobody leaves a case until Monday. */
const longestWait = 1.5 * hour;

const records: readonly Inputs[] = [
  {
    action: 'Strategy discussion held; the child was seen at home.',
    agency: 'Children’s services',
  },
  { action: 'Welfare visit made. Safe at the time.', agency: 'Neighbourhood team' },
  { action: 'Referred to the MASH and accepted.', agency: 'MASH', reference: 'SYN-4471' },
  { action: 'Moved to a place of safety tonight.', agency: 'Local authority' },
  { action: 'National Referral Mechanism form sent.', agency: 'NRM', reference: 'SYN-0093' },
];
const closings = [
  'Plan in place with the local authority; reviewed with the supervisor.',
  'Seen and safe. The lead agency has it.',
  'No longer at the address; support accepted.',
];
