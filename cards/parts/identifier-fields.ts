import {
  identifierKinds,
  whoseValues,
  type FoundIdentifier,
  type Identifier,
  type IdentifierKind,
  type Whose,
} from '../../domain/identifier.ts';
import { identifierLabel } from '../../domain/reference/identifier-kinds.ts';
import type { Choice } from '../../domain/reference/codes.ts';
import type { Element } from '../card.ts';
import { codesOf } from './answers.ts';
import { folded } from './buttons.ts';
import { choiceField, type Typed } from './inputs.ts';
import { line } from './text.ts';

/** An identifier that the form names: with its kind, or as free text whose kind is yet to be found. */
export interface Claim {
  readonly kind?: IdentifierKind | undefined;
  readonly value: string;
  readonly whose: Whose;
}

/** By `kind:value`. */
export type WhoseByKey = Readonly<Record<string, Whose>>;

/** How many a form shows for confirmation: more would not fit a card. */
const mostShown = 20;

/** The found identifiers, all ticked, and beside them whose each is. */
export function identifierFields(found: readonly FoundIdentifier[], typed: Typed): Element[] {
  const shown = found.slice(0, mostShown);
  const more = found.length - shown.length;
  const choices = [
    ...shown.map((each) => ({ code: keyOf(each), label: sayFound(each) })),
    ...namedBeside(shown, typed),
  ];
  if (choices.length === 0) return [];
  const ticked = codesOf(typed['identifiers']) ?? shown.map(keyOf);
  return [
    choiceField({
      id: 'identifiers',
      label: 'We found: untick what is wrong',
      choices,
      value: ticked.filter((code) => choices.some((choice) => choice.code === code)).join(','),
      many: true,
    }),
    ...(more > 0 ? [line(`And ${more} more, kept as they are.`)] : []),
    ...folded(
      'Whose is each: suspect, victim, witness?',
      'part-whose',
      shown.map(whoseField(typed)),
    ),
  ];
}

/** Each value is `kind:value`, `kind:value:whose`, or text such as "07700 900123". */
export function readClaims(
  values: readonly string[] | undefined,
  whose: WhoseByKey,
): Claim[] | undefined {
  return values?.map((value) => readClaim(value, whose));
}

/** The inputs `whose-1` and on: each holds `kind:value:whose`. */
export function readWhose(data: Readonly<Record<string, unknown>>): WhoseByKey {
  const chosen = Object.entries(data)
    .filter(([id]) => /^whose-\d+$/.test(id))
    .flatMap(([, value]) => (typeof value === 'string' ? [readClaim(value.trim(), {})] : []));
  return Object.fromEntries(
    chosen.flatMap(({ kind, value, whose }) => (kind ? [[keyOf({ kind, value }), whose]] : [])),
  );
}

/**
 * What the officer confirmed: the claims, and whatever was found but not shown to be unticked.
 * Without claims, all that was found. `shown` is what the form had found, `found` what stands in the text now;
 * claims that come where none was shown are the whole answer.
 */
export function confirmedIdentifiers({
  claims,
  whose,
  shown,
  found,
}: {
  readonly claims: readonly (Claim & { readonly kind: IdentifierKind })[] | undefined;
  readonly whose: WhoseByKey;
  readonly shown: readonly FoundIdentifier[];
  readonly found: readonly FoundIdentifier[];
}): Identifier[] {
  const onForm = shown.length > 0 ? shown : found;
  const asked = claims === undefined ? [] : onForm.slice(0, mostShown).map(keyOf);
  const unasked = found
    .filter((each) => !asked.includes(keyOf(each)))
    .map(({ kind, value }) => ({ kind, value, whose: whose[keyOf({ kind, value })] ?? 'unknown' }));
  const all = new Map<string, Identifier>();
  for (const each of [...(claims ?? []), ...unasked]) {
    if (!all.has(keyOf(each))) all.set(keyOf(each), each);
  }
  return [...all.values()];
}

/** What the form named and the text does not hold: it comes back as it was. */
function namedBeside(shown: readonly FoundIdentifier[], typed: Typed): Choice[] {
  const keys = shown.map(keyOf);
  return (codesOf(typed['identifiers']) ?? [])
    .filter((code) => !keys.includes(code) && code.length <= longestNamed)
    .slice(0, mostShown)
    .map((code) => ({ code, label: code }));
}

/** The longest canonical form, a crypto wallet or an address for mail, is well below this. */
const longestNamed = 100;

function keyOf({ kind, value }: { kind: IdentifierKind; value: string }): string {
  return `${kind}:${value}`;
}

function readClaim(text: string, whose: WhoseByKey): Claim {
  const kind = identifierKinds.find((each) => text.startsWith(`${each}:`));
  const rest = kind === undefined ? text : text.slice(kind.length + 1);
  const said = whoseValues.find((each) => rest.endsWith(`:${each}`));
  const value = (said === undefined ? rest : rest.slice(0, -said.length - 1)).trim();
  const beside = kind === undefined ? undefined : whose[keyOf({ kind, value })];
  return { kind, value, whose: said ?? beside ?? 'unknown' };
}

function sayFound({ kind, text }: FoundIdentifier): string {
  return `${identifierLabel(kind)} ${text}`;
}

function whoseField(typed: Typed) {
  return (found: FoundIdentifier, index: number): Element => {
    const id = `whose-${index + 1}`;
    const choices = whoseValues.map((whose) => ({
      code: `${keyOf(found)}:${whose}`,
      label: whoseLabels[whose],
    }));
    return choiceField({
      id,
      label: sayFound(found),
      choices,
      typed,
      value: `${keyOf(found)}:unknown`,
    });
  };
}

const whoseLabels: Readonly<Record<Whose, string>> = {
  suspect: 'Suspect’s',
  victim: 'Victim’s',
  witness: 'Witness’s',
  unknown: 'Not known whose',
};
