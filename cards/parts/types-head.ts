import { typeLabel } from '../../domain/reference/types.ts';

/** "County lines, child criminal exploitation": types as they head a card. */
export function typesHead(codes: readonly string[]): string {
  const [first, ...rest] = codes.map(typeLabel);
  return first === undefined ? 'Type not known' : [first, ...rest.map(asInSentence)].join(', ');
}

/** "NRM case" stays as it is, "County lines" becomes "county lines". */
export function asInSentence(label: string): string {
  return /^[A-Z][a-z]/.test(label) ? label.charAt(0).toLowerCase() + label.slice(1) : label;
}
