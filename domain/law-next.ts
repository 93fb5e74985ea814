import { ageIn, isForGain } from './duties.ts';
import type { Age } from './duties.ts';
import type { Facts } from './facts.ts';
import type { Told } from './reference/codes.ts';
import type { SafeguardingActionCode } from './reference/safeguarding-actions.ts';
import type { ExploitationType } from './reference/types.ts';
import type { CaseRecord } from './safeguarding.ts';

/** What the law, or good sense before it, asks for next, and where that is written. */
export interface LawNext {
  readonly asks: string;
  readonly source: string;
}

interface Known {
  readonly facts: Facts;
  readonly told: readonly Told[];
  readonly records: readonly CaseRecord[];
  readonly types?: readonly ExploitationType[] | undefined;
}

/** The first thing in the law's order that no record shows as done; an unknown age is read as the worse. */
export function lawNext({ facts, told, records, types }: Known): LawNext | undefined {
  const done = new Set<string>(records.flatMap(({ code }) => (code ? [code] : [])));
  if (told.includes('mash')) done.add('mash');
  const asked: Asked = { age: ageIn(facts, types), gain: isForGain(facts, types), facts };
  const next = steps.find(
    ({ applies, doneBy }) => applies(asked) && !doneBy.some((code) => done.has(code)),
  );
  return next && { asks: next.asks(asked), source: next.source };
}

interface Asked {
  readonly age: Age;
  readonly gain: boolean;
  readonly facts: Facts;
}

interface Step {
  readonly applies: (asked: Asked) => boolean;
  readonly doneBy: readonly SafeguardingActionCode[];
  readonly asks: (asked: Asked) => string;
  readonly source: string;
}

// The order of product.md, "Law the software carries": make safe, MASH or strategy discussion, then NRM. A threat to
// life has a process of its own (Osman v United Kingdom, 1998), which cannot wait for any of these.
const steps: readonly Step[] = [
  {
    applies: () => true,
    doneBy: ['made-safe'],
    asks: () => 'make safe. Radio control or 999 if anybody is in danger.',
    source: 'law-and-policy.json, nrm.child: safeguard first',
  },
  {
    applies: ({ facts }) => facts.indicators?.includes('threat-to-life') ?? false,
    doneBy: ['threat-to-life'],
    asks: () => 'the threat to life process (Osman), by your force’s policy.',
    source: 'Osman v United Kingdom, 1998; background',
  },
  {
    applies: ({ age }) => age !== 'adult',
    doneBy: ['mash', 'strategy'],
    asks: ({ age }) =>
      age === 'child'
        ? 'MASH today, a strategy discussion if significant harm is suspected.'
        : 'MASH, unless all are known to be adults. No age is known.',
    source: 'Working Together; law-and-policy.json, safeguarding',
  },
  {
    applies: ({ age, gain }) => gain && age === 'child',
    doneBy: ['nrm'],
    asks: () => 'NRM, always. Under 18, or may be: no consent is asked.',
    source: 'Modern Slavery Act 2015, s.52; law-and-policy.json, nrm.child',
  },
  {
    applies: ({ age, gain }) => gain && age !== 'child',
    doneBy: ['nrm', 'duty-to-notify'],
    asks: ({ age }) =>
      age === 'adult'
        ? 'NRM with their consent. Without it, Duty to Notify with no identity.'
        : 'NRM: a child always, an adult with consent. Else Duty to Notify, no identity.',
    source: 'Modern Slavery Act 2015, s.52(3); law-and-policy.json, nrm.adult',
  },
  {
    applies: ({ age, facts }) => age === 'adult' && isAtRisk(facts),
    doneBy: ['adult-care'],
    asks: () => 'ask the local authority for a safeguarding enquiry.',
    source: 'Care Act 2014, s.42; law-and-policy.json, safeguarding',
  },
];

/** Care and support needs, as far as they were told. */
function isAtRisk({ vulnerabilities = [] }: Facts): boolean {
  return vulnerabilities.some((one) => ['learning-disability', 'mental-ill-health'].includes(one));
}
