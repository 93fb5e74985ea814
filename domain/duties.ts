import type { Facts, Indicator } from './facts.ts';
import type { Told } from './reference/codes.ts';
import { exploitationTypes, type ExploitationType } from './reference/types.ts';

/** Something the officer owes the victims, whatever becomes of the referral. `done`: they say so. */
export interface Duty {
  readonly code: 'make-safe' | 'mash' | 'nrm';
  readonly title: string;
  readonly why: string;
  readonly how: string;
  readonly done: boolean;
}

interface Answers {
  readonly facts: Facts;
  readonly told: readonly Told[];
  /** The types that may be named, an organisation's own included. */
  readonly types?: readonly ExploitationType[] | undefined;
}

/**
 * The duties that the answers raise, in the order in which they are done: make safe, MASH, NRM.
 * An unknown age is read as the worse, so nothing is left out for want of one.
 */
export function dutiesOf({ facts, told, types = exploitationTypes }: Answers): Duty[] {
  const age = ageIn(facts, types);
  const gain = isForGain(facts, types);
  return [
    ...(age !== 'adult' || gain || facts.immediateRisk === 'yes' ? [makeSafe(facts)] : []),
    ...(age === 'adult' ? [] : [mash(age, told)]),
    ...(gain ? [nrmDuties[age]] : []),
  ];
}

export type Age = 'child' | 'adult' | 'unknown';

/** As the law reads it: under 18, or may be, is a child. */
export function ageIn(
  { youngest, types: named = [] }: Facts,
  types: readonly ExploitationType[] = exploitationTypes,
): Age {
  if (youngest === 'adult') return 'adult';
  const childNamed = types.some((type) => type.child && named.includes(type.code));
  return youngest !== undefined || childNamed ? 'child' : 'unknown';
}

/** Whether slavery, or exploitation for gain, is indicated. */
export function isForGain(
  facts: Facts,
  types: readonly ExploitationType[] = exploitationTypes,
): boolean {
  const { types: named = [], indicators = [] } = facts;
  const age = ageIn(facts, types);
  const slavery = types.filter((type) => type.nrm !== undefined).map((type) => type.code);
  const signs = age === 'adult' ? slaverySigns : [...slaverySigns, ...childSlaverySigns];
  return (
    named.some((code) => slavery.includes(code) || gainTypes.includes(code)) ||
    indicators.some((indicator) => signs.includes(indicator))
  );
}

function makeSafe({ immediateRisk }: Facts): Duty {
  return {
    code: 'make-safe',
    title: 'make safe',
    why: immediateRisk === 'yes' ? 'You say there is danger now.' : 'Safety comes before forms.',
    how: 'Radio control or 999 if anybody is in danger. Say where you can be reached.',
    done: false,
  };
}

function mash(age: Age, told: readonly Told[]): Duty {
  const done = told.includes('mash');
  return {
    code: 'mash',
    title: done ? 'MASH told already' : mashTitles[age === 'child' ? 'child' : 'unknown'],
    why:
      age === 'child'
        ? 'A victim is a child, or may be.'
        : 'No age is known, so a child is not ruled out.',
    how: 'Refer to your MASH today. If significant harm is suspected, ask for a strategy discussion.',
    done,
  };
}

const mashTitles = {
  child: 'MASH or strategy discussion',
  unknown: 'MASH, if anybody may be under 18',
};

// Modern Slavery Act 2015, s.52: the police must notify the Home Office of a suspected victim; s.52(3): an
// adult's identity only with consent. NRM statutory guidance: a child is always referred, no consent needed.
const nrmDuties: Readonly<Record<Age, Duty>> = {
  child: {
    code: 'nrm',
    title: 'NRM',
    why: 'Child exploited for gain: no consent needed.',
    how: 'Refer the child to the NRM after making safe and MASH. No consent is asked.',
    done: false,
  },
  adult: {
    code: 'nrm',
    title: 'NRM or Duty to Notify',
    why: 'An adult may be exploited for gain.',
    how: 'Ask for consent. With it: NRM. Without it: Duty to Notify, and then no identity.',
    done: false,
  },
  unknown: {
    code: 'nrm',
    title: 'NRM or Duty to Notify',
    why: 'Somebody may be exploited for gain. No age is known.',
    how: 'A child: NRM always, no consent needed. An adult: NRM with consent. Without it: Duty to Notify, no identity.',
    done: false,
  },
};

// Exploitation for gain, beside the types of slavery: using children, or vulnerable people by threats or deceit,
// to provide services or benefits (Modern Slavery Act 2015, s.3(5) and (6)).
const gainTypes: readonly string[] = ['CCE', 'COUNTY_LINES', 'CUCKOO'];

// Home Office, modern slavery statutory guidance, indicators of forced labour and sexual exploitation.
const slaverySigns: readonly Indicator[] = [
  'debt-bondage',
  'wages-withheld',
  'withheld-documents',
  'coerced-sex-work',
];
const childSlaverySigns: readonly Indicator[] = ['drug-running', 'money-mule'];
