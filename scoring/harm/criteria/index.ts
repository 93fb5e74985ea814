import type { Criterion } from '../../../domain/score.ts';
import type { CriterionRule } from './criterion.ts';
import { financial } from './financial.ts';
import { frequency } from './frequency.ts';
import { organisation } from './organisation.ts';
import { physical } from './physical.ts';
import { psychological } from './psychological.ts';
import { reach } from './reach.ts';
import { recency } from './recency.ts';
import { scale } from './scale.ts';
import { sexual } from './sexual.ts';
import { trend } from './trend.ts';
import { vulnerability } from './vulnerability.ts';

export const criteria: Readonly<Record<Criterion, CriterionRule>> = {
  physical,
  psychological,
  sexual,
  financial,
  vulnerability,
  scale,
  reach,
  recency,
  frequency,
  organisation,
  trend,
};
