import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { createContext } from '../../bot/context.ts';
import type { Context } from '../../bot/context.ts';
import { createLog } from '../../bot/log.ts';
import { demonstrationOrganisation } from '../../bot/organisation-file.ts';
import { pastOf } from '../../bot/seed/past.ts';
import { refer } from '../../bot/seed/refer.ts';
import type { Facts } from '../../domain/facts.ts';
import type { Person } from '../../domain/actor.ts';
import { anyFacts } from '../scoring/harm/any-facts.ts';
import { eachStore } from '../support/stores.ts';

/** As the form sends them; what it must be told is told. */
function inputsOf(facts: Facts): Readonly<Record<string, string>> {
  const typed = Object.entries(facts).map(([fact, answer]) => [
    fact,
    Array.isArray(answer) ? answer.join(',') || 'none' : String(answer),
  ]);
  return {
    immediateRisk: 'no',
    youngest: 'unknown',
    told: 'mash',
    ...Object.fromEntries(typed),
    types: facts.types?.join(',') || 'MS_LABOUR',
  };
}

const narrative = fc
  .subarray(['Phone 07700 900123.', 'Car YK19 LMO.', 'At DE1 2AB.', 'Phone 07700 900777.'])
  .map((parts) => ['They work there.', ...parts].join(' '));
const form = fc
  .record({ narrative, inputs: anyFacts.map(inputsOf) })
  .map(({ inputs, ...text }) => ({ ...inputs, ...text }));

eachStore('Joining and separating', (open, _freshUrl, kind) => {
  it('is the identity on both records, their links, scores and clocks', async () => {
    let clock = Date.parse('2026-11-18T09:00:00Z');
    const store = await open({ now: () => clock });
    const ctx = createContext({
      organisation: demonstrationOrganisation(),
      store,
      log: createLog('silent'),
      now: () => clock,
    });
    const past = pastOf(ctx, clock);
    const [pat, sam] = [one(ctx, 'officer'), one(ctx, 'gateway')];
    const sent = { officer: pat, force: 'DERBS' };
    await fc.assert(
      fc.asyncProperty(form, form, fc.boolean(), async (first, second, isClaimed) => {
        const { referral: host } = await refer(past, { ...sent, form: first });
        const { referral: guest } = await refer(past, { ...sent, form: second });
        if (isClaimed) await past.press(sam, { verb: 'triage.claim', ref: guest.ref });
        const refs = [host.ref, guest.ref];
        const before = await Promise.all(refs.map((ref) => standing(ctx, ref)));
        const reason = 'One matter.';
        const inputs = { joinRef: host.ref, reason };
        await past.press(sam, { verb: 'triage.join', ref: guest.ref, inputs });
        expect((await store.read.referrals.find(guest.ref))?.state).toBe('joined');
        clock += 90 * 60_000;
        const ref = isClaimed ? guest.ref : host.ref;
        await past.press(sam, { verb: 'triage.separate', ref, inputs: { reason } });
        expect(await Promise.all(refs.map((each) => standing(ctx, each)))).toEqual(before);
      }),
      { numRuns: kind === 'sqlite' ? 40 : 8 },
    );
    expect(await store.read.audit.verify()).not.toHaveProperty('broken');
  }, 60_000);
});

function one(ctx: Context, role: 'officer' | 'gateway'): Person {
  const [found] = ctx.directory.withRole(role, 'EMID');
  if (!found) throw new Error(`Expected a ${role} in the demonstration, got none`);
  return found;
}

/** All but its version, its decisions and its score's history; a safeguarding case lives apart. */
async function standing({ store }: Context, ref: string) {
  const file = await store.read.files.find(ref);
  if (!file) throw new Error(`Expected ${ref} to be stored, got none`);
  const { referral, score, links, tasks, additions, joined, joinedTo } = file;
  return { ...referral, version: 0, score, links, tasks, additions, joined, joinedTo };
}
