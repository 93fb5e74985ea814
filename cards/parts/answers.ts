import { z } from 'zod';

/** Several codes: one text with commas, as Teams sends them, or a list. Nothing given stays undefined. */
export function codesOf(value: unknown): readonly string[] | undefined {
  if (value === undefined || value === null) return undefined;
  const items = Array.isArray(value) ? value.map(textOf) : textOf(value).split(',');
  return [...new Set(items.map((item) => item.trim()).filter((item) => item !== ''))];
}

/** One code of a list, where unknown is an answer too: undefined stands for it. */
export function factChoice<const Code extends string>(label: string, codes: readonly Code[]) {
  return z.preprocess(
    knownText,
    z.enum(codes, { error: () => `${label} is not one of the choices.` }).optional(),
  );
}

/** The same where something must be said, if only that it is unknown. */
export function requiredFact<const Code extends string>(
  label: string,
  { codes, missing }: { codes: readonly Code[]; missing: string },
) {
  return z
    .preprocess(
      textOf,
      z.enum([...codes, 'unknown'], {
        error: ({ input }) => (input === '' ? missing : `${label} is not one of the choices.`),
      }),
    )
    .transform((code): Code | undefined => codes.find((each) => each === code));
}

/** Several codes of a list; `none` alone is the answer "none", nothing at all is unknown. */
export function factChoices<Code extends string>(label: string, codes: readonly Code[]) {
  const known: readonly string[] = [...codes, 'none'];
  return z.preprocess(
    (value) => knownCodes(codesOf(value)),
    z
      .array(z.string())
      .refine((chosen) => chosen.every((code) => known.includes(code)), {
        error: () => `${label}: not one of the choices.`,
      })
      .refine((chosen) => !chosen.includes('none') || chosen.length === 1, {
        error: () => `${label}: “none” stands alone. Untick it or the others.`,
      })
      .transform((chosen) => codes.filter((code) => chosen.includes(code)))
      .optional(),
  );
}

/** At least one of the codes that a form asks for. */
export function requiredCodes(missing: string) {
  return z.preprocess(
    (value) => codesOf(value) ?? [],
    z.array(z.string()).min(1, { error: () => missing }),
  );
}

/** What a value says as text; a thing that no input sends says something that is no choice either. */
function textOf(value: unknown): string {
  if (value === undefined || value === null) return '';
  return typeof value === 'string' || typeof value === 'number' ? `${value}`.trim() : typeof value;
}

function knownText(value: unknown): string | undefined {
  const text = textOf(value);
  return text === '' || text === 'unknown' ? undefined : text;
}

function knownCodes(codes: readonly string[] | undefined): readonly string[] | undefined {
  const known = codes?.filter((code) => code !== 'unknown');
  return known && known.length > 0 ? known : undefined;
}
