import type { DigestFacts } from '../../domain/digest/digest-facts.ts';

const at = Date.UTC(2026, 10, 21, 7, 30);

/** Nothing came in, nothing waits, nothing came of anything. */
export const quietDay: DigestFacts = {
  region: 'EMID',
  day: '2026-11-21',
  from: at - 86_400_000,
  to: at,
  builtAt: at,
  floor: 5,
  decisions: { waiting: 0, late: 0 },
  arrivals: { total: 0, totalOnly: 0, byBand: [], byType: [] },
  mostHarmful: [],
  tasks: { notAccepted: 0, dueToday: 0, overdue: 0 },
  safeguarding: { inTime: '<5', late: '<5' },
  outcomes: { pursue: 0, prevent: 0, protect: 0, prepare: 0, safeguarded: '<5' },
};

/** Every section has something to say. */
export const busyDay: DigestFacts = {
  ...quietDay,
  decisions: { waiting: 3, late: 1 },
  arrivals: {
    total: 6,
    totalOnly: 1,
    byBand: [
      { band: 'critical', count: 2 },
      { band: 'medium', count: 3 },
    ],
    byType: [
      { type: 'COUNTY_LINES', count: 4 },
      { type: 'CUCKOO', count: 2 },
    ],
  },
  mostHarmful: [
    { ref: 'R-EMID-26-00042', types: ['COUNTY_LINES', 'CCE'], band: 'critical', dayNumber: 2 },
    { ref: 'R-EMID-26-00040', types: ['MS_LABOUR'], band: 'high', dayNumber: 5 },
  ],
  tasks: { notAccepted: 1, dueToday: 4, overdue: 2 },
  safeguarding: { inTime: '7', late: '<5' },
  outcomes: { pursue: 2, prevent: 0, protect: 3, prepare: 0, safeguarded: '<5' },
};
