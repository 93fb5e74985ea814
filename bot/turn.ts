import type { Card } from '../cards/card.ts';

/** Where somebody speaks from, and how to answer there. `id` is bare; `thread` is the message it hangs on. */
export interface Place {
  readonly id: string;
  readonly kind: 'personal' | 'channel' | 'group';
  readonly thread?: string | undefined;
  readonly serviceUrl: string;
  readonly tenantId: string;
  readonly botId: string;
  readonly botName: string;
}

/** Who speaks: `id` is the Entra object id, `teamsId` the 29:… account. */
export interface Speaker {
  readonly id: string;
  readonly teamsId: string;
  readonly name: string;
}

/** One thing somebody did, whatever the transport called it. */
export type Turn = {
  /** The activity's id: the same one twice gets the first one's reply. */
  readonly id: string;
  readonly from: Speaker;
  readonly place: Place;
} & (
  | { readonly kind: 'message'; readonly text: string }
  | {
      readonly kind: 'press';
      readonly verb: string;
      /** The button's data and the card's inputs, as sent. */
      readonly data: Readonly<Record<string, unknown>>;
      /** The message that carries the card. */
      readonly cardActivityId?: string | undefined;
      /** Teams refreshed the card by itself. */
      readonly automatic: boolean;
      readonly inDialog: boolean;
      /** Came as a message, as a plain submit outside a dialog does: its answer is posted for all to see. */
      readonly asMessage: boolean;
    }
  | {
      readonly kind: 'dialog-open';
      readonly verb: string;
      readonly data: Readonly<Record<string, unknown>>;
    }
  /** The bot was installed or a person or channel was added: nobody said anything. */
  | { readonly kind: 'arrival' }
  | { readonly kind: 'unknown-invoke'; readonly name: string }
);

/** What comes back. A `card` in a dialog keeps the dialog open with it. */
export type Reply = Answer & {
  /** Called when a message's answer has been posted, or cannot be. */
  readonly onDelivered?: (() => Promise<void>) | undefined;
};

type Answer =
  | {
      readonly kind: 'card';
      readonly card: Card;
      readonly title?: string | undefined;
      /** Called with the message's id where the card is posted as a message. */
      readonly onSent?: ((activityId: string) => Promise<void>) | undefined;
    }
  /** `refused`: the code of the refusal that it says. */
  | { readonly kind: 'sentence'; readonly text: string; readonly refused?: string | undefined }
  | { readonly kind: 'error'; readonly code: string; readonly text: string }
  | { readonly kind: 'nothing' };
