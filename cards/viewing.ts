import type { Person } from '../domain/actor.ts';
import type { ExploitationType } from '../domain/reference/types.ts';
import type { Act, Subject } from '../domain/rights.ts';
import { can } from '../domain/rights.ts';
import type { Problem } from './verb.ts';
import type { Typed } from './parts/inputs.ts';

/** Whom a card is drawn for, and when. */
export interface Viewing {
  /** Absent: the card that everyone at that place may see, with every button that is legal now. */
  readonly viewer?: Person | undefined;
  readonly now: number;
  readonly timezone: string;
  /** The exploitation types and their labels: the trade's and the organisation's own. */
  readonly knownTypes?: readonly ExploitationType[] | undefined;
  /** What just happened, in one calm line: "Nat National accepted this at 09:12." */
  readonly note?: string | undefined;
  /** After a press with mistakes: what was typed, and what is wrong with it. */
  readonly typed?: Typed | undefined;
  readonly problems?: readonly Problem[] | undefined;
  /** Teams' own ids (29:…) of those whose view refreshes by itself. */
  readonly refreshFor?: readonly string[] | undefined;
}

/** Whether a button is drawn: on a card for everyone it is, on a person's own only if they may press it. */
export function mayPress(viewing: Viewing, act: Act, subject: Subject): boolean {
  return viewing.viewer === undefined || can(viewing.viewer, act, subject).ok;
}
