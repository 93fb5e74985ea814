import { criterionOfAnswer } from './criterion.ts';

export const frequency = criterionOfAnswer(
  { id: 'frequency', title: 'how often', fact: 'frequency' },
  { daily: 4, weekly: 3, occasional: 2, once: 1 },
);
