import type { ProductCode, Skill } from '../domain/reference/codes.ts';
import type { Band } from '../domain/score.ts';
import type { TaskNote, TaskState } from '../domain/task.ts';

// What analysts do, and what they deliver.

export interface TaskTable {
  ref: string;
  referral_ref: string;
  region: string;
  state: TaskState;
  version: number;
  product: ProductCode;
  skill: Skill;
  title: string;
  questions: string | null;
  band: Band | 'not-scored';
  due: string;
  accept_by: number;
  offered_at: number;
  accepted_by_id: string | null;
  accepted_by_name: string | null;
  accepted_at: number | null;
}

export interface TaskNoteTable {
  id: string;
  task_ref: string;
  kind: TaskNote['kind'];
  by_id: string;
  by_name: string;
  at: number;
  text: string | null;
}

/** What was delivered, newest `n` last; earlier ones are kept. */
export interface ProductTable {
  task_ref: string;
  n: number;
  summary: string;
  findings: string;
  yardstick: string | null;
  hypotheses: string | null;
  gaps: string | null;
  recommendations: string | null;
  link: string | null;
  by_id: string;
  by_name: string;
  at: number;
}
