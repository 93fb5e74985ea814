import { z } from 'zod';

/** Something wrong with what was typed: the input's id and a sentence that says what to do. */
export interface Problem {
  readonly input: string;
  readonly sentence: string;
}

/** A button's contract: its name, and how what it sends is read. Inputs it does not know are ignored. */
export interface Verb<Input> {
  readonly name: string;
  readonly read: (data: Readonly<Record<string, unknown>>) => Press<Input>;
}

/** `v` is the record's version when the card was drawn; NaN where a button sent none. */
export interface Press<Input> {
  readonly ref: string;
  readonly v: number;
  readonly input: Input | undefined;
  readonly problems: readonly Problem[];
}

export function verb<Shape extends z.ZodRawShape>(
  name: string,
  shape: Shape,
): Verb<z.output<z.ZodObject<Shape>>> {
  const schema = z.object(shape);
  return {
    name,
    read: (data) => {
      const result = schema.safeParse(data);
      const problems = result.error?.issues.map((issue) => ({
        input: String(issue.path[0] ?? ''),
        sentence: issue.message,
      }));
      return {
        ref: typeof data['ref'] === 'string' ? data['ref'].trim() : '',
        v: versionOf(data['v']),
        input: result.data,
        problems: problems ?? [],
      };
    },
  };
}

function versionOf(value: unknown): number {
  return typeof value === 'number' || typeof value === 'string' ? Number(value) : Number.NaN;
}

/** Nothing typed is nothing; a number (Teams may send one) is its text. */
function blank(value: unknown): unknown {
  const text = typeof value === 'number' ? String(value) : value;
  if (text === null) return undefined;
  return typeof text === 'string' ? text.trim() || undefined : text;
}

function written(label: string, max: number) {
  const length = max.toLocaleString('en-GB');
  return z
    .string({ error: () => `${label} is missing.` })
    .max(max, { error: () => `${label}: too long, at most ${length} characters.` });
}

/** Text that must be there. `label` begins the sentence that says what is wrong with it. */
export function requiredText(label: string, max = 4000) {
  return z.preprocess(blank, written(label, max));
}

export function optionalText(label: string, max = 4000) {
  return z.preprocess(blank, written(label, max).optional());
}

/** One of a list of codes, which must be chosen. */
export function requiredChoice<Code extends string>(label: string, codes: readonly Code[]) {
  const sentence = (value: unknown) =>
    value === undefined ? `${label} is missing.` : `${label} is not one of the choices.`;
  return z.preprocess(blank, z.enum(codes, { error: (issue) => sentence(issue.input) }));
}

export function optionalChoice<Code extends string>(label: string, codes: readonly Code[]) {
  return z.preprocess(
    blank,
    z.enum(codes, { error: () => `${label} is not one of the choices.` }).optional(),
  );
}

/** A local date, YYYY-MM-DD, as Input.Date sends it. */
export function optionalDate(label: string) {
  return z.preprocess(blank, z.iso.date({ error: () => `${label} is not a date.` }).optional());
}

/** A whole number of people or things, 0 when left empty. */
export function count(label: string, most = 100_000) {
  return z.preprocess(
    (value) => blank(value) ?? 0,
    z.coerce
      .number({ error: () => `${label} is not a number.` })
      .int({ error: () => `${label} is not a whole number.` })
      .min(0, { error: () => `${label} is below nought.` })
      .max(most, { error: () => `${label} is too large.` }),
  );
}

/** The fields as typed, so that a form with mistakes comes back as it was. */
export function typedInputs(data: Readonly<Record<string, unknown>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(data)
      .filter(([key]) => !['ref', 'v', 'verb', 'msteams'].includes(key))
      .map(([key, value]) => [key, Array.isArray(value) ? value.join(',') : value])
      .filter(([, value]) => ['string', 'number', 'boolean'].includes(typeof value))
      .map(([key, value]) => [key, String(value)]),
  );
}
