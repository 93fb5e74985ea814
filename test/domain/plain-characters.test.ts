import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { isMarkedAboveOfficial } from '../../domain/handling.ts';
import { seenAsWritten, withoutControls } from '../../domain/plain-characters.ts';

const c = (...codes: number[]) => String.fromCodePoint(...codes);

test('control characters go; tabs, line ends and every letter stay', () => {
  expect(withoutControls(`a${c(0)}b${c(7, 27, 127, 0x9b)}c\t\n\r`)).toBe('abc\t\n\r');
  const words = 'Café, Łódź, محمد, 李, 👩‍👧, नमस्ते';
  expect(withoutControls(words)).toBe(words);
  expect(withoutControls(c(0xd800))).toBe(c(0xfffd));
});

test.each([
  0x202a, 0x202b, 0x202c, 0x202d, 0x202e, 0x2066, 0x2067, 0x2068, 0x2069, 0x200e, 0x200f, 0x61c,
])('U+%s turns no text round', (code) => {
  expect(seenAsWritten(`a${c(code)}b`)).toBe(`a${c(0xfffd)}b`);
});

test('what is unseen goes from between Latin letters, and stays where a script or an emoji needs it', () => {
  expect(seenAsWritten(`SE${c(0x200b)}CR${c(0x200d)}ET${c(0xfeff)}`)).toBe('SECRET');
  expect(seenAsWritten('👩‍👧')).toBe('👩‍👧');
  expect(seenAsWritten(`نمی${c(0x200c)}خواهم`)).toBe(`نمی${c(0x200c)}خواهم`);
});

test('whatever is typed, nothing is left that turns or hides', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const seen = seenAsWritten(text);
      expect(/[\u202A-\u202E\u2066-\u2069\u200B\uFEFF]/.test(seen)).toBe(false);
      expect(seen.includes(c(0))).toBe(false);
      expect(seenAsWritten(seen)).toBe(seen);
    }),
  );
});

test.each([
  `SEC${c(0x200b)}RET`,
  `${c(0x202e)}SECRET${c(0x202c)}`,
  'ＳＥＣＲＥＴ',
  `GSC:${c(0xa0)}TOP SECRET`,
])('a marking does not hide: %j', (text) => {
  expect(isMarkedAboveOfficial(`Report\n${text}\nwords`)).toBe(true);
  expect(isMarkedAboveOfficial('told her to keep it secret')).toBe(false);
});
