import type { SafeguardingCase } from '../domain/safeguarding.ts';
import type { Notice } from '../store/outbox.ts';
import type { Tx } from '../store/store.ts';
import { caseNotices, notice, referralNotices } from './notice.ts';

/** All cards that show a case: its own, and those of its referral. */
export async function caseNews(tx: Tx, found: SafeguardingCase): Promise<Notice[]> {
  const { referralRef } = found;
  return [...caseNotices(found), ...(referralRef ? await sightNews(tx, referralRef) : [])];
}

/** The cards on which a referral's cases stand in sight: of what is joined to another, that one's triage card too. */
export async function sightNews(tx: Tx, referralRef: string): Promise<Notice[]> {
  const joining = await tx.joinings.ofGuest(referralRef);
  const host = joining ? [notice({ kind: 'triage', ref: joining.host })] : [];
  return [...referralNotices(referralRef), ...host];
}
