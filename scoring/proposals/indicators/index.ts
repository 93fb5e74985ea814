import type { Indicator } from '../../../domain/facts.ts';
import type { Cue } from '../cue.ts';
import { controlCues } from './control.ts';
import { sexualCues } from './sexual.ts';
import { tradeCues } from './trade.ts';
import { violenceCues } from './violence.ts';

export const indicatorCues: readonly Cue<Indicator>[] = [
  ...violenceCues,
  ...controlCues,
  ...sexualCues,
  ...tradeCues,
];
