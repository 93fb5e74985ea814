import { regionName } from '../domain/reference/forces.ts';
import type { PersonRef } from '../domain/referral.ts';
import type { Shift } from '../domain/shift.ts';
import { sayTime } from '../domain/say-time.ts';
import type { Card, CardAction } from './card.ts';
import { button } from './parts/buttons.ts';
import { choosing } from './parts/choosing.ts';
import { fit } from './parts/fit.ts';
import { frame } from './parts/frame.ts';
import { handoverParts } from './parts/handover-parts.ts';
import type { HandoverRows } from './parts/handover-parts.ts';
import { requiredCodes } from './parts/answers.ts';
import { heading, subtle } from './parts/text.ts';
import { seenVersions } from './queue/queue-verbs.ts';
import { count, optionalText, requiredText, verb } from './verb.ts';
import type { Viewing } from './viewing.ts';

export interface Handover extends HandoverRows {
  /** A region's code, or "national". */
  readonly region: string;
  readonly shift: Shift;
  /** What the reader has claimed, to hand over, and to whom. */
  readonly own: readonly { readonly ref: string; readonly version: number }[];
  readonly colleagues: readonly PersonRef[];
}

/** Hands one's own claims over to a colleague of the gateway. */
export const passHandover = verb('handover.pass', {
  refs: requiredCodes('Choose one or more referrals.'),
  seen: optionalText('The versions', 20_000),
  assignee: requiredText('The colleague to hand over to', 100),
  from: count('The shift’s beginning', Number.MAX_SAFE_INTEGER),
  to: count('The shift’s end', Number.MAX_SAFE_INTEGER),
});

/** One shift to the next: what waits, for whom and until when, and nothing of what any of it says. */
export function handoverCard(handover: Handover, viewing: Viewing): Card {
  const { region, shift } = handover;
  const place = region === 'national' ? 'All regions' : regionName(region);
  const span = `${sayTime(shift.from, viewing)} to ${sayTime(shift.to, viewing)}`;
  return fit((bytes) =>
    frame({
      marking: 'OFFICIAL-SENSITIVE',
      note: viewing.note,
      problems: viewing.problems,
      body: [
        heading('Handover'),
        subtle(`${place} · ${span}`),
        ...handoverParts(handover, { ...viewing, bytes }),
        subtle('To open one, type open and its reference.'),
      ],
      actions: passButton(handover, viewing),
    }),
  );
}

function passButton(
  { own, colleagues, region, shift }: Handover,
  { typed }: Viewing,
): CardAction[] {
  if (own.length === 0 || colleagues.length === 0) return [];
  const shown = own.slice(0, mostOwn);
  const more = { from: shift.from, to: shift.to, seen: seenVersions(shown) };
  return [
    choosing('Hand mine over', {
      refs: shown.map(({ ref }) => ({ code: ref, label: ref })),
      chosen: shown.map(({ ref }) => ref),
      colleagues,
      typed,
      actions: [
        button({
          title: 'Hand over',
          verb: passHandover.name,
          ref: region,
          v: 0,
          style: 'positive',
          more,
        }),
      ],
    }),
  ];
}

const mostOwn = 40;
