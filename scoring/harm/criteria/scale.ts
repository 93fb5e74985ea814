import { criterionOfAnswer } from './criterion.ts';

export const scale = criterionOfAnswer(
  { id: 'scale', title: 'victims', fact: 'victims' },
  { 'ten-or-more': 4, 'five-to-nine': 3, 'two-to-four': 2, one: 1, none: 0 },
);
