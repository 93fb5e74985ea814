import { isCaseOpen } from './safeguarding.ts';
import type { CaseTier, SafeguardingCase } from './safeguarding.ts';
import type { GateId } from './score.ts';

/** A gate that asks for somebody to look, and how soon. */
export interface Asking {
  readonly gate: GateId;
  readonly tier: CaseTier;
}

export type Covering =
  | { readonly answer: 'covered' }
  | { readonly answer: 'open'; readonly tier: CaseTier; readonly gates: readonly GateId[] }
  | {
      readonly answer: 'worsen' | 'take-in';
      readonly record: SafeguardingCase;
      readonly gates: readonly GateId[];
    };

/** The gates of a case that still hold; one that has gone and comes back asks anew. */
export function stillStanding({ standing }: SafeguardingCase, holds: readonly GateId[]): GateId[] {
  return standing.filter((gate) => holds.includes(gate));
}

/**
 * What a referral's gates ask for beyond its cases, given with their standing gates as they are now. A case that a
 * person has closed covers what it was about for as long as that holds without a break. What must not wait breaks in
 * on the open case; what may wait for the day joins it while somebody is still to act on it, else has its own.
 */
export function coverOf(cases: readonly SafeguardingCase[], asking: readonly Asking[]): Covering {
  const covered = new Set(cases.flatMap(({ standing }) => standing));
  const fresh = asking.filter(({ gate }) => !covered.has(gate));
  if (fresh.length === 0) return { answer: 'covered' };
  const gates = fresh.map(({ gate }) => gate);
  const tier = fresh.some((one) => one.tier === 'interrupt') ? 'interrupt' : 'same-day';
  const open = cases.filter(({ state, raised }) => isCaseOpen(state) && !raised);
  const inWork = open.find(({ state }) => state !== 'recorded');
  if (tier === 'interrupt') {
    const record = inWork ?? open[0];
    return record ? { answer: 'worsen', record, gates } : { answer: 'open', tier, gates };
  }
  return inWork ? { answer: 'take-in', record: inWork, gates } : { answer: 'open', tier, gates };
}
