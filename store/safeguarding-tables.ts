import type { CaseState, CaseTier } from '../domain/safeguarding.ts';

// Safeguarding has tables of its own: nothing of adoption hangs on them.

export interface SafeguardingCaseTable {
  ref: string;
  referral_ref: string;
  region: string;
  tier: CaseTier;
  state: CaseState;
  version: number;
  gates: string;
  opened_at: number;
  acknowledge_by: number;
  /** As it was at the opening. */
  first_acknowledge_by: number;
  step: number;
  acknowledged_by_id: string | null;
  acknowledged_by_name: string | null;
  acknowledged_at: number | null;
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
  action: string;
  agency: string | null;
  reference: string | null;
  by_id: string;
  by_name: string;
  at: number;
}
