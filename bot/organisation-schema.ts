import { z } from 'zod';
import type { TriageHours } from '../domain/triage-clock.ts';
import { roles } from '../domain/actor.ts';
import type { Person } from '../domain/actor.ts';
import { weekdays } from '../domain/deadline.ts';
import type { Weekday } from '../domain/deadline.ts';
import type { EscalationStep } from '../domain/escalation.ts';
import type { Channel } from '../domain/place.ts';
import { skills } from '../domain/reference/codes.ts';
import type { MashClocks } from '../domain/reference/mash-clocks.ts';
import { findRegion, nationalBodies, regions } from '../domain/reference/forces.ts';
import type { ExploitationType } from '../domain/reference/types.ts';
import { currentModel, publishedModels } from '../scoring/harm/models/index.ts';

/** Years until a record's first review, and between later ones. */
interface ReviewPeriod {
  readonly firstYears: number;
  readonly thenYears: number;
}

export interface Organisation {
  readonly organisation: string;
  readonly timezone: string;
  /** The harm model that scores are taken with. */
  readonly model: string;
  readonly tenants: readonly string[];
  readonly openIntake: boolean;
  readonly people: readonly Person[];
  readonly channels: readonly Channel[];
  readonly digest: {
    readonly at: string;
    /** `daily` in the file is every day here. */
    readonly days: readonly Weekday[];
    readonly catchUpDays: number;
    readonly smallNumber: number;
  };
  readonly hours: {
    readonly triage: TriageHours;
    /** After a decision was due, until the national team hears. */
    readonly nationalAfter: TriageHours;
    readonly acceptTask: number;
    readonly day: {
      readonly from: string;
      readonly to: string;
      readonly days: readonly Weekday[];
      readonly holidays: string;
      /** Other local dates on which nobody works, such as one proclaimed late. */
      readonly alsoOff: readonly string[];
    };
  };
  /** When an unsent draft that speaks of danger is asked about, and how long any is kept. */
  readonly drafts: { readonly askAfterMinutes: number; readonly keepDays: number };
  /** Until acknowledged; then, by `record…`, until an action is recorded. */
  readonly safeguarding: {
    readonly interruptMinutes: number;
    readonly sameDayHours: number;
    readonly recordMinutes: number;
    readonly recordHours: number;
  };
  readonly mash: MashClocks;
  /** By region's code, in order. */
  readonly escalation: Readonly<Record<string, readonly EscalationStep[]>>;
  readonly types: readonly ExploitationType[];
  readonly partners: readonly { readonly code: string; readonly name: string }[];
  readonly retention: Readonly<Record<'group1' | 'group2' | 'group3' | 'group4', ReviewPeriod>>;
}

const regionCode = z.enum(regions.map((region) => region.code));
const forceCode = z.enum(
  [...regions.flatMap((region) => region.forces), ...nationalBodies].map((force) => force.code),
);
const text = z.string().trim().min(1).max(200);
const entraId = z.guid().transform((id) => id.toLowerCase());
const timeOfDay = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);
const code = z.string().regex(/^[A-Za-z][A-Za-z0-9_-]{1,39}$/);
const minutes = z.number().positive().max(1440);
const hours = z.number().positive().max(1000);
const years = z.number().int().min(1).max(100);
const days = z.array(z.enum(weekdays)).min(1);

const person = z.strictObject({
  id: entraId,
  name: text,
  roles: z.array(z.enum(roles)).min(1),
  region: z.union([regionCode, z.literal('all')]),
  force: forceCode.optional(),
  skills: z.array(z.enum(skills.map((skill) => skill.code))).optional(),
  capacity: z.number().int().min(1).max(100).optional(),
});

const channel = z.strictObject({
  id: text,
  purpose: z.enum(['gateway', 'tasking', 'digest']),
  region: z.union([regionCode, z.literal('national')]),
  serviceUrl: z.url({ protocol: /^https?$/ }).optional(),
});

