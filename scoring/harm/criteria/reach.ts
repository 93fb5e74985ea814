import { criterionOfAnswer } from './criterion.ts';

export const reach = criterionOfAnswer(
  { id: 'reach', title: 'reach', fact: 'reach' },
  { international: 3, 'cross-region': 3, 'cross-force': 2, local: 0 },
);
