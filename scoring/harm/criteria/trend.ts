import { criterionOfAnswer } from './criterion.ts';

export const trend = criterionOfAnswer(
  { id: 'trend', title: 'trend', fact: 'trend' },
  { growing: 3, steady: 2, declining: 1 },
);
