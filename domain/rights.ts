import type { Person } from './actor.ts';
import { hasRole } from './actor.ts';
import { regionName } from './reference/forces.ts';
import type { PersonRef, Referral } from './referral.ts';
import { gatewayOnly, holderOnly, inspectorOnly, notOwnWork, referrerOnly } from './right.ts';
import type { Right } from './right.ts';
import type { SafeguardingCase } from './safeguarding.ts';
import type { Task } from './task.ts';
import {
  didRaise,
  caresFor,
  hasTask,
  isReferrer,
  isThemselves,
  justHandedBack,
  mayTake,
  passedItOn,
  wasTold,
  worksOnIt,
} from './ties.ts';

/** Yes, or the sentence that says who may. `deputyFor`: whose right it is, where it is a deputy's alone. */
export type Permission =
  | { readonly ok: true; readonly deputyFor?: PersonRef | undefined }
  | { readonly ok: false; readonly sentence: string };

/** What a right is asked about: the record, and what of it bears on the answer. */
export interface Subject {
  readonly region: string;
  readonly referral?: Referral | undefined;
  readonly task?: Task | undefined;
  readonly case?: SafeguardingCase | undefined;
  /** Who has, or had, a task on the referral. */
  readonly analystIds?: readonly string[] | undefined;
  /** Regions whose gateways passed it on. */
  readonly passedBy?: readonly string[] | undefined;
  /** Regions with a safeguarding case of it in hand: it stays with them wherever the referral goes. */
  readonly caring?: readonly string[] | undefined;
  /** Whom of the list it is about. */
  readonly person?: Person | undefined;
}

/** The one table of rights: which roles, where, and what else must hold. */
export function can(person: Person, act: Act, subject: Subject): Permission {
  const right: Right = rights[act];
  const barred = right.unless?.(person, subject);
  if (barred) return { ok: false, sentence: barred };
  const { standsInFor = [], ...alone } = person;
  if (byRole(alone, right, subject)) return yes;
  const asDeputy = (holds: typeof byRole) =>
    standsInFor.find((absent) => holds({ ...alone, standsInFor: [absent] }, right, subject));
  const inTheirRole = asDeputy(byRole);
  if (!inTheirRole && byTie(alone, right, subject)) return yes;
  const absent = inTheirRole ?? asDeputy(byTie);
  if (absent) return { ok: true, deputyFor: { id: absent.id, name: absent.name } };
  return { ok: false, sentence: right.who(regionName(subject.region), subject) };
}

function byRole(
  person: Person,
  { roles, national }: Right,
  { region, referral }: Subject,
): boolean {
  const byNation = national && referral?.handling.code !== 'C' && hasRole(person, 'national');
  return byNation || roles.some((role) => hasRole(person, role, region));
}

function byTie(person: Person, { tie }: Right, subject: Subject): boolean {
  return tie?.(person, subject) ?? false;
}

const yes: Permission = { ok: true };

