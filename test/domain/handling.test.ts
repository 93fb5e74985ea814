import { expect, test } from 'vitest';
import { isMarkedAboveOfficial, seemsToNameSource } from '../../domain/handling.ts';

test.each([
  'SECRET',
  'TOP SECRET',
  'UK SECRET',
  '  *** SECRET ***  ',
  '[TOP SECRET]',
  'SECRET // UK EYES ONLY',
  'TOP SECRET STRAP 1',
  'Seen at the flat.\nSECRET\nMore to come.',
  'Seen at the flat.\r\nTOP-SECRET\r\n',
  'GSC: SECRET',
  'GSC SECRET. A line into town.',
  'Marking: TOP SECRET',
  'This is classified as SECRET by its owner.',
  'Classification = SECRET',
  'Marking  :\u00a0 TOP   SECRET',
  'Marked\tas\tSECRET',
  'GSC:  top  secret',
])('takes %j as marked SECRET or above', (text) => {
  expect(isMarkedAboveOfficial(text)).toBe(true);
});

test.each([
  'He told her to keep it secret.',
  'He told her to keep it SECRET from her mother.',
  'It was a secret.\nOur secret.',
  'secret',
  'Secret',
  'The club is called TOP SECRET and opens at ten.',
  'OFFICIAL-SENSITIVE',
  'GSC: OFFICIAL-SENSITIVE. He kept it secret.',
  'She marked the door with paint. SECRETARY of the club.',
  'GSC: SECRETARIAT',
  '',
])('does not take %j as marked', (text) => {
  expect(isMarkedAboveOfficial(text)).toBe(false);
});

test.each([
  'My source says that he carries.',
  'Our source is close to them.',
  'The source told us.',
  'From a CHIS, twice this month.',
  'An informant gave the name.',
])('warns of %j, which seems to name a source', (text) => {
  expect(seemsToNameSource(text)).toBe(true);
});

test.each([
  'The money is my source of worry.',
  'The source of the drugs is in the west.',
  'He was chiselled in stone.',
  'Open source only.',
])('does not warn of %j', (text) => {
  expect(seemsToNameSource(text)).toBe(false);
});
