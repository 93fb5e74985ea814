import type { Card } from '../cards/card.ts';

/** A notice drawn from the facts as they are now, for its one destination. */
export interface Message {
  readonly card: Card;
  /** Shown in notifications and on locked phones: what it is, never about whom. */
  readonly summary: string;
  /** Which card of which record it is, so that the next one edits it. */
  readonly post: { readonly card: string; readonly ref: string };
  /** `keep`: edit where it stands, else post. `new`: post, since an edit notifies nobody. `edit`: never post. */
  readonly mode: 'keep' | 'new' | 'edit';
  /** The cases that somebody is told of with it. */
  readonly tells?: readonly string[] | undefined;
  /** The version of the case that it shows, where it shows one. */
  readonly version?: number | undefined;
}
