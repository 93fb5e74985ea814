import { criterionOfAnswer } from './criterion.ts';

export const organisation = criterionOfAnswer(
  { id: 'organisation', title: 'offenders', fact: 'organisation' },
  { 'known-group': 4, 'suspected-group': 3, 'loose-network': 2, single: 1 },
);
