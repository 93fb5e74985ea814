import type { ReferralFile } from '../../domain/file.ts';
import { lacksLog } from '../../domain/safeguarding.ts';
import type { Element } from '../card.ts';
import { logButton } from '../case-form.ts';
import type { Viewing } from '../viewing.ts';
import { raiseOnReferral } from './raise-row.ts';
import { receiptSafeguarding } from './receipt-safeguarding.ts';
import { line, urgent } from './text.ts';

/** What has become of the referral's safeguarding; asks for the log number where there is danger; and lets one raise it. */
export function receiptCases(file: ReferralFile, viewing: Viewing): Element[] {
  const { cases, referral } = file;
  const asking = cases.find((record) => lacksLog(record, referral));
  const log = asking ? logButton({ record: asking, file }, viewing) : [];
  return [
    ...cases.map((record) => line(receiptSafeguarding(record, viewing), { weight: 'Bolder' })),
    ...(asking ? [urgent('Danger now, and no log number yet. Add it when you have it.')] : []),
    ...(log.length > 0 ? [{ type: 'ActionSet' as const, actions: log }] : []),
    ...raiseOnReferral(file, viewing),
  ];
}
