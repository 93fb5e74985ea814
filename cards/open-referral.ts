import type { CardAction } from './card.ts';
import { button } from './parts/buttons.ts';
import { verb } from './verb.ts';

export const openReferral = verb('referral.open', {});

/** Opens a referral for whoever presses: one to one the whole of it, in a channel that channel's own card. */
export function openButton({ ref, version }: { ref: string; version: number }): CardAction {
  return button({ title: 'Open', verb: openReferral.name, ref, v: version, inputs: 'none' });
}
