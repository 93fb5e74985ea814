import { criterionOfAnswer } from './criterion.ts';

export const recency = criterionOfAnswer(
  { id: 'recency', title: 'happening', fact: 'recency' },
  { now: 4, 'last-28-days': 3, 'last-6-months': 2, older: 0 },
);
