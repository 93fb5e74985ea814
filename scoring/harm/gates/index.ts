import type { GateId } from '../../../domain/score.ts';
import { accessNow } from './access-now.ts';
import { adultAtRisk } from './adult-at-risk.ts';
import { captivity } from './captivity.ts';
import { childExploited } from './child-exploited.ts';
import { childHarmed } from './child-harmed.ts';
import { dangerNow } from './danger-now.ts';
import { firearm } from './firearm.ts';
import type { GateRule } from './gate.ts';
import { youngChild } from './young-child.ts';

export const gates: Readonly<Record<GateId, GateRule>> = {
  'danger-now': dangerNow,
  captivity,
  'young-child': youngChild,
  'child-harmed': childHarmed,
  'access-now': accessNow,
  'child-exploited': childExploited,
  firearm,
  'adult-at-risk': adultAtRisk,
};
