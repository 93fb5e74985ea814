/** What goes in and out, and the log that nothing can be taken out of. */
export function deliveryAndAudit(dialect: 'sqlite' | 'postgres'): readonly string[] {
  const number = dialect === 'sqlite' ? 'integer' : 'bigint';
  const id =
    dialect === 'sqlite'
      ? 'integer primary key autoincrement'
      : 'bigint generated always as identity primary key';
  const end = dialect === 'sqlite' ? ') strict' : ')';
  return [
    ...tables.map((statement) =>
      statement.replaceAll('$number', number).replaceAll('$id', id).replace(/\)$/, end),
    ),
    ...indexes,
    `insert into audit_head (id, seq, hash) values (1, 0, '${'0'.repeat(64)}')`,
    ...(dialect === 'sqlite' ? sqliteGuards : postgresGuards),
  ];
}

const tables = [
  `create table conversation (
    id text primary key,
    kind text not null check (kind in ('personal', 'channel', 'group')),
    tenant_id text not null,
    service_url text not null,
    bot_id text not null,
    bot_name text not null,
    heard_at $number not null
  )`,
  `create table contact (
    person_id text primary key,
    name text not null,
    teams_id text not null,
    conversation_id text,
    force text,
    heard_at $number not null
  )`,
  `create table inbound (
    key text primary key,
    at $number not null,
    answer text
  )`,
  `create table outbox (
    id $id,
    kind text not null,
    data text not null,
    key text not null,
    state text not null check (state in ('waiting', 'leased', 'sending', 'sent', 'unknown',
      'undeliverable', 'dropped')),
    attempts $number not null,
    created_at $number not null,
    not_before $number not null,
    lease_until $number,
    leased_by text,
    settled_at $number,
    problem text
  )`,
  `create table post (
    card text not null,
    ref text not null,
    conversation_id text not null,
    activity_id text not null,
    at $number not null,
    primary key (card, ref, conversation_id)
  )`,
  `create table digest (
    region text not null,
    day text not null,
    facts text not null,
    built_at $number not null,
    primary key (region, day)
  )`,
  `create table audit (
    seq $number primary key,
    at $number not null,
    actor_id text not null,
    actor_name text not null,
    change text not null,
    operation text not null,
    record text not null,
    recipients text not null,
    reason text,
    detail text not null,
    prev_hash text not null,
    hash text not null
  )`,
  `create table audit_head (
    id $number primary key check (id = 1),
    seq $number not null,
    hash text not null
  )`,
];

const indexes = [
  'create index inbound_age on inbound (at)',
  'create index outbox_due on outbox (state, not_before)',
  'create index outbox_equal on outbox (key, state)',
  'create index audit_of_record on audit (record, seq)',
];

// `insert or replace` deletes without firing the delete trigger: only demanding the next number stops it.
const sqliteGuards = [
  `create trigger audit_next before insert on audit
    when new.seq is not (select coalesce(max(seq), 0) + 1 from audit)
    begin select raise(abort, 'audit is append-only: expected the next number'); end`,
  `create trigger audit_no_update before update on audit
    begin select raise(abort, 'audit is append-only'); end`,
  `create trigger audit_no_delete before delete on audit
    begin select raise(abort, 'audit is append-only'); end`,
];

const postgresGuards = [
  `create function audit_is_append_only() returns trigger language plpgsql as $$
    begin raise exception 'audit is append-only'; end $$`,
  ...['update', 'delete', 'truncate'].map(
    (deed) => `create trigger audit_no_${deed} before ${deed} on audit
      for each statement execute function audit_is_append_only()`,
  ),
];
