import type { FoundIdentifier, IdentifierKind } from '../../domain/identifier.ts';
import type { IdentifierRule } from './identifiers/identifier-rule.ts';
import { identifierRules } from './identifiers/index.ts';

/**
 * Identifiers in a narrative, in order of appearance, each value once, none overlapping another.
 * Proposals for the officer to confirm: what is doubtful is left out.
 */
export function findIdentifiers(text: string): FoundIdentifier[] {
  const narrative = plain(text);
  const claims = identifierRules.flatMap((rule) => claimsOf(rule, narrative));
  const seen = new Set<string>();
  return strongestApart(claims)
    .filter(({ kind, value }) => {
      const first = !seen.has(`${kind}:${value}`);
      seen.add(`${kind}:${value}`);
      return first;
    })
    .map(({ start, end, kind, value, confidence }) => {
      return { kind, text: text.slice(start, end), value, confidence };
    });
}

/** The canonical form of a value that stands alone; undefined if it is none of that kind. */
export function canonicalIdentifier(kind: IdentifierKind, text: string): string | undefined {
  return identifierRules.find((rule) => rule.kind === kind)?.canonical(plain(text).trim());
}

interface Claim extends Omit<FoundIdentifier, 'text'> {
  readonly start: number;
  readonly end: number;
}

/** Typographic dashes and spaces as plain ones, character for character, so that places hold. */
function plain(text: string): string {
  return text
    .replaceAll(/[\u2010-\u2015\u2212\uFE58\uFE63\uFF0D]/g, '-')
    .replaceAll(/[\t\u00A0\u00AD\u2000-\u200F\u202A-\u202F\u205F-\u2069\u3000\uFEFF]/g, ' ');
}

function claimsOf(rule: IdentifierRule, narrative: string): Claim[] {
  const claims: Claim[] = [];
  const pattern = new RegExp(rule.pattern);
  for (let met = pattern.exec(narrative); met !== null; met = pattern.exec(narrative)) {
    const start = met.index;
    const end = start + met[0].length;
    const reading = rule.read({
      text: met[0],
      before: narrative.slice(Math.max(0, start - reach), start),
      after: narrative.slice(end, end + reach),
    });
    if (reading === undefined) {
      // Another may begin inside what was refused.
      pattern.lastIndex = start + Math.max(1, met[0].search(/[\s,;:]/));
    } else {
      const { value, confidence, text = met[0] } = reading;
      claims.push({ kind: rule.kind, start, end: start + text.length, value, confidence });
    }
  }
  return claims;
}

/** Surer claims first, then longer ones; equals in the order of the rules, which puts named kinds first. */
function strongestApart(claims: readonly Claim[]): Claim[] {
  const length = claims.reduce((most, { end }) => Math.max(most, end), 0);
  const taken = new Uint8Array(length);
  return claims
    .toSorted(
      (a, b) =>
        sureness[b.confidence] - sureness[a.confidence] || b.end - b.start - (a.end - a.start),
    )
    .filter(({ start, end }) => {
      const free = !taken.subarray(start, end).includes(1);
      if (free) taken.fill(1, start, end);
      return free;
    })
    .toSorted((a, b) => a.start - b.start);
}

/** How far a cue word may stand from what it explains. */
const reach = 60;
const sureness = { high: 2, medium: 1, low: 0 } as const;
