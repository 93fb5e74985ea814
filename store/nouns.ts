import { absenceReads, absenceWrites } from './absences.ts';
import { additionWrites } from './additions.ts';
import { auditReads } from './audit.ts';
import { conversationReads } from './conversations.ts';
import { counterWrites } from './counters.ts';
import { decisionWrites } from './decisions.ts';
import type { Db } from './dialect.ts';
import { digestFacts } from './digest-facts.ts';
import { digestReads, digestWrites } from './digests.ts';
import { draftReads, draftWrites } from './drafts.ts';
import { fileReads } from './files.ts';
import { handoverFacts } from './handover-facts.ts';
import { healthReads } from './health-figures.ts';
import { handOverWrites } from './hand-over.ts';
import { identifierReads, identifierWrites } from './identifiers.ts';
import { joiningReads, joiningWrites } from './joinings.ts';
import { linkWrites } from './links.ts';
import { openWorkReads } from './open-work.ts';
import { outboxWrites } from './outbox.ts';
import { outcomeWrites } from './outcomes.ts';
import { performanceFacts } from './performance-facts.ts';
import { postReads, postWrites } from './posts.ts';
import { productWrites } from './products.ts';
import { referralLineReads } from './referral-lines.ts';
import { referralReads, referralWrites } from './referrals.ts';
import { requestWrites } from './requests.ts';
import { rosterReads, rosterWrites } from './roster.ts';
import { reminderReads, reminderWrites } from './reminders.ts';
import { safeguardingReads } from './safeguarding-reads.ts';
import { safeguardingWrites } from './safeguarding.ts';
import { scoreReads, scoreWrites } from './scores.ts';
import { wordingReads, wordingWrites } from './wordings.ts';
import { taskReads, taskWrites } from './tasks.ts';

/** What a write needs from outside: the clock and new ids. */
export interface Means {
  readonly now: () => number;
  readonly newId: () => string;
}

/** Every noun's questions, on the database's handle or a transaction's. */
export function readersOn(db: Db) {
  return {
    absences: absenceReads(db),
    audit: auditReads(db),
    cases: safeguardingReads(db),
    conversations: conversationReads(db),
    digestFacts: digestFacts(db),
    digests: digestReads(db),
    drafts: draftReads(db),
    files: fileReads(db),
    handovers: handoverFacts(db),
    health: healthReads(db),
    identifiers: identifierReads(db),
    joinings: joiningReads(db),
    performance: performanceFacts(db),
    posts: postReads(db),
    referralLines: referralLineReads(db),
    referrals: referralReads(db),
    reminders: reminderReads(db),
    openWork: openWorkReads(db),
    roster: rosterReads(db),
    scores: scoreReads(db),
    tasks: taskReads(db),
    wordings: wordingReads(db),
  };
}

/** Every noun's questions and changes, on a transaction's handle. */
export function writersOn(db: Db, means: Means) {
  return {
    ...readersOn(db),
    absences: { ...absenceReads(db), ...absenceWrites(db) },
    additions: additionWrites(db),
    cases: { ...safeguardingReads(db), ...safeguardingWrites(db) },
    counters: counterWrites(db),
    decisions: decisionWrites(db),
    digests: { ...digestReads(db), ...digestWrites(db) },
    drafts: { ...draftReads(db), ...draftWrites(db) },
    handOver: handOverWrites(db),
    identifiers: { ...identifierReads(db), ...identifierWrites(db) },
    joinings: { ...joiningReads(db), ...joiningWrites(db) },
    links: linkWrites(db),
    outbox: outboxWrites(db, means.now),
    outcomes: outcomeWrites(db),
    posts: { ...postReads(db), ...postWrites(db) },
    products: productWrites(db),
    referrals: { ...referralReads(db), ...referralWrites(db) },
    requests: requestWrites(db),
    reminders: { ...reminderReads(db), ...reminderWrites(db) },
    roster: { ...rosterReads(db), ...rosterWrites(db) },
    scores: { ...scoreReads(db), ...scoreWrites(db) },
    tasks: { ...taskReads(db), ...taskWrites(db) },
    wordings: { ...wordingReads(db), ...wordingWrites(db) },
  };
}
