import type { Card } from './card.ts';
import { logButton } from './case-form.ts';
import type { ShownCase } from './case-form.ts';
import { excerpt } from './parts/excerpt.ts';
import { carry } from './parts/carry.ts';
import { fit } from './parts/fit.ts';
import { frame } from './parts/frame.ts';
import { receiptSafeguarding } from './parts/receipt-safeguarding.ts';
import { regionName } from '../domain/reference/forces.ts';
import { lacksLog } from '../domain/safeguarding.ts';
import { sayTime } from '../domain/say-time.ts';
import { escapeMarkdown, heading, line, subtle, urgent } from './parts/text.ts';
import type { Viewing } from './viewing.ts';

/** For whoever raised it: that it is in hand, by whom and since when. It keeps itself current. */
export function raisedCard(shown: ShownCase, viewing: Viewing): Card {
  return fit((bytes) => draw(shown, carry(viewing, bytes)));
}

function draw({ record, file }: ShownCase, viewing: Viewing & { bytes: number }): Card {
  const { raised, ref, referralRef, region, openedAt } = record;
  const said = excerpt(raised?.reason ?? '', {
    bytes: viewing.bytes,
    rest: 'cut to fit this card',
  });
  return frame({
    marking: 'OFFICIAL-SENSITIVE',
    note: viewing.note,
    problems: viewing.problems,
    body: [
      heading('⚑ You raised safeguarding'),
      subtle(`${ref} · ${referralRef ?? 'on no referral'} · ${regionName(region)}`),
      line(receiptSafeguarding(record, viewing), { weight: 'Bolder' }),
      line(`You wrote, ${sayTime(openedAt, viewing)}: ${escapeMarkdown(said)}`),
      lacksLog(record, file?.referral)
        ? urgent('Danger now, and no log number yet. Add it when you have it.')
        : undefined,
      line('Danger now? Radio control or 999. This does not replace your MASH referral.'),
    ],
    actions: logButton({ record, file }, viewing),
    refresh: { card: 'raised', ref, v: record.version, userIds: viewing.refreshFor ?? [] },
  });
}
