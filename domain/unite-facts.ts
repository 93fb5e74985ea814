import {
  frequencies,
  losses,
  organisations,
  reaches,
  recencies,
  trends,
  victimCounts,
  youngestAges,
} from './facts.ts';
import type { Facts } from './facts.ts';

/**
 * What joined referrals say together, the first being the one that the others were joined to: lists united, of two
 * answers the graver, an open question answered by whoever knows. A grade is of one report alone: the first's stands.
 */
function uniteFacts(all: readonly Facts[]): Facts {
  const [first = {}] = all;
  const gravest = singles.map((fact) => [fact, gravestOf(fact, all)] as const);
  const united = lists.map((fact) => [fact, unionOf(fact, all)] as const);
  const grade = (['source', 'assessment'] as const).map((fact) => [fact, first[fact]] as const);
  return Object.fromEntries(
    [...united, ...gravest, ...grade].filter(([, answer]) => answer !== undefined),
  );
}

/** What a referral and all that is joined to it say; an age that one of them leaves open is not closed by an adult. */
export function factsTogether(file: Together): Facts {
  const all = factsOfEach(file);
  const united = uniteFacts(all);
  const isOpen = united.youngest === 'adult' && all.some(({ youngest }) => youngest === undefined);
  return isOpen ? { ...united, youngest: undefined } : united;
}

/** Its own first. */
export function factsOfEach({ referral, joined }: Together): Facts[] {
  return [referral.facts, ...joined.map((guest) => guest.referral.facts)];
}

interface Together extends Saying {
  readonly joined: readonly Saying[];
}

interface Saying {
  readonly referral: { readonly facts: Facts };
}

/**
 * The readings of which the worst counts, the fullest first. An unknown may be graver than an answer (gates read it as
 * the worse), so what one of them leaves open is also read as still open, and each as it is alone: no joining lowers a
 * band.
 */
export function readingsOf(all: readonly Facts[]): Facts[] {
  const united = uniteFacts(all);
  return all.length < 2 ? [...all] : [united, ...all.map((own) => leaveOpen(united, own)), ...all];
}

/** What `own` does not say stays open, but for what the others add to a list. */
function leaveOpen(united: Facts, own: Facts): Facts {
  const open = [...singles, ...lists.filter((fact) => united[fact]?.length === 0)].filter(
    (fact) => own[fact] === undefined,
  );
  return { ...united, ...Object.fromEntries(open.map((fact) => [fact, undefined])) };
}

function gravestOf(fact: Single, all: readonly Facts[]): string | undefined {
  const answers: readonly string[] = gravestFirst[fact];
  return answers.find((answer) => all.some((facts) => facts[fact] === answer));
}

function unionOf(fact: (typeof lists)[number], all: readonly Facts[]): string[] | undefined {
  const said = all.flatMap((facts) => (facts[fact] ? [facts[fact]] : []));
  return said.length > 0 ? [...new Set<string>(said.flat())] : undefined;
}

const lists = ['types', 'indicators', 'vulnerabilities'] as const;

const gravestFirst = {
  youngest: youngestAges,
  victims: victimCounts.toReversed(),
  loss: losses.toReversed(),
  reach: reaches.toReversed(),
  recency: recencies,
  frequency: frequencies,
  organisation: organisations,
  trend: trends,
  immediateRisk: ['yes', 'no'],
} as const;
type Single = keyof typeof gravestFirst;

const singles: readonly Single[] = [
  'youngest',
  'victims',
  'loss',
  'reach',
  'recency',
  'frequency',
  'organisation',
  'trend',
  'immediateRisk',
];
