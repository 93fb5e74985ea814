import type { ReferralState } from '../domain/referral.ts';

/** One referral goes on as part of another; what stood before is kept, so that separating gives it back. */
export interface JoiningTable {
  id: string;
  guest: string;
  host: string;
  by_id: string;
  by_name: string;
  at: number;
  reason: string;
  state_before: ReferralState;
  host_decide_by: number;
  host_decide_by_after: number;
  separated_at: number | null;
}
