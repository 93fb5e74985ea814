import { randomUUID } from 'node:crypto';
import type { Person } from '../domain/actor.ts';
import type { WorkingCalendar } from '../domain/deadline.ts';
import { localDate } from '../domain/deadline.ts';
import type { ExploitationType } from '../domain/reference/types.ts';
import { exploitationTypes } from '../domain/reference/types.ts';
import type { HarmModel } from '../scoring/harm/models/harm-model.ts';
import { currentModel, findModel } from '../scoring/harm/models/index.ts';
import type { Actor, Store } from '../store/store.ts';
import type { Config } from './config.ts';
import { createDirectory } from './directory.ts';
import type { Directory } from './directory.ts';
import { bankHolidays } from './holidays.ts';
import type { Log } from './log.ts';
import type { Organisation } from './organisation-schema.ts';
import type { Place } from './turn.ts';

/** All that an action, a command or a job may use. */
export interface Context {
  readonly store: Store;
  readonly organisation: Organisation;
  readonly directory: Directory;
  readonly calendar: WorkingCalendar;
  /** The exploitation types that may be named: the trade's and the organisation's own. */
  readonly types: readonly ExploitationType[];
  /** The harm model that the organisation scores with. */
  readonly model: HarmModel;
  readonly log: Log;
  /** The clock by which things fall due (ms UTC): in a rehearsal it may be turned. */
  readonly now: () => number;
  /** The wall's clock, for leases, back-off and pacing. */
  readonly realNow: () => number;
  readonly newId: () => string;
}

/** A context with somebody in it. */
export interface Turned extends Context {
  readonly actor: Person & Actor;
  readonly place: Place;
}

export function createContext(parts: {
  organisation: Organisation;
  store: Store;
  log: Log;
  now: () => number;
}): Context {
  const { organisation, store, log, now } = parts;
  return {
    store,
    organisation,
    log,
    now,
    realNow: () => Date.now(),
    newId,
    directory: createDirectory({ organisation, store, now }),
    calendar: calendarOf(organisation, now()),
    types: [...exploitationTypes, ...organisation.types],
    model: findModel(organisation.model) ?? currentModel,
  };
}

export function newId(): string {
  return randomUUID();
}

/** The rehearsal clock starts where it was set and runs on from there. */
export function clockOf({ clockStart }: Config): () => number {
  if (!clockStart) return () => Date.now();
  const started = Date.now();
  const start = 'at' in clockStart ? clockStart.at : started + clockStart.ahead;
  return () => start + (Date.now() - started);
}

export function today(ctx: Context): string {
  return localDate(ctx.now(), ctx.organisation.timezone);
}

/** Far enough that no deadline of these years falls beyond the known holidays. */
const yearsAhead = 5;

function calendarOf({ hours, timezone }: Organisation, now: number): WorkingCalendar {
  const year = Number(localDate(now, timezone).slice(0, 4));
  const years = Array.from({ length: yearsAhead + 2 }, (_, index) => year - 1 + index);
  const { from, to, days, holidays, alsoOff } = hours.day;
  const off = new Set([...bankHolidays(holidays, years), ...alsoOff]);
  return { timezone, from, to, days, holidays: off };
}
