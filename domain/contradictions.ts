import type { Facts, Indicator } from './facts.ts';
import { answerLabel, sayFact } from './reference/fact-words.ts';
import { exploitationTypes } from './reference/types.ts';

/** Two answers that seldom go together. Life has both at times: it is asked about once, and never forbidden. */
export interface Contradiction {
  readonly code: string;
  readonly sentence: string;
}

/** Every pair of answers that seems to contradict itself. `childTypes`: an organisation's own among them. */
export function contradictionsIn(facts: Facts, childTypes: readonly string[]): Contradiction[] {
  return rules.flatMap(({ code, find }) => {
    const found = find(facts, childTypes);
    return found === undefined ? [] : [{ code, sentence: `${found}: check both.` }];
  });
}

interface Rule {
  readonly code: string;
  /** What is at odds, in words; undefined where nothing is. */
  readonly find: (facts: Facts, childTypes: readonly string[]) => string | undefined;
}

const rules: readonly Rule[] = [
  {
    code: 'child-at-work',
    find: (facts) => {
      const work = named(facts, [
        'wages-withheld',
        'withheld-documents',
        'coerced-sex-work',
        'money-mule',
      ]);
      return facts.youngest === 'under-13' && work
        ? `Youngest victim is under 13, and ${work}`
        : undefined;
    },
  },
  {
    code: 'adult-type',
    find: ({ types = [], youngest }) =>
      types.includes('ASE') && isChildAge(youngest)
        ? 'Type is adult sexual exploitation, and the youngest victim is a child'
        : undefined,
  },
  {
    code: 'child-type',
    find: ({ types = [], youngest }, childTypes) => {
      const known = [
        ...exploitationTypes.filter(({ child }) => child).map(({ code }) => code),
        ...childTypes,
      ];
      return youngest === 'adult' && types.length > 0 && types.every((code) => known.includes(code))
        ? 'Type names a child, and the youngest victim is an adult'
        : undefined;
    },
  },
  {
    code: 'nobody-aged',
    find: (facts) =>
      facts.victims === 'none' && facts.youngest !== undefined
        ? `There are no victims, and the youngest is ${sayFact(facts, 'youngest')}`
        : undefined,
  },
  {
    code: 'nobody-robbed',
    find: ({ victims, loss }) =>
      victims === 'none' && loss !== undefined && loss !== 'none'
        ? 'There are no victims, and they lost money'
        : undefined,
  },
  {
    code: 'danger-long-ago',
    find: ({ immediateRisk, recency }) =>
      immediateRisk === 'yes' && (recency === 'older' || recency === 'last-6-months')
        ? `There is danger now, and it last happened ${answerLabel('recency', recency)}`
        : undefined,
  },
  {
    code: 'held-without-danger',
    find: (facts) => {
      const worst = named(facts, ['threat-to-life', 'held']);
      return facts.immediateRisk === 'no' && facts.recency === 'now' && worst
        ? `There is no danger now, and now there is: ${worst}`
        : undefined;
    },
  },
  {
    code: 'taken-without-loss',
    find: (facts) => {
      const taken = named(facts, ['wages-withheld', 'money-mule']);
      return facts.loss === 'none' && taken ? `There is no loss, and ${taken}` : undefined;
    },
  },
];

function named({ indicators = [] }: Facts, wanted: readonly Indicator[]): string | undefined {
  const found = wanted.find((each) => indicators.includes(each));
  return found && answerLabel('indicators', found);
}

function isChildAge(youngest: Facts['youngest']): boolean {
  return youngest !== undefined && youngest !== 'adult' && youngest !== 'may-be-under-18';
}

export const contradictionCodes = rules.map(({ code }) => code);
