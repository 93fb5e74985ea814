import { isReferralRef } from '../../domain/ref.ts';
import type { Referral } from '../../domain/referral.ts';
import { sayDate } from '../../domain/say-time.ts';
import type { Element } from '../card.ts';
import { escapeMarkdown, line } from './text.ts';

/** What a tasking request says beside its product. A channel gets neither an operation's name nor a person's. */
export function requestLines(
  { request }: Referral,
  { names }: { names: 'shown' | 'withheld' },
): Element[] {
  if (!request) return [];
  const { relates, needed, sio } = request;
  const isNamed = names === 'shown';
  const relation =
    relates !== undefined && (isNamed || isReferralRef(relates)) ? relates : undefined;
  return [
    line(needed ? `**Needed by ${sayDate(needed)}**` : 'No date is given for it'),
    ...(relation ? [line(`Relates to: ${escapeMarkdown(relation)}`)] : []),
    ...(sio && isNamed ? [line(`SIO: ${escapeMarkdown(sio)}`)] : []),
  ];
}