const digest = z.strictObject({
  at: timeOfDay.default('07:30'),
  days: z
    .union([z.literal('daily'), days])
    .default('daily')
    .transform((chosen) => (chosen === 'daily' ? weekdays : chosen)),
  catchUpDays: z.number().int().min(0).max(31).default(3),
  smallNumber: z.number().int().min(1).max(100).default(5),
});

const byBand = (critical: number, high: number, medium: number, low: number) =>
  z
    .strictObject({
      critical: hours.default(critical),
      high: hours.default(high),
      medium: hours.default(medium),
      low: hours.default(low),
      unscored: hours.default(medium),
    })
    .prefault({});

const workingHours = z.strictObject({
  triage: byBand(1, 4, 16, 40),
  nationalAfter: byBand(0.5, 2, 8, 20),
  acceptTask: hours.default(8),
  day: z
    .strictObject({
      from: timeOfDay.default('08:00'),
      to: timeOfDay.default('18:00'),
      days: days.default(['mon', 'tue', 'wed', 'thu', 'fri']),
      holidays: z.enum(['GB-ENG', 'GB-WLS', 'GB-SCT', 'GB-NIR']).default('GB-ENG'),
      alsoOff: z.array(z.iso.date()).max(100).default([]),
    })
    .prefault({}),
});

const mashClock = z.strictObject({ grade: text, hours, working: z.boolean().default(true) });

const escalationStep = z.union([
  z.strictObject({ id: entraId, phone: text.optional() }),
  z.strictObject({ name: text, phone: text }),
]);

/** Review after so many years, then again and again: the file may change either number of any group. */
const period = (firstYears: number, thenYears: number) =>
  z
    .strictObject({ firstYears: years.default(firstYears), thenYears: years.default(thenYears) })
    .prefault({});

/** The sections of `interface.md`. What a real installation leaves out takes the values shown there. */
export const organisationSchema = z.strictObject({
  organisation: text.default('TOEX'),
  timezone: z.string().refine(isTimeZone).default('Europe/London'),
  model: z.enum(publishedModels.map(({ id }) => id)).default(currentModel.id),
  tenants: z.array(entraId).min(1).default(['11111111-1111-4111-8111-111111111111']),
  openIntake: z.boolean().default(true),
  people: z.array(person).default([]),
  channels: z.array(channel).default([]),
  digest: digest.prefault({}),
  hours: workingHours.prefault({}),
  safeguarding: z
    .strictObject({
      interruptMinutes: minutes.default(30),
      sameDayHours: hours.default(4),
      recordMinutes: minutes.optional(),
      recordHours: hours.optional(),
    })
    .prefault({})
    // Whoever has it has as long again to say what was done.
    .transform((set) => ({
      ...set,
      recordMinutes: set.recordMinutes ?? set.interruptMinutes,
      recordHours: set.recordHours ?? set.sameDayHours,
    })),
  mash: z.partialRecord(forceCode, z.array(mashClock).min(1)).default({}),
  drafts: z
    .strictObject({
      askAfterMinutes: minutes.default(15),
      keepDays: z.number().int().min(1).max(365).default(7),
    })
    .prefault({}),
  escalation: z.record(z.string().refine(isRegionCode), z.array(escalationStep)).default({}),
  types: z.array(z.strictObject({ code, label: text, child: z.boolean() })).default([]),
  partners: z.array(z.strictObject({ code, name: text })).default([]),
  // Groups and periods: law-and-policy.json (mopi), to be confirmed with the data protection officer.
  retention: z
    .strictObject({
      group1: period(10, 10),
      group2: period(10, 10),
      group3: period(6, 5),
      group4: period(6, 6),
    })
    .prefault({}),
});

function isRegionCode(name: string): boolean {
  return findRegion(name)?.code === name;
}

function isTimeZone(zone: string): boolean {
  try {
    return Boolean(new Intl.DateTimeFormat('en-GB', { timeZone: zone }));
  } catch {
    return false;
  }
}
