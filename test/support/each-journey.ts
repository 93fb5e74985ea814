import { afterEach, describe } from 'vitest';
import { openJourney } from './journey.ts';
import type { Journey, Running } from './journey.ts';
import { eachStore } from './stores.ts';
import type { FreshUrl } from './stores.ts';

interface Starting {
  /** Absent: a new, empty one. */
  readonly databaseUrl?: string;
  readonly at?: string;
  readonly organisation?: string;
  readonly startWith?: (settings: Readonly<Record<string, string>>) => Promise<Running>;
}

/** Starts a bot that is stopped after the test. */
export type Start = (starting?: Starting) => Promise<Journey>;

type Journeys = (start: Start, freshUrl: FreshUrl, kind: 'sqlite' | 'postgres') => void;

/** Runs the same journeys on SQLite and on PostgreSQL. */
export function eachJourney(title: string, journeys: Journeys): void {
  eachStore(title, (_open, freshUrl, kind) => journeys(starter(freshUrl), freshUrl, kind));
}

/** For journeys in which the database plays no part of its own. */
export function oneJourney(title: string, journeys: (start: Start) => void): void {
  describe(`${title}, in memory`, () => {
    journeys(starter(() => Promise.resolve('sqlite::memory:')));
  });
}

function starter(freshUrl: FreshUrl): Start {
  const open: Journey[] = [];
  afterEach(async () => {
    for (const journey of open.splice(0)) await journey.close();
  });
  return async (starting) => {
    const databaseUrl = starting?.databaseUrl ?? (await freshUrl());
    const journey = await openJourney({ ...starting, databaseUrl });
    open.push(journey);
    return journey;
  };
}
