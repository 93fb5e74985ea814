import { expect, test } from 'vitest';
import { likelyNames, namesWithin } from '../../domain/likely-names.ts';

test.each([
  ['The boss is called Erika.', ['Erika']],
  ['A man known as Max Example runs it.', ['Max', 'Example']],
  ['Mr Example holds the phone.', ['Example']],
  ['They call him “Tiny”, a runner.', ['Tiny']],
  ['She lives with Erika Example in town.', ['Erika Example']],
  ['A County Lines phone in the West Midlands.', []],
  ['It is called County Lines by the force.', []],
  ['a line into derby, nobody named', []],
])('in “%s” finds %j', (text, names) => {
  expect(likelyNames(text)).toEqual(expect.arrayContaining(names));
  expect(likelyNames(text).filter((name) => name.includes('Lines'))).toEqual([]);
});

test('looks for whole words, whatever their case', () => {
  expect(namesWithin('erika runs it', ['Erika'])).toEqual(['Erika']);
  expect(namesWithin('An American line', ['Erica', 'Tiny'])).toEqual([]);
  expect(namesWithin('A tiny line', ['Tiny'])).toEqual(['Tiny']);
});
