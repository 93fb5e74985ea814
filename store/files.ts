import type { ReferralFile } from '../domain/file.ts';
import { additionReads } from './additions.ts';
import { decisionReads } from './decisions.ts';
import type { Db } from './dialect.ts';
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
      return {
        referral,
        score: await scoreReads(db).newest(referral.request?.scoreFrom ?? ref),
        links: await linkReads(db).of(ref),
        decisions: await decisionReads(db).of(ref),
        tasks: await taskReads(db).ofReferral(ref),
        cases: await safeguardingReads(db).ofReferral(ref),
        outcomes: await outcomeReads(db).of(ref),
        additions: await additionReads(db).of(ref),
      };
    },
  };
}
