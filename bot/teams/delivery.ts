import type { Card } from '../../cards/card.ts';

/** One message to one conversation. */
export interface DeliverOrder {
  readonly serviceUrl: string;
  /** May carry `;messageid=` to stay in a thread. */
  readonly conversationId: string;
  readonly tenantId: string;
  readonly botId: string;
  readonly botName: string;
  /** The message to change in place. */
  readonly activityId?: string | undefined;
  readonly card?: Card | undefined;
  readonly text?: string | undefined;
  /** Shown in notifications and on locked phones: never sensitive. */
  readonly summary: string;
  /** The protective marking, as the message's sensitivity label. */
  readonly marking?: string | undefined;
  readonly mention?: { readonly teamsId: string; readonly name: string } | undefined;
}

export type Delivered =
  | { readonly outcome: 'sent'; readonly activityId: string }
  /** Nothing was posted. */
  | { readonly outcome: 'retry'; readonly afterMs?: number | undefined; readonly problem: string }
  /** It may have been posted. */
  | { readonly outcome: 'unknown'; readonly problem: string }
  /** `gone`: only the message to change is missing; a new one may be posted. */
  | { readonly outcome: 'undeliverable'; readonly gone?: true; readonly problem: string };

export type NotDelivered = Exclude<Delivered, { outcome: 'sent' }>;
