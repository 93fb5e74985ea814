import type { z } from 'zod';

/** A schema's complaint as "Expected X, got Y". */
export function sayIssue(issue: z.core.$ZodRawIssue): string {
  if (issue.code === 'unrecognized_keys')
    return 'Expected a setting of this file, got another name.';
  return `Expected ${sayExpected(issue)}, got ${sayGot(issue)}.`;
}

function sayExpected(issue: z.core.$ZodRawIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return typeWords[issue.expected] ?? issue.expected;
    case 'invalid_value':
      return sayOneOf(issue.values);
    case 'too_small':
      return issue.origin === 'number' ? `at least ${issue.minimum}` : 'at least one';
    case 'too_big':
      return `at most ${issue.maximum}${issue.origin === 'string' ? ' letters' : ''}`;
    case 'invalid_format':
      return wordsFor(issue.path) ?? formatWords[issue.format] ?? issue.format;
    case 'invalid_key':
      return 'the code of a region';
    default:
      return wordsFor(issue.path) ?? 'another value';
  }
}

function sayOneOf(values: readonly unknown[]): string {
  return values.length === 1 ? String(values[0]) : `one of ${values.map(String).join(', ')}`;
}

function wordsFor(path: readonly PropertyKey[] = []): string | undefined {
  const name = path.findLast((step) => Object.hasOwn(settingWords, step));
  return name === undefined ? undefined : settingWords[String(name)];
}

/** A number that should be text is most often a telephone number without its quotes. */
function sayGot({ input, code, expected }: z.core.$ZodRawIssue): string {
  if (input === undefined || input === '') return 'nothing';
  if (typeof input === 'string') return `"${input.slice(0, 60)}"`;
  if (typeof input === 'number' || typeof input === 'boolean') {
    return code === 'invalid_type' && expected === 'string'
      ? `${input} without quotes`
      : `${input}`;
  }
  if (Array.isArray(input)) return input.length === 0 ? 'an empty list' : 'a list';
  return 'something else';
}

const typeWords: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'settings by name',
  record: 'lists by region',
};

const formatWords: Readonly<Record<string, string>> = {
  guid: 'an Entra id such as 00000000-0000-4000-8000-000000000001',
};

/** By a setting's name, the innermost first. */
const settingWords: Readonly<Record<string, string>> = {
  timezone: 'a time zone such as Europe/London',
  region: 'a region such as EMID (or all for a person, national for the national digest)',
  days: 'daily, or a list of mon, tue, wed, thu, fri, sat, sun',
  at: 'a time such as "07:30"',
  from: 'a time such as "08:00"',
  to: 'a time such as "18:00"',
  code: 'a code of letters, digits, - and _',
  serviceUrl: 'an address such as https://smba.trafficmanager.net/uk',
  mash: 'by a force’s code, lines such as { grade: red, hours: 4 }',
  escalation: 'a person’s id, or a name and a phone in quotes',
};
