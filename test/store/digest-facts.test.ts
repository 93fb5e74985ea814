import { afterEach, expect, it } from 'vitest';
import { writeDigest } from '../../domain/digest/digest.ts';
import { digestCard } from '../../cards/digest-card.ts';
import type { Band } from '../../domain/score.ts';
import { digestFacts } from '../../store/digest-facts.ts';
import { openDatabase } from '../../store/dialect.ts';
import type { Db } from '../../store/dialect.ts';
import { eachStore } from '../support/stores.ts';
import {
  addCase,
  addOutcome,
  addReferral,
  addScore,
  addTask,
  rowsNow,
} from '../support/digest-rows.ts';

const hour = 3_600_000;
const now = rowsNow;
const question = {
  region: 'EMID',
  day: '2026-11-21',
  from: now - 24 * hour,
  to: now,
  now,
  timezone: 'Europe/London',
  floor: 5,
};

const gather = async (db: Db, other: Partial<typeof question> = {}) =>
  digestFacts(db).gather({ ...question, ...other });

const scored = (band: Band, risk: number) => ({ band, risk, facts: { types: ['CCE'] } });

eachStore('the facts of a digest', (open, freshUrl) => {
  const opened: Db[] = [];
  afterEach(async () => {
    for (const db of opened.splice(0)) await db.destroy();
  });
  const freshDb = async (): Promise<Db> => {
    const url = await freshUrl();
    await open({ url });
    const { db } = openDatabase(url);
    opened.push(db);
    return db;
  };

  it('are all nought in an empty store', async () => {
    const facts = await gather(await freshDb());
    expect(facts).toMatchObject({
      decisions: { waiting: 0, late: 0 },
      arrivals: { total: 0, totalOnly: 0, byBand: [], byType: [] },
      mostHarmful: [],
      tasks: { notAccepted: 0, dueToday: 0, overdue: 0 },
      safeguarding: { inTime: '<5', late: '<5' },
      outcomes: { pursue: 0, prevent: 0, protect: 0, prepare: 0, safeguarded: '<5' },
    });
    expect(writeDigest(facts).nothingToReport).toBe(true);
  });

  it('count what waits for a decision and what is late, in one region or all', async () => {
    const db = await freshDb();
    await addReferral(db, { ref: 'R-1', decide_by: now - 1 });
    await addReferral(db, { ref: 'R-2', state: 'in-triage', decide_by: now + hour });
    await addReferral(db, { ref: 'R-3', state: 'information-requested', decide_by: now - 1 });
    await addReferral(db, { ref: 'R-4', state: 'accepted', decide_by: now - 1 });
    await addReferral(db, { ref: 'R-5', region: 'WMID', decide_by: now - 1 });
    expect((await gather(db)).decisions).toEqual({ waiting: 2, late: 1 });
    expect((await gather(db, { region: 'national' })).decisions).toEqual({ waiting: 3, late: 2 });
  });

  it('count as new what came in after the digest before, up to this one', async () => {
    const db = await freshDb();
    await addReferral(db, { ref: 'R-1', submitted_at: question.from });
    await addReferral(db, { ref: 'R-2', submitted_at: question.from + 1 });
    await addReferral(db, { ref: 'R-3', submitted_at: now });
    await addReferral(db, { ref: 'R-4', submitted_at: now + 1 });
    await addReferral(db, { ref: 'R-5', kind: 'request', submitted_at: now });
    expect((await gather(db)).arrivals.total).toBe(2);
  });

  it('break what is new down by type and by the band of the newest score', async () => {
    const db = await freshDb();
    const types = ['CUCKOO', 'COUNTY_LINES'];
    await addReferral(db, { ref: 'R-1' }, { band: 'low', facts: { types } });
    await addScore(db, { ref: 'R-1', n: 2, band: 'critical', risk: 400 });
    await addReferral(db, { ref: 'R-2' }, { band: 'low', facts: { types: ['COUNTY_LINES'] } });
    await addReferral(db, { ref: 'R-3' }, { band: 'low', facts: { types: ['ASE'] } });
    expect((await gather(db)).arrivals).toEqual({
      total: 3,
      requests: 0,
      totalOnly: 0,
      byBand: [
        { band: 'critical', count: 1 },
        { band: 'low', count: 2 },
      ],
      byType: [
        { type: 'COUNTY_LINES', count: 2 },
        { type: 'ASE', count: 1 },
        { type: 'CUCKOO', count: 1 },
      ],
    });
  });

  it('count handling C, source 3 and assessment E in totals alone', async () => {
    const db = await freshDb();
    const types = ['ASE'];
    await addReferral(db, { ref: 'R-1', handling: 'C' }, { band: 'critical', facts: { types } });
    await addReferral(db, { ref: 'R-2' }, { band: 'high', facts: { types, source: 3 } });
    await addReferral(db, { ref: 'R-3' }, { band: 'high', facts: { types, assessment: 'E' } });
    const facts = await gather(db);
    expect(facts.arrivals).toEqual({ total: 3, requests: 0, totalOnly: 3, byBand: [], byType: [] });
    expect(facts.mostHarmful).toEqual([]);
    expect(facts.decisions.waiting).toBe(3);
  });

  it('name the worst three that are open, the longest open first among equals', async () => {
    const db = await freshDb();
    await addReferral(db, { ref: 'R-1' }, scored('medium', 900));
    await addReferral(db, { ref: 'R-2', submitted_at: now - 8 * hour }, scored('high', 300));
    await addReferral(db, { ref: 'R-3', submitted_at: now - 7 * hour }, scored('high', 300));
    await addReferral(db, { ref: 'R-4', submitted_at: now - 80 * hour }, scored('critical', 100));
    await addReferral(db, { ref: 'R-5', state: 'closed' }, scored('critical', 800));
    await addReferral(db, { ref: 'R-6', state: 'on-hold' }, scored('high', 301));
    await addReferral(db, { ref: 'R-7', region: 'WMID' }, scored('critical', 900));
    expect((await gather(db)).mostHarmful).toEqual([
      { ref: 'R-4', types: ['CCE'], band: 'critical', dayNumber: 5 },
      { ref: 'R-6', types: ['CCE'], band: 'high', dayNumber: 1 },
      { ref: 'R-2', types: ['CCE'], band: 'high', dayNumber: 2 },
    ]);
  });

  it('look past any number of referrals that may not be named', async () => {
    const db = await freshDb();
    for (let n = 0; n < 60; n += 1) {
      await addReferral(
        db,
        { ref: `R-${n}` },
        { band: 'critical', facts: { types: ['CCE'], source: 3 } },
      );
    }
    await addReferral(db, { ref: 'R-60' }, { band: 'low', facts: { types: ['CUCKOO'] } });
    expect((await gather(db)).mostHarmful.map(({ ref }) => ref)).toEqual(['R-60']);
  });

  it('count tasks not accepted in time, due today and overdue', async () => {
    const db = await freshDb();
    await addReferral(db, { ref: 'R-1' });
    await addTask(db, { ref: 'T-1', state: 'offered', accept_by: now - 1 });
    await addTask(db, { ref: 'T-2', state: 'offered', accept_by: now + 1 });
    await addTask(db, { ref: 'T-3', state: 'accepted', accept_by: now - 1, due: '2026-11-21' });
    await addTask(db, { ref: 'T-4', state: 'in-progress', due: '2026-11-20' });
    await addTask(db, { ref: 'T-5', state: 'submitted', due: '2026-11-20' });
    await addTask(db, { ref: 'T-6', state: 'in-progress', due: '2026-11-20', region: 'WMID' });
    expect((await gather(db)).tasks).toEqual({ notAccepted: 1, dueToday: 1, overdue: 1 });
    expect((await gather(db, { region: 'national' })).tasks.overdue).toBe(2);
  });

  it('count safeguarding cases as late once their first time has passed', async () => {
    const db = await freshDb();
    await addReferral(db, { ref: 'R-1' });
    const passed = { first_acknowledge_by: now - 1 };
    // Opened past those who could not be reached: the second of the list is its first.
    for (let n = 0; n < 5; n += 1) await addCase(db, { ref: `S-1${n}`, step: 2 });
    const sameTime = { ...passed, acknowledge_by: now - 1 };
    for (let n = 0; n < 3; n += 1) await addCase(db, { ref: `S-2${n}`, ...sameTime });
    for (let n = 0; n < 3; n += 1) await addCase(db, { ref: `S-3${n}`, ...passed, step: 2 });
    await addCase(db, { ref: 'S-40', state: 'acknowledged', ...sameTime, step: 2 });
    await addCase(db, { ref: 'S-50', state: 'closed' });
    expect((await gather(db)).safeguarding).toEqual({ inTime: '6', late: '6' });
  });

  it('say small counts of people and of cases alike, nought included', async () => {
    const none = await freshDb();
    const few = await freshDb();
    await addReferral(few, { ref: 'R-1', state: 'closed', submitted_at: now - 48 * hour });
    for (let n = 0; n < 4; n += 1) await addCase(few, { ref: `S-${n}` });
    const late = { first_acknowledge_by: now - 1 };
    for (let n = 5; n < 9; n += 1) await addCase(few, { ref: `S-${n}`, ...late });
    expect(await gather(few)).toEqual(await gather(none));
  });

  it('sum the outcomes of seven days', async () => {
    const db = await freshDb();
    await addReferral(db, { ref: 'R-1' });
    await addOutcome(db, { id: '1', four_p: 'protect', safeguarded: 3 });
    await addOutcome(db, { id: '2', four_p: 'protect', safeguarded: 2 });
    await addOutcome(db, { id: '3', four_p: 'pursue' });
    await addOutcome(db, { id: '4', four_p: 'prevent', at: now - 7 * 24 * hour });
    await addOutcome(db, { id: '5', four_p: 'prepare', at: now + 1 });
    expect((await gather(db)).outcomes).toEqual({
      pursue: 1,
      prevent: 0,
      protect: 2,
      prepare: 0,
      safeguarded: '5',
    });
  });

  it('do not give away nationally what one region keeps to itself', async () => {
    const db = await freshDb();
    await addReferral(db, { ref: 'R-1' });
    await addOutcome(db, { id: '1', region: 'EMID', safeguarded: 7 });
    await addOutcome(db, { id: '2', region: 'WMID', safeguarded: 2 });
    const safeguarded = async (region: string) =>
      (await gather(db, { region })).outcomes.safeguarded;
    expect(await safeguarded('EMID')).toBe('7');
    expect(await safeguarded('WMID')).toBe('<5');
    expect(await safeguarded('national')).toBe('at least 7');
    await addOutcome(db, { id: '3', region: 'EAST', safeguarded: 3 });
    expect(await safeguarded('national')).toBe('12');
  });

  it('hold nothing that anybody wrote and nobody’s identifier', async () => {
    const db = await freshDb();
    await addReferral(
      db,
      { ref: 'R-1', ...written },
      { band: 'critical', facts: { types: ['CCE'] } },
    );
    await addTask(db, { ref: 'T-1', title: 'Secretword', due: '2026-11-20' });
    await addCase(db, { ref: 'S-1' });
    await addOutcome(db, { id: '1', evidence: 'Secretword', by_name: 'Secretword' });
    for (const region of ['EMID', 'national']) {
      const facts = await gather(db, { region });
      const card = digestCard(writeDigest(facts), question);
      expect(JSON.stringify([facts, card])).toContain('R-1');
      expect(JSON.stringify([facts, card])).not.toMatch(/secretword|S-1|T-1|DERBS|Derbyshire/i);
    }
  });
});

const written = {
  title: 'Secretword',
  narrative: 'Secretword 07700 900123',
  force_ref: 'Secretword',
  operation: 'Secretword',
  referrer_name: 'Secretword',
  conditions: 'Secretword',
};
