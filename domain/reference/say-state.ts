import type { ReferralState } from '../referral.ts';
import type { CaseState } from '../safeguarding.ts';
import type { TaskState } from '../task.ts';

/** "in triage": a referral's state as a card says it. */
export function sayState(state: ReferralState): string {
  return referralStates[state];
}

export function sayTaskState(state: TaskState): string {
  return taskStates[state];
}

export function sayCaseState(state: CaseState): string {
  return caseStates[state];
}

const referralStates: Readonly<Record<ReferralState, string>> = {
  submitted: 'waiting for triage',
  'in-triage': 'in triage',
  'information-requested': 'waiting for information',
  accepted: 'accepted',
  'terms-agreed': 'terms agreed',
  'in-development': 'being worked on',
  'in-review': 'in review',
  delivered: 'delivered',
  reassessed: 'reassessed',
  closed: 'closed',
  declined: 'declined',
  redirected: 'redirected',
  joined: 'joined to another',
  withdrawn: 'withdrawn',
  'on-hold': 'on hold',
};

const taskStates: Readonly<Record<TaskState, string>> = {
  offered: 'offered',
  accepted: 'accepted',
  'in-progress': 'in progress',
  submitted: 'waiting for review',
  approved: 'approved, not yet released',
  released: 'released',
  cancelled: 'cancelled',
};

const caseStates: Readonly<Record<CaseState, string>> = {
  open: 'not yet acknowledged',
  acknowledged: 'acknowledged',
  recorded: 'action recorded',
  closed: 'closed',
};
