/** One fact as it came in; what is wrong with it is added to `problems`, which all facts share. */
export interface RawAnswer {
  readonly fact: string;
  readonly value: unknown;
  readonly problems: string[];
}

/** One of the allowed codes; undefined where unknown or wrong. */
export function readOne<T extends string>(raw: RawAnswer, allowed: readonly T[]): T | undefined {
  return isUnknown(raw.value) ? undefined : readCode(raw, allowed);
}

/** Several of the allowed codes, as a list or comma-separated, each once; undefined where unknown. */
export function readSeveral<T extends string>(
  raw: RawAnswer,
  allowed: readonly T[],
): readonly T[] | undefined {
  const parts = splitAnswers(raw.value);
  if (parts.every(isUnknown)) return undefined;
  const codes = parts.map((value) => readCode({ ...raw, value }, allowed));
  return [...new Set(codes.filter((code) => code !== undefined))];
}

/** As `readSeveral`, but `none` alone is an answer: the empty list. */
export function readSeveralOrNone<T extends string>(
  raw: RawAnswer,
  allowed: readonly T[],
): readonly T[] | undefined {
  const codes = readSeveral<T | 'none'>(raw, [...allowed, 'none']);
  const named = codes?.filter((code): code is T => code !== 'none');
  if (codes?.includes('none') && named?.length !== 0) {
    raw.problems.push(`${raw.fact}: Expected none alone, got it together with others`);
  }
  return named;
}

/** A wrong answer is repeated only where it looks like a code: anything else may be a narrative. */
export function sayGot(value: unknown): string {
  if (typeof value === 'string') return /^[\w-]{1,30}$/.test(value) ? value : 'other text';
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (Array.isArray(value)) return 'a list';
  return value === null ? 'null' : 'an object';
}

function readCode<T extends string>(raw: RawAnswer, allowed: readonly T[]): T | undefined {
  const { fact, value, problems } = raw;
  const text = typeof value === 'number' ? String(value) : value;
  const code =
    typeof text === 'string' ? allowed.find((known) => known === text.trim()) : undefined;
  if (code === undefined) {
    problems.push(`${fact}: Expected ${allowed.join(', ')} or unknown, got ${sayGot(text)}`);
  }
  return code;
}

/** Form fields send their choices comma-separated; blanks between commas say nothing. */
function splitAnswers(value: unknown): readonly unknown[] {
  const parts =
    typeof value === 'string' ? value.split(',') : Array.isArray(value) ? value : [value];
  return parts
    .map((part: unknown) => (typeof part === 'string' ? part.trim() : part))
    .filter((part: unknown) => part !== '' && part !== null && part !== undefined);
}

function isUnknown(value: unknown): boolean {
  if (typeof value === 'string') return ['', 'unknown'].includes(value.trim());
  return value === undefined || value === null || (Array.isArray(value) && value.length === 0);
}
