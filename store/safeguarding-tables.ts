import type { SafeguardingActionCode } from '../domain/reference/safeguarding-actions.ts';
import type { CaseState, CaseTier } from '../domain/safeguarding.ts';

// Safeguarding has tables of its own: nothing of adoption hangs on them.

export interface SafeguardingCaseTable {
  ref: string;
  /** Null: raised on no referral. */
  referral_ref: string | null;
  region: string;
  tier: CaseTier;
  state: CaseState;
  version: number;
  gates: string;
  standing: string;
  gone_at: number | null;
  opened_at: number;
  acknowledge_by: number;
  /** As it was at the opening. */
  first_acknowledge_by: number;
  record_by: number | null;
  first_record_by: number | null;
  remind_at: number | null;
  step: number;
  acknowledged_by_id: string | null;
  acknowledged_by_name: string | null;
  acknowledged_at: number | null;
  raised_by_id: string | null;
  raised_by_name: string | null;
  raised_reason: string | null;
  raised_told: string | null;
  force_ref: string | null;
}

export interface SafeguardingAlertTable {
  case_ref: string;
  n: number;
  to_id: string;
  to_name: string;
  /** 1: an inspector of the region. */
  inspector: number;
  phone: string | null;
  told_at: number;
  sent_at: number | null;
  /** Set when they left, or lost the role. */
  stood_down_at: number | null;
}

export interface SafeguardingRecordTable {
  id: string;
  case_ref: string;
  code: SafeguardingActionCode | null;
  action: string;
  agency: string | null;
  reference: string | null;
  by_id: string;
  by_name: string;
  at: number;
}

/** On which local day somebody last had a list of the day's cases as a new message. */
export interface SafeguardingListTable {
  person_id: string;
  day: string;
}
