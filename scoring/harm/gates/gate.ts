import type { Facts, Recency } from '../../../domain/facts.ts';
import type { GateId } from '../../../domain/score.ts';
import { isChild } from '../child.ts';
import type { IndicatorSet } from '../indicator-set.ts';
import type { ShapedFacts } from '../shape-facts.ts';

/** Whether actual harm is there. Its floor and its safeguarding tier are a model's to say. */
export interface GateRule {
  readonly id: GateId;
  readonly holds: (facts: GateFacts) => boolean;
}

/** The facts as gates read them: unknown recency is now, and unknown age a child where the type names one. */
export interface GateFacts extends Pick<Facts, 'youngest' | 'vulnerabilities' | 'immediateRisk'> {
  readonly recency: Recency;
  readonly isChild: boolean;
  readonly named: IndicatorSet;
}

export function readForGates(facts: ShapedFacts): GateFacts {
  const { named, youngest, vulnerabilities, immediateRisk, recency = 'now' } = facts;
  return {
    named,
    youngest,
    vulnerabilities,
    immediateRisk,
    recency,
    isChild: youngest === undefined ? facts.isOfChildType : isChild(youngest),
  };
}

/** In the last 28 days, or now. */
export function isFresh(recency: Recency): boolean {
  return recency === 'now' || recency === 'last-28-days';
}

export function isAnyNamed({ named }: GateFacts): boolean {
  return named !== 0;
}
