import type { IdentifierRule } from './identifier-rule.ts';

export const email: IdentifierRule = {
  kind: 'email',
  pattern:
    /(?<![\p{L}\p{M}\p{N}_.])[A-Za-z0-9_](?:[A-Za-z0-9._%+'-]{0,62}[A-Za-z0-9_%+-])?@(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\.){1,8}[A-Za-z]{2,24}(?![\p{L}\p{N}_-])/gu,
  read({ text }) {
    const kept = text.replace(nextSentence, '');
    const value = canonical(kept);
    return value === undefined ? undefined : { value, confidence: 'high', text: kept };
  },
  canonical,
};

function canonical(text: string): string | undefined {
  const written = text.replace(/^mailto:/i, '').toLowerCase();
  return address.test(written) && !written.includes('..') ? written : undefined;
}

/** "a@example.test.Then she left": the space after the full stop was forgotten. */
const nextSentence = /(?<=@[^@]{0,250}\.[a-z]{2,24})\.[A-Z][a-z]+$/;
const address =
  /^[a-z0-9_](?:[a-z0-9._%+'-]{0,62}[a-z0-9_%+-])?@(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.){1,8}[a-z]{2,24}$/;
