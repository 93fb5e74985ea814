import { confirmedIdentifiers } from '../cards/parts/identifier-fields.ts';
import type { Claim, WhoseByKey } from '../cards/parts/identifier-fields.ts';
import type { Identifier, IdentifierKind } from '../domain/identifier.ts';
import { identifierLabel } from '../domain/reference/identifier-kinds.ts';
import { canonicalIdentifier, findIdentifiers } from '../scoring/links/find-identifiers.ts';
import { Mistakes } from './action.ts';

interface Said {
  readonly claims?: readonly Claim[] | undefined;
  readonly whose: WhoseByKey;
  /** The text that the form showed its finds of, and the text as it is now. */
  readonly shownText: string;
  readonly text: string;
}

/** What the officer confirmed of what was found, and named beside it. */
export function confirmIdentifiers({ claims, whose, shownText, text }: Said): Identifier[] {
  return confirmedIdentifiers({
    claims: claims?.flatMap(named),
    whose,
    shown: findIdentifiers(shownText),
    found: findIdentifiers(text),
  });
}

/** A claim in its canonical form; one without a kind is looked at as text. */
function named({ kind, value, whose }: Claim): (Claim & { kind: IdentifierKind })[] {
  const found = kind === undefined ? findIdentifiers(value) : canonical(kind, value);
  if (found.length > 0) return found.map((each) => ({ ...each, whose }));
  const what = kind === undefined ? 'an identifier' : `a ${identifierLabel(kind)}`;
  throw new Mistakes([{ input: 'identifiers', sentence: `“${value}” is not ${what}.` }]);
}

function canonical(kind: IdentifierKind, text: string) {
  const value = canonicalIdentifier(kind, text);
  return value === undefined ? [] : [{ kind, value }];
}
