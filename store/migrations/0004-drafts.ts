/** Since when a draft speaks of danger, and when its writer was asked about it. */
export function drafts(dialect: 'sqlite' | 'postgres'): readonly string[] {
  const number = dialect === 'sqlite' ? 'integer' : 'bigint';
  return [
    `alter table draft add column danger_since ${number}`,
    `alter table draft add column asked_at ${number}`,
    `create index draft_to_ask on draft (danger_since)
      where danger_since is not null and asked_at is null and ref is null`,
    'create index draft_unsent on draft (updated_at) where ref is null',
  ];
}
