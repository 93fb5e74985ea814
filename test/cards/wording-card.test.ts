import { expect, test } from 'vitest';
import { wordingCard } from '../../cards/wording-card.ts';
import { builtInWordings } from '../../domain/reference/wordings.ts';
import { joinWords, offeredWordings } from '../../domain/wording.ts';
import type { RegionWording } from '../../domain/wording.ts';
import { inputIds, lintCard, textOf, verbsOf } from '../support/card-lint.ts';
import { now, sam, viewingOf } from '../support/gateway-cards.ts';
import { hostileText } from '../support/officer-cards.ts';

const own = (n: number, text = 'Send it to the harbour team.'): RegionWording => ({
  code: `own-${n}`,
  purpose: n % 2 === 0 ? 'ask' : 'decline',
  title: `Our team ${n}`,
  text,
  region: 'EMID',
  version: 2,
  by: { id: sam.id, name: sam.name },
  at: now,
});

test('a region chooses from what comes with the bot, in its own words where it has some, and then its own', () => {
  const changed = { ...own(1), code: 'decline-local' };
  const offered = offeredWordings(builtInWordings, [own(2), changed]);
  expect(offered).toHaveLength(builtInWordings.length + 1);
  expect(offered.at(-1)).toMatchObject({ code: 'own-2', origin: 'own', version: 2 });
  expect(offered.find(({ code }) => code === 'decline-local')).toMatchObject({
    origin: 'changed',
    text: changed.text,
  });
  expect(offered[0]).toMatchObject({ origin: 'built-in', version: 0 });
});

test.each([
  ['Ready.', 'Mine.', 'Ready.\n\nMine.'],
  ['Ready.', undefined, 'Ready.'],
  [undefined, 'Mine.', 'Mine.'],
  [undefined, undefined, ''],
])('the words of %s and %s are the ready ones first', (ready, typed, words) => {
  expect(joinWords(ready, typed)).toBe(words);
});

test('as many as there may be, of any text, stay a good card', () => {
  const many = Array.from({ length: 10 }, (_, n) => own(n, hostileText.repeat(8)));
  const wordings = offeredWordings(builtInWordings, many);
  const card = wordingCard({ region: 'EMID', wordings, inHand: undefined }, viewingOf());
  expect(lintCard(card)).toEqual([]);
  expect(textOf(card)).toContain('Our team 9');
});

test('what comes with the bot is changed and not removed; one in hand fills the form', () => {
  const wordings = offeredWordings(builtInWordings, []);
  const list = wordingCard({ region: 'EMID', wordings, inHand: undefined }, viewingOf());
  expect(new Set(verbsOf(list))).toEqual(new Set(['wording.edit', 'wording.save']));
  const card = wordingCard({ region: 'EMID', wordings, inHand: wordings[0] }, viewingOf());
  expect(lintCard(card)).toEqual([]);
  expect(inputIds(card)).toEqual(['purpose', 'title', 'text']);
  expect(textOf(card)).toContain(String(wordings[0]?.text));
  expect(verbsOf(card)).toEqual(['wording.save', 'wording.edit']);
});

test('every ready wording is short enough for a card, says where to go, and has a code of its own', () => {
  expect(new Set(builtInWordings.map(({ code }) => code)).size).toBe(builtInWordings.length);
  for (const { title, text } of builtInWordings) {
    expect(title.length).toBeLessThanOrEqual(60);
    expect(text.length).toBeLessThanOrEqual(300);
    for (const sentence of text.split(/[.?:]\s/))
      expect(sentence.split(' ').length).toBeLessThan(16);
  }
});
