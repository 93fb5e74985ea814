/** Words that a region's gateway asks and declines with: its own, or its own for one that comes with the bot. */
export function wordings(dialect: 'sqlite' | 'postgres'): readonly string[] {
  const number = dialect === 'sqlite' ? 'integer' : 'bigint';
  const end = dialect === 'sqlite' ? ') strict' : ')';
  return [
    `create table wording (
      region text not null,
      code text not null,
      purpose text not null check (purpose in ('ask', 'decline')),
      title text not null,
      text text not null,
      version ${number} not null,
      by_id text not null,
      by_name text not null,
      at ${number} not null,
      primary key (region, code)
    ${end}`,
  ];
}