const rights = {
  'referral.see': {
    roles: ['gateway', 'inspector'],
    national: true,
    tie: (person, subject) =>
      isReferrer(person, subject) || worksOnIt(person, subject) || caresFor(person, subject),
    who: (place) =>
      `Only its referrer, the ${place} gateway and inspector, and the analysts who work on it can open this.`,
  },
  'referral.withdraw': referrerOnly('withdraw it'),
  'referral.add': referrerOnly('add to it'),
  'referral.answer': referrerOnly('answer'),
  // The officer's own words go no further than this: analysts work from the gateway's.
  'referral.read-words': {
    roles: ['gateway', 'inspector'],
    national: true,
    tie: (person, subject) => isReferrer(person, subject) || caresFor(person, subject),
    who: (place) => `Only its referrer and the ${place} gateway and inspector can read this.`,
  },
  // That it was theirs and where it went, and nothing of what it has become.
  'referral.trace': {
    roles: [],
    national: false,
    tie: passedItOn,
    who: (place) => `Only the ${place} gateway and inspector can open this.`,
  },
  'triage.decide': gatewayOnly('decide on'),
  'triage.claim': gatewayOnly('take'),
  'triage.assign': gatewayOnly('give'),
  'triage.accept': gatewayOnly('accept'),
  'triage.decline': gatewayOnly('decline'),
  'triage.redirect': gatewayOnly('redirect'),
  'triage.join': gatewayOnly('join'),
  'triage.separate': gatewayOnly('separate'),
  'triage.ask': gatewayOnly('ask about'),
  'triage.override': gatewayOnly('set the band of'),
  'triage.correct': gatewayOnly('correct'),
  'task.glance': {
    roles: ['gateway', 'inspector', 'analyst'],
    national: true,
    who: (place) => `Only analysts and the gateway of ${place} can see this task.`,
  },
  'task.see': {
    roles: ['gateway', 'inspector'],
    national: true,
    tie: (person, subject) => hasTask(person, subject) || mayTake(person, subject),
    who: (place) => `Only the analyst who has it and the gateway of ${place} can open this task.`,
  },
  'task.accept': {
    roles: ['analyst'],
    national: false,
    who: (place) => `Only an analyst of ${place} can accept this task.`,
  },
  'task.handback': {
    ...holderOnly('hand it back'),
    tie: (person, subject) => hasTask(person, subject) || justHandedBack(person, subject),
  },
  'task.progress': holderOnly('report on it'),
  'task.submit': holderOnly('deliver it'),
  'product.review': gatewayOnly('review'),
  'task.approve': { ...gatewayOnly('approve'), unless: notOwnWork },
  'task.return': { ...gatewayOnly('return'), unless: notOwnWork },
  'product.release': gatewayOnly('release'),
  'outcome.record': {
    roles: ['gateway', 'inspector'],
    national: true,
    who: (place) => `Only the ${place} gateway or inspector can record what came of this.`,
  },
  'referral.close': {
    roles: ['gateway', 'inspector'],
    national: true,
    who: (place) => `Only the ${place} gateway or inspector can close this.`,
  },
  'safeguarding.see': {
    roles: ['gateway', 'inspector'],
    national: true,
    tie: wasTold,
    who: (place) => `Only the ${place} inspector and gateway can open this case.`,
  },
  'safeguarding.follow': {
    roles: ['gateway', 'inspector'],
    national: true,
    tie: (person, subject) =>
      wasTold(person, subject) || didRaise(person, subject) || isReferrer(person, subject),
    who: (place) => `Only whoever raised it and the ${place} inspector and gateway can open this.`,
  },
  'safeguarding.acknowledge': { ...inspectorOnly('acknowledge this'), tie: wasTold },
  'safeguarding.record': { ...inspectorOnly('record on this case'), tie: wasTold },
  'safeguarding.close': inspectorOnly('close this case'),
  'safeguarding.list': {
    roles: ['gateway', 'inspector'],
    national: true,
    who: (place) => `Only the ${place} gateway and inspector can see its safeguarding cases.`,
  },
  'wording.change': {
    roles: ['gateway'],
    national: true,
    who: (place) => `Only the ${place} gateway can change its wording.`,
  },
  'queue.read': {
    roles: ['gateway', 'inspector'],
    national: true,
    who: (place) => `Only the ${place} gateway and inspector can see its queue.`,
  },
  'performance.read': {
    roles: ['leader'],
    national: true,
    who: (place) => `Only the leaders of ${place} and the national team can see its performance.`,
  },
  'digest.read': {
    roles: ['gateway', 'inspector', 'analyst', 'leader'],
    national: true,
    who: (place) =>
      `Only the leaders, gateway, analysts and inspector of ${place} can read its digest.`,
  },
  'channel.bind': {
    roles: ['admin'],
    national: true,
    who: (place) => `Only an administrator for ${place}, or the national team, can do this.`,
  },
  'person.keep': {
    roles: ['admin'],
    national: false,
    who: (place) => `Only an administrator for ${sayArea(place)} can do this.`,
  },
  'absence.set': {
    roles: ['admin', 'gateway'],
    national: true,
    tie: isThemselves,
    who: (place, { person }) =>
      `Only ${person?.name ?? 'they'}, an administrator or the gateway of ${sayArea(place)} can say so.`,
  },
} as const satisfies Record<string, Right>;
export type Act = keyof typeof rights;

function sayArea(place: string): string {
  return place === 'all' ? 'all regions' : place;
}
