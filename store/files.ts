import type { ReferralFile } from '../domain/file.ts';
import type { Guest, Host, Joining } from '../domain/joining.ts';
import { uniteLinks } from '../domain/unite-links.ts';
import { additionReads } from './additions.ts';
import { decisionReads } from './decisions.ts';
import type { Db } from './dialect.ts';
import { joiningReads } from './joinings.ts';
import { linkReads } from './links.ts';
import { outcomeReads } from './outcomes.ts';
import { referralReads } from './referrals.ts';
import { safeguardingReads } from './safeguarding-reads.ts';
import { scoreReads } from './scores.ts';
import { taskReads } from './tasks.ts';

export function fileReads(db: Db) {
  return {
    /** A referral with all that hangs on it. */
    async find(ref: string): Promise<ReferralFile | undefined> {
      const referral = await referralReads(db).find(ref);
      if (!referral) return undefined;
      const joinings = await joiningReads(db).toHost(ref);
      return {
        referral,
        score: await scoreReads(db).newest(referral.request?.scoreFrom ?? ref),
        links: await linksOf(db, [ref, ...joinings.map(({ guest }) => guest)]),
        decisions: await decisionReads(db).of(ref),
        tasks: await taskReads(db).ofReferral(ref),
        cases: await safeguardingReads(db).ofReferral(ref),
        outcomes: await outcomeReads(db).of(ref),
        additions: await additionReads(db).of(ref),
        joined: await guestsOf(db, joinings),
        joinedTo: referral.state === 'joined' ? await hostOf(db, ref) : undefined,
      };
    },
  };
}

async function linksOf(db: Db, together: readonly string[]) {
  const [only, ...guests] = together;
  if (only !== undefined && guests.length === 0) return linkReads(db).of(only);
  const links = [];
  for (const ref of together) links.push(...(await linkReads(db).of(ref)));
  return uniteLinks(links, together);
}

async function guestsOf(db: Db, joinings: readonly Joining[]): Promise<Guest[]> {
  const guests: Guest[] = [];
  for (const joining of joinings) {
    const referral = await referralReads(db).find(joining.guest);
    if (!referral) continue;
    const additions = await additionReads(db).of(joining.guest);
    const cases = await safeguardingReads(db).ofReferral(joining.guest);
    guests.push({ joining, referral, additions, cases });
  }
  return guests;
}

async function hostOf(db: Db, guest: string): Promise<Host | undefined> {
  const joining = await joiningReads(db).ofGuest(guest);
  const host = joining && (await referralReads(db).find(joining.host));
  if (!host) return undefined;
  const { ref, state, region, decideBy } = host;
  const decisions = await decisionReads(db).of(ref);
  const accepted = decisions.some(({ kind }) => kind === 'accepted');
  return { ref, state, region, decideBy, accepted, outcomes: await outcomeReads(db).of(ref) };
}
