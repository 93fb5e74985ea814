import type { Generated } from 'kysely';
import type { HandlingCode } from '../domain/handling.ts';
import type { IdentifierKind, Whose } from '../domain/identifier.ts';
import type { LinkStrength } from '../domain/link.ts';
import type { Addition, DecisionKind, Referral, ReferralState } from '../domain/referral.ts';
import type { Disruption, FourP, ProductCode } from '../domain/reference/codes.ts';
import type { Advice, Band } from '../domain/score.ts';
import type { ScoreReason } from '../domain/score-version.ts';
import type { ReminderStep } from '../domain/triage-reminder.ts';
import type {
  AuditHeadTable,
  AuditTable,
  ContactTable,
  ConversationTable,
  DigestTable,
  InboundTable,
  MigrationTable,
  OutboxTable,
  PostTable,
} from './delivery-tables.ts';
import type { JoiningTable } from './joining-table.ts';
import type {
  AbsenceTable,
  ChannelBindingTable,
  ListedPersonTable,
  RosterTable,
} from './people-tables.ts';
import type {
  SafeguardingAlertTable,
  SafeguardingCaseTable,
  SafeguardingListTable,
  SafeguardingRecordTable,
} from './safeguarding-tables.ts';
import type { WordingTable } from './wording-table.ts';
import type { ProductTable, TaskNoteTable, TaskTable } from './work-tables.ts';

// One interface a table. Times are whole milliseconds UTC; JSON and lists are TEXT; booleans are 0 or 1.

export interface Tables {
  counter: CounterTable;
  draft: DraftTable;
  referral: ReferralTable;
  score: ScoreTable;
  identifier: IdentifierTable;
  referral_identifier: ReferralIdentifierTable;
  link: LinkTable;
  decision: DecisionTable;
  joining: JoiningTable;
  task: TaskTable;
  task_note: TaskNoteTable;
  product: ProductTable;
  request: RequestTable;
  addition: AdditionTable;
  outcome: OutcomeTable;
  wording: WordingTable;
  safeguarding_case: SafeguardingCaseTable;
  safeguarding_alert: SafeguardingAlertTable;
  safeguarding_record: SafeguardingRecordTable;
  safeguarding_list: SafeguardingListTable;
  conversation: ConversationTable;
  contact: ContactTable;
  inbound: InboundTable;
  outbox: OutboxTable;
  post: PostTable;
  digest: DigestTable;
  roster: RosterTable;
  listed_person: ListedPersonTable;
  channel_binding: ChannelBindingTable;
  absence: AbsenceTable;
  audit: AuditTable;
  audit_head: AuditHeadTable;
  migration: MigrationTable;
}

/** Running numbers: references a region and year. */
interface CounterTable {
  name: string;
  next: number;
}

interface DraftTable {
  id: string;
  person_id: string;
  kind: Referral['kind'];
  /** What has been typed so far, as the form sends it (JSON). */
  input: string;
  created_at: number;
  updated_at: number;
  /** The referral it became. */
  ref: string | null;
  danger_since: number | null;
  asked_at: number | null;
}

interface ReferralTable {
  ref: string;
  kind: Referral['kind'];
  region: string;
  force: string;
  state: ReferralState;
  version: number;
  title: string;
  narrative: string;
  /** Facts as JSON: an absent key is unknown, an empty list is "none". */
  facts: string;
  told: string;
  force_ref: string | null;
  operation: string | null;
  support: string;
  handling: HandlingCode;
  conditions: string | null;
  referrer_id: string;
  referrer_name: string;
  submitted_at: number;
  decide_by: number;
  claimed_by_id: string | null;
  claimed_by_name: string | null;
  claimed_at: number | null;
  closed_at: number | null;
  /** The band that a person set over the model's. */
  set_band: Band | null;
  /** The gateway's own. */
  wording: string | null;
  /** When the time to decide began to run, moved on by every pause. */
  clock_from: number;
  paused_at: number | null;
  /** When somebody is next told that a decision is awaited. */
  remind_at: number | null;
  reminded: ReminderStep | null;
}

/** What a tasking request asks for, beside what it shares with a referral. */
interface RequestTable {
  ref: string;
  product: ProductCode;
  relates: string | null;
  /** A local date, YYYY-MM-DD. */
  needed: string | null;
  sio: string | null;
  score_from: string | null;
}

/** What the referrer told after the form was sent. */
interface AdditionTable {
  id: string;
  ref: string;
  kind: Addition['kind'];
  by_id: string;
  by_name: string;
  at: number;
  text: string;
  /** The decision that asked. */
  question_id: string | null;
}

/** One row a version of the score; the newest explains the referral now. */
interface ScoreTable {
  ref: string;
  n: number;
  model: string;
  facts: string;
  score: string;
  band: Band;
  risk: number;
  why: ScoreReason;
  at: number;
  by_id: string | null;
  by_name: string | null;
}

interface IdentifierTable {
  id: Generated<number>;
  kind: IdentifierKind;
  value: string;
  /** In how many referrals it stands. */
  frequency: number;
}

interface ReferralIdentifierTable {
  ref: string;
  identifier_id: number;
  whose: Whose;
  at: number;
}

/** One row a pair of referrals, `ref` the later one. */
interface LinkTable {
  ref: string;
  other: string;
  strength: LinkStrength;
  weight: number;
  shared: string;
  at: number;
}

interface DecisionTable {
  id: string;
  ref: string;
  kind: DecisionKind;
  by_id: string;
  by_name: string;
  at: number;
  version: number;
  reason: string | null;
  code: string | null;
  /** Where it leads (JSON). */
  toward: string | null;
  model: string | null;
  band: Band | null;
  risk: number | null;
  region: string | null;
  advice: Advice | null;
  set_band: Band | null;
  clock_from: number | null;
  decide_by: number | null;
  to_id: string | null;
  to_name: string | null;
}

interface OutcomeTable {
  id: string;
  ref: string;
  region: string;
  four_p: FourP;
  disruption: Disruption;
  safeguarded: number;
  arrests: number;
  evidence: string | null;
  refs: string | null;
  by_id: string;
  by_name: string;
  at: number;
}
