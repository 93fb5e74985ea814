import { ageIn } from './duties.ts';
import type { Facts } from './facts.ts';
import type { SafeguardingActionCode } from './reference/safeguarding-actions.ts';
import type { ExploitationType } from './reference/types.ts';

interface Recording {
  readonly code: SafeguardingActionCode;
  readonly consent?: 'yes' | 'no' | undefined;
  /** The identifiers and names in what is to be kept with it. */
  readonly identity: readonly string[];
}

export interface RuleBroken {
  readonly input: 'action' | 'consent' | 'note';
  readonly sentence: string;
}

// Modern Slavery Act 2015, s.52, and the NRM statutory guidance: law-and-policy.json, nrm.

/** What the law does not allow to be recorded so. An unknown age is not barred: the inspector may know more. */
export function brokenRules(
  { code, consent, identity }: Recording,
  { facts, types }: { facts: Facts; types?: readonly ExploitationType[] | undefined },
): RuleBroken[] {
  const age = ageIn(facts, types);
  if (code === 'nrm' && age === 'adult' && consent !== 'yes') {
    const sentence =
      consent === 'no'
        ? 'Without consent an adult is not referred to the NRM. Send a Duty to Notify.'
        : 'Say whether the adult consented: the NRM needs it.';
    return [{ input: 'consent', sentence }];
  }
  if (code !== 'duty-to-notify') return [];
  if (age === 'child') {
    const sentence =
      'Duty to Notify is for adults. Under 18, or may be: NRM always, no consent is asked.';
    return [{ input: 'action', sentence }];
  }
  return identity.map((text) => ({
    input: 'note',
    sentence: `A Duty to Notify carries no identity. Take out “${text}”.`,
  }));
}
