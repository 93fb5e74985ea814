import { describe, expect, it } from 'vitest';
import { digestCard } from '../../cards/digest-card.ts';
import { writeDigest } from '../../domain/digest/digest.ts';
import type { DigestFacts } from '../../domain/digest/digest-facts.ts';
import { lintCard, textOf, verbsOf } from '../support/card-lint.ts';
import { busyDay, quietDay } from '../support/digest-days.ts';

const cardOf = (facts: DigestFacts) =>
  digestCard(writeDigest(facts), { timezone: 'Europe/London' });

describe('a digest card', () => {
  it.each([
    ['busy', busyDay],
    ['quiet', quietDay],
  ])('is well formed on a %s day, with no button', (_title, facts) => {
    expect(lintCard(cardOf(facts))).toEqual([]);
    expect(verbsOf(cardOf(facts))).toEqual([]);
  });

  it('bears its marking first and last', () => {
    const lines = textOf(cardOf(busyDay)).split('\n');
    expect([lines.at(0), lines.at(-1)]).toEqual(['OFFICIAL-SENSITIVE', 'OFFICIAL-SENSITIVE']);
  });

  it('names its place, its day and its time', () => {
    expect(textOf(cardOf(busyDay))).toContain('East Midlands, Saturday 21 November (to 07:30)');
    const summer = { day: '2027-03-29', to: Date.UTC(2027, 2, 29, 6, 30) };
    expect(textOf(cardOf({ ...quietDay, ...summer, region: 'national' }))).toContain(
      'National, Monday 29 March (to 07:30)',
    );
  });

  it('shows the band by word and shape', () => {
    expect(textOf(cardOf(busyDay))).toMatch(/County lines, child criminal.*\*\*◆ CRITICAL\*\*/);
  });

  it('says so when there is nothing to report, and only then', () => {
    expect(textOf(cardOf(quietDay))).toContain('Nothing to report.');
    expect(textOf(cardOf(busyDay))).not.toContain('Nothing to report.');
  });

  it('says when it was built long after its day', () => {
    expect(textOf(cardOf(busyDay))).not.toContain('as of');
    const late = cardOf({ ...busyDay, builtAt: busyDay.to + 27 * 3_600_000 });
    expect(textOf(late)).toContain('Open and waiting: as of 10:30 Sun 22 Nov.');
  });

  it('says since when, where its news are of more than a day', () => {
    expect(textOf(cardOf(busyDay))).not.toContain('New: since');
    const longDay = { ...busyDay, from: busyDay.to - 25 * 3_600_000 };
    expect(textOf(cardOf(longDay))).not.toContain('New: since');
    const monday = { ...busyDay, from: busyDay.to - 72 * 3_600_000 };
    expect(textOf(cardOf(monday))).toContain('New: since 07:30 Wed 18 Nov.');
  });

  it('shows references and small counts as they are written', () => {
    expect(textOf(cardOf(busyDay))).toContain('R-EMID-26-00042 · day 2');
    expect(textOf(cardOf(quietDay))).toContain('**Safeguarding open:** <5 in time, <5 late');
  });
});
