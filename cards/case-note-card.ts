import { regionName } from '../domain/reference/forces.ts';
import type { SafeguardingCase } from '../domain/safeguarding.ts';
import type { Card } from './card.ts';
import { button } from './parts/buttons.ts';
import { frame } from './parts/frame.ts';
import { receiptSafeguarding } from './parts/receipt-safeguarding.ts';
import { sayGates } from './parts/safeguarding-lines.ts';
import { heading, line, subtle } from './parts/text.ts';
import { openReferral } from './open-referral.ts';
import type { Viewing } from './viewing.ts';

/** Tells the gateway's channel of a case that came after the triage card, or with none: no word of what was said. */
export function caseNoteCard(record: SafeguardingCase, viewing: Viewing): Card {
  const { ref, referralRef, region, tier } = record;
  const soon = tier === 'interrupt' ? 'at once' : 'today';
  return frame({
    marking: 'OFFICIAL-SENSITIVE',
    body: [
      heading(`⚑ Safeguarding, ${soon}`),
      line(`${sayGates(record)}.`),
      subtle(`${ref} · ${referralRef ?? 'on no referral'} · ${regionName(region)}`),
      line(receiptSafeguarding(record, viewing), { weight: 'Bolder' }),
      referralRef ? undefined : line(`Type open ${ref} in your own chat to see it.`),
    ],
    actions: referralRef
      ? [
          button({
            title: 'Open referral',
            verb: openReferral.name,
            ref: referralRef,
            v: 0,
            inputs: 'none',
          }),
        ]
      : [],
  });
}
