import type { Indicator } from '../../../domain/facts.ts';
import type { Cue } from '../cue.ts';
import { accessCues } from './access.ts';
import { controlCues } from './control.ts';
import { homeCues } from './homes.ts';
import { moneyCues } from './money.ts';
import { paperCues } from './papers.ts';
import { sexualCues } from './sexual.ts';
import { tradeCues } from './trade.ts';
import { violenceCues } from './violence.ts';

export const indicatorCues: readonly Cue<Indicator>[] = [
  ...violenceCues,
  ...controlCues,
  ...paperCues,
  ...sexualCues,
  ...tradeCues,
  ...homeCues,
  ...moneyCues,
  ...accessCues,
];
