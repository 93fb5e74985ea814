import { describe, expect, it } from 'vitest';
import { writeDigest } from '../../../domain/digest/digest.ts';
import { busyDay, quietDay } from '../../support/digest-days.ts';

const said = (facts: Parameters<typeof writeDigest>[0]) =>
  writeDigest(facts).sections.map(({ title, lines }) => [
    title,
    ...lines.map((line) => line.words),
  ]);

describe('a digest', () => {
  it('says a busy day in the order in which a leader reads it', () => {
    expect(said(busyDay)).toEqual([
      ['Decisions needed', '3 to triage, 1 of them late'],
      [
        'New',
        '6 referrals: 2 critical, 3 medium, 1 in this total only',
        'County lines 4 · Cuckooing / home takeover 2',
      ],
      [
        'Most harmful open',
        'County lines, child criminal exploitation · R-EMID-26-00042 · day 2',
        'Modern slavery: labour · R-EMID-26-00040 · day 5',
      ],
      ['Tasks', '1 not accepted in time, 4 due today, 2 overdue'],
      ['Safeguarding open', '7 in time, <5 late'],
      [
        'Came of it (7 days)',
        'pursue 2, prevent none, protect 3, prepare none; people safeguarded <5',
      ],
    ]);
    expect(writeDigest(busyDay).nothingToReport).toBe(false);
  });

  it('has nothing to report on a quiet day, and says of safeguarding what it always says', () => {
    expect(said(quietDay)).toEqual([['Safeguarding open', '<5 in time, <5 late']]);
    expect(writeDigest(quietDay).nothingToReport).toBe(true);
  });

  it('reports safeguarding alone once there is enough of it to say', () => {
    const facts = { ...quietDay, safeguarding: { inTime: '<5', late: '6' } };
    expect(writeDigest(facts).nothingToReport).toBe(false);
    expect(writeDigest(facts).sections[0]?.lines).toEqual([
      { words: '<5 in time, 6 late', late: true },
    ]);
  });

  it('marks what is late, and nothing else', () => {
    const late = writeDigest(busyDay)
      .sections.flatMap(({ lines }) => lines)
      .filter((line) => line.late);
    expect(late.map((line) => line.words)).toEqual([
      '3 to triage, 1 of them late',
      '1 not accepted in time, 4 due today, 2 overdue',
    ]);
    const tasks = { notAccepted: 0, dueToday: 1, overdue: 0 };
    expect(writeDigest({ ...quietDay, tasks }).sections[0]?.lines[0]?.late).toBeUndefined();
  });

  it('says that none of those that wait are late', () => {
    const facts = { ...quietDay, decisions: { waiting: 2, late: 0 } };
    expect(said(facts)[0]).toEqual(['Decisions needed', '2 to triage, none late']);
  });

  it('breaks nothing down when all that came in counts in the total only', () => {
    const arrivals = { total: 1, totalOnly: 1, byBand: [], byType: [] };
    expect(said({ ...quietDay, arrivals })[0]).toEqual(['New', '1 referral: 1 in this total only']);
  });
});
