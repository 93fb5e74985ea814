import { expect, test } from 'vitest';
import { whoamiCard } from '../../cards/whoami-card.ts';
import { lintCard, textOf } from '../support/card-lint.ts';
import { alex, nat, pat } from '../support/gateway-cards.ts';

const organisation = 'TOEX';
const timezone = 'Europe/London';

test('says who somebody is, where, and with which skills', () => {
  const person = { ...alex, skills: ['intelligence-analyst', 'researcher'], capacity: 4 };
  const card = whoamiCard(person, { organisation, timezone });
  const lines = textOf(card).split('\n');
  expect(lines).toEqual(
    expect.arrayContaining([
      'Alex Analyst',
      'Analyst',
      'East Midlands',
      'Skills: intelligence analyst, researcher',
      'Room for 4 tasks at once',
      'TOEX · alex',
    ]),
  );
  expect(lintCard(card)).toEqual([]);
});

test('says the force of an officer and all regions of the national team', () => {
  expect(textOf(whoamiCard(pat, { organisation, timezone }))).toContain('Force: Derbyshire');
  expect(textOf(whoamiCard(nat, { organisation, timezone }))).toContain('All regions');
});

test('tells somebody who is not listed what they may do', () => {
  const card = whoamiCard({ ...pat, open: true }, { organisation, timezone });
  expect(textOf(card)).toContain('Not on the list: you may refer, as an officer.');
  expect(lintCard(card)).toEqual([]);
});
