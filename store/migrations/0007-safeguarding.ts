/**
 * A case may stand on no referral, and knows who raised it, which of its gates still hold, and the clock of its action;
 * each person's list of the day is one message. SQLite cannot let a column go empty, so the three tables are made anew.
 */
export function safeguarding(dialect: 'sqlite' | 'postgres'): readonly string[] {
  const number = dialect === 'sqlite' ? 'integer' : 'bigint';
  return [...kept, ...dropped, ...made, ...indexes, ...brought, ...forgotten].map((statement) =>
    statement.replaceAll('$number', number),
  );
}

const tables = ['safeguarding_alert', 'safeguarding_record', 'safeguarding_case'];
const kept = tables.map((name) => `create table old_${name} as select * from ${name}`);
const dropped = tables.map((name) => `drop table ${name}`);
const forgotten = tables.map((name) => `drop table old_${name}`);

const parent = 'references safeguarding_case (ref) deferrable initially deferred';

const made = [
  `create table safeguarding_case (
    ref text primary key,
    referral_ref text references referral (ref) deferrable initially deferred,
    region text not null,
    tier text not null check (tier in ('interrupt', 'same-day')),
    state text not null check (state in ('open', 'acknowledged', 'recorded', 'closed')),
    version $number not null,
    gates text not null,
    standing text not null,
    gone_at $number,
    opened_at $number not null,
    acknowledge_by $number not null,
    first_acknowledge_by $number not null,
    record_by $number,
    first_record_by $number,
    remind_at $number,
    step $number not null,
    acknowledged_by_id text,
    acknowledged_by_name text,
    acknowledged_at $number,
    raised_by_id text,
    raised_by_name text,
    raised_reason text,
    raised_told text,
    force_ref text
  )`,
  `create table safeguarding_alert (
    case_ref text not null ${parent},
    n $number not null,
    to_id text not null,
    to_name text not null,
    inspector $number not null check (inspector in (0, 1)),
    phone text,
    told_at $number not null,
    sent_at $number,
    stood_down_at $number,
    primary key (case_ref, n)
  )`,
  `create table safeguarding_record (
    id text primary key,
    case_ref text not null ${parent},
    code text,
    action text not null,
    agency text,
    reference text,
    by_id text not null,
    by_name text not null,
    at $number not null
  )`,
  `create table safeguarding_list (
    person_id text primary key,
    day text not null
  )`,
];

// Before the rows: PostgreSQL indexes no table whose foreign keys are yet to be checked.
const indexes = [
  'create index case_of_referral on safeguarding_case (referral_ref)',
  'create index case_unanswered on safeguarding_case (state, acknowledge_by)',
  'create index case_unrecorded on safeguarding_case (state, record_by)',
  'create index case_to_remind on safeguarding_case (remind_at) where remind_at is not null',
  "create index case_in_hand on safeguarding_case (region, opened_at) where state <> 'closed'",
  'create index alert_of_person on safeguarding_alert (to_id)',
  'create index record_of_case on safeguarding_record (case_ref, at)',
];

const alertColumns =
  'case_ref, n, to_id, to_name, inspector, phone, told_at, sent_at, stood_down_at';
const recordColumns = 'id, case_ref, action, agency, reference, by_id, by_name, at';
const caseColumns = `ref, referral_ref, region, tier, state, version, gates, opened_at, acknowledge_by,
  first_acknowledge_by, step, acknowledged_by_id, acknowledged_by_name, acknowledged_at`;

/** Gates that held at the opening are taken to hold still. Who acknowledged is due to say what was done. */
const brought = [
  `insert into safeguarding_case (${caseColumns}, standing)
    select ${caseColumns}, gates from old_safeguarding_case`,
  `update safeguarding_case set record_by = acknowledge_by, first_record_by = acknowledge_by
    where state = 'acknowledged'`,
  `insert into safeguarding_alert (${alertColumns}) select ${alertColumns} from old_safeguarding_alert`,
  `insert into safeguarding_record (${recordColumns}) select ${recordColumns} from old_safeguarding_record`,
];
