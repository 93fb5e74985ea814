import type { Person, Role } from './actor.ts';
import { actsFor, hasRole } from './actor.ts';
import { regionName } from './reference/forces.ts';
import type { PersonRef, Referral } from './referral.ts';
import type { SafeguardingCase } from './safeguarding.ts';
import type { Task } from './task.ts';

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

interface Right {
  readonly roles: readonly Role[];
  readonly national: boolean;
  /** What else gives the right: having referred it, having the task. */
  readonly tie?: (person: Person, subject: Subject) => boolean;
  /** What takes it away, as a sentence. */
  readonly unless?: (person: Person, subject: Subject) => string | undefined;
  readonly who: (place: string, subject: Subject) => string;
}

const isReferrer = (person: Person, { referral }: Subject) => referral?.referrerId === person.id;
/** Whoever has left the list keeps no tie to work, even where anybody of the tenant may refer. */
const listed =
  (tie: (person: Person, subject: Subject) => boolean) => (person: Person, subject: Subject) =>
    !person.open && tie(person, subject);
const hasTask = listed((person, { task }) => actsFor(person, task?.acceptedBy?.id ?? ''));
/** A second press of "Hand back" is no trespass: it hears that the first one did it. */
const justHandedBack = (person: Person, { task }: Subject) => {
  const last = task?.notes.at(-1);
  return last?.kind === 'handed-back' && last.by.id === person.id;
};
/** Whoever may accept it sees what it asks; of handling C, only once they have it. */
const mayTake = (person: Person, { task, referral, region }: Subject) =>
  task?.state === 'offered' &&
  referral?.handling.code !== 'C' &&
  hasRole(person, 'analyst', region);
const worksOnIt = listed(
  (person, { analystIds }) => analystIds?.some((id) => actsFor(person, id)) ?? false,
);
const wasTold = listed(
  (person, { case: told }) =>
    told?.alerts.some(
      ({ to, stoodDownAt }) => stoodDownAt === undefined && actsFor(person, to.id),
    ) ?? false,
);
const isThemselves = (person: Person, subject: Subject) => subject.person?.id === person.id;
const didRaise = listed((person, { case: found }) => actsFor(person, found?.raised?.by.id ?? ''));
const notOwnWork = (person: Person, { task }: Subject) =>
  task?.submission?.by.id === person.id
    ? 'Somebody other than its author reviews a product.'
    : undefined;

const gatewayOnly = (what: string): Right => ({
  roles: ['gateway'],
  national: true,
  who: (place) => `Only the ${place} gateway can ${what} this.`,
});

const holderOnly = (what: string): Right => ({
  roles: [],
  national: false,
  tie: hasTask,
  who: (_place, { task }) =>
    task?.acceptedBy
      ? `Only ${task.acceptedBy.name} has this task and can ${what}.`
      : `Nobody has this task yet. Accept it first.`,
});

const referrerOnly = (what: string): Right => ({
  roles: [],
  national: false,
  tie: isReferrer,
  who: () => `Only the officer who referred this can ${what}.`,
});

const inspectorOnly = (what: string): Right => ({
  roles: ['inspector'],
  national: true,
  who: (place) => `Only the ${place} inspector can ${what}.`,
});

const rights = {
  'referral.see': {
    roles: ['gateway', 'inspector'],
    national: true,
    tie: (person, subject) => isReferrer(person, subject) || worksOnIt(person, subject),
    who: (place) =>
      `Only its referrer, the ${place} gateway and inspector, and the analysts who work on it can open this.`,
  },
  'referral.withdraw': referrerOnly('withdraw it'),
  'referral.add': referrerOnly('add to it'),
  'referral.answer': referrerOnly('answer'),
  'triage.decide': gatewayOnly('decide on'),
  'triage.claim': gatewayOnly('take'),
  'triage.assign': gatewayOnly('give'),
  'triage.accept': gatewayOnly('accept'),
  'triage.decline': gatewayOnly('decline'),
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
