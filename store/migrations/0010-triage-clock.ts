/** The clock of triage, whom it has told, and what a decision was taken against. */
export function triageClock(dialect: 'sqlite' | 'postgres'): readonly string[] {
  const number = dialect === 'sqlite' ? 'integer' : 'bigint';
  return [
    `alter table referral add column clock_from ${number} not null default 0`,
    `alter table referral add column paused_at ${number}`,
    `alter table referral add column remind_at ${number}`,
    'alter table referral add column reminded text',
    'update referral set clock_from = submitted_at',
    // Half of what waits already can only be known with the calendar: it is told of when it is due.
    `update referral set remind_at = decide_by, reminded = 'half'
      where state in ('submitted', 'in-triage')`,
    'create index referral_to_remind on referral (remind_at) where remind_at is not null',
    'alter table decision add column region text',
    'alter table decision add column advice text',
    'alter table decision add column set_band text',
    `alter table decision add column clock_from ${number}`,
    `alter table decision add column decide_by ${number}`,
    'alter table decision add column to_id text',
    'alter table decision add column to_name text',
    'create index decision_day on decision (at)',
  ];
}
