import type { Facts, Indicator, Recency } from '../../../domain/facts.ts';
import type { GateId } from '../../../domain/score.ts';
import { isChild, namesChild } from '../child.ts';
import { hasAny } from '../criteria/indicator-cells.ts';

/** Whether actual harm is there. Its floor and its safeguarding tier are a model's to say. */
export interface GateRule {
  readonly id: GateId;
  readonly holds: (facts: GateFacts) => boolean;
}

/** The facts as gates read them: unknown recency is now, and unknown age a child where the type names one. */
export interface GateFacts extends Pick<
  Facts,
  'indicators' | 'youngest' | 'vulnerabilities' | 'immediateRisk'
> {
  readonly recency: Recency;
  readonly isChild: boolean;
  readonly has: (...any: readonly Indicator[]) => boolean;
}

export function readForGates(facts: Facts, addedChildTypes: readonly string[]): GateFacts {
  const { indicators, youngest, vulnerabilities, immediateRisk } = facts;
  return {
    indicators,
    youngest,
    vulnerabilities,
    immediateRisk,
    recency: facts.recency ?? 'now',
    isChild:
      facts.youngest === undefined
        ? namesChild(facts.types ?? [], addedChildTypes)
        : isChild(facts.youngest),
    has: (...any) => hasAny(facts, any),
  };
}

/** In the last 28 days, or now. */
export function isFresh(recency: Recency): boolean {
  return recency === 'now' || recency === 'last-28-days';
}

export function isAnyNamed(facts: GateFacts): boolean {
  return (facts.indicators?.length ?? 0) > 0;
}
