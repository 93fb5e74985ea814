import type { Choice } from '../../domain/reference/codes.ts';

/** The bytes that something takes on a card, JSON's own escapes included: a card has 28,000 in all. */
export function bytesOf(part: string | object): number {
  return Buffer.byteLength(JSON.stringify(part), 'utf8');
}

/** A text as long as `bytes` allow, yet to be escaped; where it is cut, `rest` says where the whole stands. */
export function excerpt(text: string, { bytes, rest }: { bytes: number; rest: string }): string {
  const shown = longestStart(text, bytes);
  return shown === text ? text : `${shown}… (${rest})`;
}

/** The longest start of a text that takes no more than `bytes`; it never ends in half a character. */
export function longestStart(text: string, bytes: number): string {
  if (bytesOf(text) <= bytes) return text;
  const characters = Array.from(text);
  let [enough, tooMany] = [0, characters.length];
  while (tooMany - enough > 1) {
    const middle = Math.floor((enough + tooMany) / 2);
    if (bytesOf(characters.slice(0, middle).join('')) <= bytes) enough = middle;
    else tooMany = middle;
  }
  return characters.slice(0, enough).join('');
}

/** Choices with labels that leave room for many of them. */
export function shortChoices(choices: readonly Choice[]): Choice[] {
  return choices.map(({ code, label }) => {
    const shown = longestStart(label, mostOfLabel);
    return { code, label: shown === label ? label : `${shown}…` };
  });
}

const mostOfLabel = 80;
