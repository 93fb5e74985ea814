import { expect, test } from 'vitest';
import { helpCard } from '../../cards/help-card.ts';
import { lintCard, textOf } from '../support/card-lint.ts';
import { pat } from '../support/gateway-cards.ts';

test('lists the commands it is given, and sends danger elsewhere first', () => {
  const commands = [
    { command: 'refer', does: 'Refer suspected exploitation.' },
    { command: 'open <ref>', does: 'Open a referral, task or case.' },
  ];
  const card = helpCard(commands, pat);
  const text = textOf(card);
  expect(text).toContain('**refer**: Refer suspected exploitation.');
  expect(text).toContain(String.raw`**open \<ref\>**: Open a referral, task or case.`);
  expect(text.indexOf('999')).toBeLessThan(text.indexOf('**refer**'));
  expect(lintCard(card)).toEqual([]);
});
