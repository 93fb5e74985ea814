/** All tables, as STRICT in SQLite: what PostgreSQL would refuse, it refuses, too. */
export function beginning(dialect: 'sqlite' | 'postgres'): readonly string[] {
  const number = dialect === 'sqlite' ? 'integer' : 'bigint';
  const real = dialect === 'sqlite' ? 'real' : 'double precision';
  const id =
    dialect === 'sqlite'
      ? 'integer primary key autoincrement'
      : 'bigint generated always as identity primary key';
  const end = dialect === 'sqlite' ? ') strict' : ')';
  return [
    ...tables.map((statement) =>
      statement
        .replaceAll('$number', number)
        .replaceAll('$real', real)
        .replaceAll('$id', id)
        .replace(/\)$/, end),
    ),
    ...indexes,
  ];
}

// Foreign keys are checked at the commit, so a change may write in any order.
const referral = 'references referral (ref) deferrable initially deferred';
const task = 'references task (ref) deferrable initially deferred';
const safeguarding = 'references safeguarding_case (ref) deferrable initially deferred';

const tables = [
  `create table counter (
    name text primary key,
    next $number not null
  )`,
  `create table referral (
    ref text primary key,
    kind text not null check (kind in ('referral', 'request')),
    region text not null,
    force text not null,
    state text not null check (state in ('submitted', 'in-triage', 'information-requested',
      'accepted', 'terms-agreed', 'in-development', 'in-review', 'delivered', 'reassessed',
      'closed', 'declined', 'redirected', 'joined', 'withdrawn', 'on-hold')),
    version $number not null,
    title text not null,
    narrative text not null,
    facts text not null,
    told text not null,
    force_ref text,
    operation text,
    support text not null,
    handling text not null,
    conditions text,
    referrer_id text not null,
    referrer_name text not null,
    submitted_at $number not null,
    decide_by $number not null,
    claimed_by_id text,
    claimed_by_name text,
    claimed_at $number,
    closed_at $number
  )`,
  `create table draft (
    id text primary key,
    person_id text not null,
    kind text not null,
    input text not null,
    created_at $number not null,
    updated_at $number not null,
    ref text ${referral}
  )`,
  `create table score (
    ref text not null ${referral},
    n $number not null,
    model text not null,
    facts text not null,
    score text not null,
    band text not null,
    risk $real not null,
    why text not null,
    at $number not null,
    primary key (ref, n)
  )`,
  `create table identifier (
    id $id,
    kind text not null,
    value text not null,
    frequency $number not null,
    unique (kind, value)
  )`,
  `create table referral_identifier (
    ref text not null ${referral},
    identifier_id $number not null references identifier (id) deferrable initially deferred,
    whose text not null,
    at $number not null,
    primary key (ref, identifier_id)
  )`,
  `create table link (
    ref text not null ${referral},
    other text not null ${referral},
    strength text not null,
    weight $real not null,
    shared text not null,
    at $number not null,
    primary key (ref, other)
  )`,
  `create table decision (
    id text primary key,
    ref text not null ${referral},
    kind text not null,
    by_id text not null,
    by_name text not null,
    at $number not null,
    version $number not null,
    reason text,
    code text,
    model text,
    band text,
    risk $real
  )`,
  `create table task (
    ref text primary key,
    referral_ref text not null ${referral},
    region text not null,
    state text not null check (state in ('offered', 'accepted', 'in-progress', 'submitted',
      'approved', 'released', 'cancelled')),
    version $number not null,
    product text not null,
    skill text not null,
    title text not null,
    questions text,
    band text not null,
    due text not null,
    accept_by $number not null,
    offered_at $number not null,
    accepted_by_id text,
    accepted_by_name text,
    accepted_at $number
  )`,
  `create table task_note (
    id text primary key,
    task_ref text not null ${task},
    kind text not null,
    by_id text not null,
    by_name text not null,
    at $number not null,
    text text
  )`,
  `create table product (
    task_ref text not null ${task},
    n $number not null,
    summary text not null,
    findings text not null,
    yardstick text,
    hypotheses text,
    gaps text,
    recommendations text,
    link text,
    by_id text not null,
    by_name text not null,
    at $number not null,
    primary key (task_ref, n)
  )`,
  `create table outcome (
    id text primary key,
    ref text not null ${referral},
    region text not null,
    four_p text not null,
    disruption text not null,
    safeguarded $number not null,
    arrests $number not null,
    evidence text,
    refs text,
    by_id text not null,
    by_name text not null,
    at $number not null
  )`,
  `create table safeguarding_case (
    ref text primary key,
    referral_ref text not null ${referral},
    region text not null,
    tier text not null check (tier in ('interrupt', 'same-day')),
    state text not null check (state in ('open', 'acknowledged', 'recorded', 'closed')),
    version $number not null,
    gates text not null,
    opened_at $number not null,
    acknowledge_by $number not null,
    step $number not null,
    acknowledged_by_id text,
    acknowledged_by_name text,
    acknowledged_at $number
  )`,
  `create table safeguarding_alert (
    case_ref text not null ${safeguarding},
    n $number not null,
    to_id text not null,
    to_name text not null,
    inspector $number not null check (inspector in (0, 1)),
    phone text,
    told_at $number not null,
    sent_at $number,
    primary key (case_ref, n)
  )`,
  `create table safeguarding_record (
    id text primary key,
    case_ref text not null ${safeguarding},
    action text not null,
    agency text,
    reference text,
    by_id text not null,
    by_name text not null,
    at $number not null
  )`,
];

const indexes = [
  'create index referral_queue on referral (region, state, decide_by)',
  'create index referral_of_person on referral (referrer_id, submitted_at)',
  'create index referral_day on referral (region, submitted_at)',
  'create index draft_of_person on draft (person_id, updated_at)',
  'create index referral_with_identifier on referral_identifier (identifier_id, at)',
  'create index link_from_other on link (other)',
  'create index decision_of_referral on decision (ref, at)',
  'create index task_of_referral on task (referral_ref)',
  'create index task_in_hand on task (accepted_by_id, state)',
  'create index task_open on task (region, state)',
  'create index task_note_of_task on task_note (task_ref, at)',
  'create index outcome_of_referral on outcome (ref)',
  'create index outcome_day on outcome (region, at)',
  'create index case_of_referral on safeguarding_case (referral_ref)',
  'create index case_unanswered on safeguarding_case (state, acknowledge_by)',
  'create index record_of_case on safeguarding_record (case_ref, at)',
];
