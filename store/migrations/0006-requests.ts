/** Tasking requests, what is told after a referral was sent, who took a score again, and a band that a person set. */
export function requests(dialect: 'sqlite' | 'postgres'): readonly string[] {
  const number = dialect === 'sqlite' ? 'integer' : 'bigint';
  const end = dialect === 'sqlite' ? ') strict' : ')';
  return [
    `create table request (
      ref text primary key ${referral},
      product text not null,
      relates text,
      needed text,
      sio text,
      score_from text ${referral}
    ${end}`,
    `create table addition (
      id text primary key,
      ref text not null ${referral},
      kind text not null check (kind in ('added', 'answered')),
      by_id text not null,
      by_name text not null,
      at ${number} not null,
      text text not null,
      question_id text references decision (id) deferrable initially deferred
    ${end}`,
    'create index addition_of_referral on addition (ref, at)',
    'alter table score add column by_id text',
    'alter table score add column by_name text',
    'alter table referral add column set_band text',
  ];
}

const referral = 'references referral (ref) deferrable initially deferred';
