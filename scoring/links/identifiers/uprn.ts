import { cueBefore } from './cue.ts';
import { type IdentifierRule, wholeWord } from './identifier-rule.ts';

/** A bare number: only its own name beside it makes it one. */
export const uprn: IdentifierRule = {
  kind: 'uprn',
  pattern: wholeWord(String.raw`\d{4,12}`),
  read({ text, before }) {
    const value = canonical(text);
    return value !== undefined && cue.test(before) ? { value, confidence: 'high' } : undefined;
  },
  canonical,
};

function canonical(text: string): string | undefined {
  const written = text.replaceAll(' ', '');
  if (!/^\d{1,12}$/.test(written)) return undefined;
  const value = written.replace(/^0+/, '');
  return value === '' ? undefined : value;
}

const cue = cueBefore('uprn|unique property reference');
