import type { ReferralFile } from '../../domain/file.ts';
import { casesInSight } from '../../domain/joining.ts';
import { regionName } from '../../domain/reference/forces.ts';
import { gateSentence } from '../../domain/reference/gates.ts';
import { isCaseOpen } from '../../domain/safeguarding.ts';
import type { SafeguardingCase } from '../../domain/safeguarding.ts';
import type { GateId } from '../../domain/score.ts';
import type { Element } from '../card.ts';
import type { Viewing } from '../viewing.ts';
import { receiptSafeguarding } from './receipt-safeguarding.ts';
import { line, urgent } from './text.ts';

/** Safeguarding stands first and apart: what is wrong, and only what is true of who knows. */
export function safeguardingLines(cases: readonly SafeguardingCase[], viewing: Viewing): Element[] {
  return cases.map((one) => {
    const text = `⚑ ${sayGates(one)}. ${receiptSafeguarding(one, viewing)}`;
    return one.state === 'closed' ? line(text) : urgent(text);
  });
}

/** Every case that must stay in sight of a referral's gateway: those of what is joined to it and those left elsewhere. */
export function casesLines(file: ReferralFile, viewing: Viewing): Element[] {
  const { ref, region } = file.referral;
  const cases = casesInSight(file).toSorted(openFirst);
  return [
    ...cases
      .slice(0, mostCases)
      .flatMap((one) => [
        ...safeguardingLines([one], viewing),
        ...(one.referralRef === ref
          ? []
          : [line(`It is of ${one.referralRef}, joined to this one.`)]),
        ...(one.region === region
          ? []
          : [line(`The ${regionName(one.region)} inspector keeps this case.`)]),
      ]),
    ...moreCases(cases.slice(mostCases)),
  ];
}

/** A card has not the room for all of a dozen: the rest are named, and stand in the list of cases. */
function moreCases(rest: readonly SafeguardingCase[]): Element[] {
  if (rest.length === 0) return [];
  const open = rest.filter(({ state }) => isCaseOpen(state)).length;
  const refs = rest.slice(0, mostRefs).map(({ ref }) => ref);
  const more = rest.length > mostRefs ? `, and ${rest.length - mostRefs} more` : '';
  return [
    urgent(`⚑ ${rest.length} more safeguarding cases, ${open} of them open. Type safeguarding.`),
    line(`${refs.join(', ')}${more}`),
  ];
}

function openFirst(one: SafeguardingCase, other: SafeguardingCase): number {
  return Number(isCaseOpen(other.state)) - Number(isCaseOpen(one.state));
}

const mostCases = 4;
const mostRefs = 20;

/** What is wrong, a sentence a gate, the plainer ones left to the graver; a case raised by hand has none. */
export function sayGates({ gates }: SafeguardingCase): string {
  const implied = gates.flatMap((gate) => implies[gate] ?? []);
  const said = gates.filter((gate) => !implied.includes(gate));
  return said.map(gateSentence).join('. ') || 'Raised by hand';
}

const implies: Readonly<Partial<Record<GateId, readonly GateId[]>>> = {
  'young-child': ['child-harmed', 'child-exploited'],
  'child-harmed': ['child-exploited'],
};
