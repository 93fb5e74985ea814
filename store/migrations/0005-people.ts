/** What was changed in the bot of the organisation file's people and channels, who is away, and who is off a case. */
export function people(dialect: 'sqlite' | 'postgres'): readonly string[] {
  const number = dialect === 'sqlite' ? 'integer' : 'bigint';
  const end = dialect === 'sqlite' ? ') strict' : ')';
  return [
    ...tables.map((statement) => statement.replaceAll('$number', number).replace(/\)$/, end)),
    'create index absence_to_begin on absence (from_at) where begun_at is null',
    'create index absence_of_deputy on absence (deputy_id)',
    'insert into roster (id, version) values (1, 0)',
    `alter table safeguarding_alert add column stood_down_at ${number}`,
    'create index alert_of_person on safeguarding_alert (to_id)',
  ];
}

const tables = [
  `create table roster (
    id $number primary key check (id = 1),
    version $number not null
  )`,
  `create table listed_person (
    id text primary key,
    name text not null,
    roles text not null,
    region text not null,
    force text,
    skills text not null,
    capacity $number,
    removed $number not null check (removed in (0, 1)),
    version $number not null,
    by_id text not null,
    by_name text not null,
    at $number not null
  )`,
  `create table channel_binding (
    purpose text not null check (purpose in ('gateway', 'tasking', 'digest')),
    region text not null,
    channel_id text,
    by_id text not null,
    by_name text not null,
    at $number not null,
    primary key (purpose, region)
  )`,
  `create table absence (
    person_id text primary key,
    from_at $number not null,
    until_at $number not null check (until_at > from_at),
    deputy_id text,
    deputy_name text,
    begun_at $number,
    version $number not null,
    by_id text not null,
    by_name text not null,
    at $number not null
  )`,
];
