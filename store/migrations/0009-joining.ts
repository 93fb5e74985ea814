/** Where a decision leads, what is joined to what and how to undo it, and the gateway's own wording. */
export function joining(dialect: 'sqlite' | 'postgres'): readonly string[] {
  const number = dialect === 'sqlite' ? 'integer' : 'bigint';
  const end = dialect === 'sqlite' ? ') strict' : ')';
  return [
    'alter table decision add column toward text',
    'alter table referral add column wording text',
    `create table joining (
      id text primary key,
      guest text not null ${referral},
      host text not null ${referral},
      by_id text not null,
      by_name text not null,
      at ${number} not null,
      reason text not null,
      state_before text not null,
      host_decide_by ${number} not null,
      host_decide_by_after ${number} not null,
      separated_at ${number}
    ${end}`,
    'create unique index joining_of_guest on joining (guest) where separated_at is null',
    'create index joining_to_host on joining (host) where separated_at is null',
  ];
}

const referral = 'references referral (ref) deferrable initially deferred';
