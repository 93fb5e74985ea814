/** Each telling sets a new time to acknowledge by; lateness is measured by the first. */
export function firstDeadline(dialect: 'sqlite' | 'postgres'): readonly string[] {
  const number = dialect === 'sqlite' ? 'integer' : 'bigint';
  return [
    `alter table safeguarding_case add column first_acknowledge_by ${number} not null default 0`,
    'update safeguarding_case set first_acknowledge_by = acknowledge_by',
  ];
}
