import type { ReferralFile } from '../../domain/file.ts';
import { subjectOf } from '../../domain/subject.ts';
import type { CardAction, Element } from '../card.ts';
import { button, menu, unfolding } from '../parts/buttons.ts';
import { reasonField } from '../parts/reason-field.ts';
import { optionalText, requiredText, verb } from '../verb.ts';
import type { Viewing } from '../viewing.ts';
import { mayPress } from '../viewing.ts';

/** `guest`: which of those joined to it, where the card is their host's. */
export const separateTriage = verb('triage.separate', {
  guest: optionalText('The joined referral', 40),
  reason: requiredText('The reason in words'),
});

/** Of the joined one's own card: the reason unfolds with it. */
export function separateFromHost(file: ReferralFile, viewing: Viewing): CardAction[] {
  const { ref, version: v } = file.referral;
  if (!file.joinedTo || !maySeparate(file, viewing)) return [];
  return [
    unfolding(
      'Separate',
      [separateReason(viewing)],
      button({ title: `Separate from ${file.joinedTo.ref}`, verb: separateTriage.name, ref, v }),
    ),
  ];
}

/** Of the host's card, one button for each: the card's own reason serves them. */
export function separateGuests(file: ReferralFile, viewing: Viewing): CardAction[] {
  const { ref, version: v } = file.referral;
  if (!maySeparate(file, viewing)) return [];
  return file.joined.slice(0, mostButtons).map(({ referral: guest }) =>
    button({
      title: `Separate ${guest.ref}`,
      verb: separateTriage.name,
      ref,
      v,
      more: { guest: guest.ref },
    }),
  );
}

/** Among the rarer decisions of a card whose reason serves them all. */
export function separateMenu(file: ReferralFile, viewing: Viewing): CardAction[] {
  const buttons = separateGuests(file, viewing);
  return buttons.length > 0 ? [menu('Separate', buttons)] : [];
}

export function separateReason({ typed }: Viewing): Element {
  return reasonField('Why it goes on by itself again', { typed });
}

function maySeparate(file: ReferralFile, viewing: Viewing): boolean {
  return mayPress(viewing, 'triage.separate', subjectOf(file));
}

/** The rest are separated from their own cards. */
const mostButtons = 3;
