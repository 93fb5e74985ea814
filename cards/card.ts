import type { Action, CardElement, IAdaptiveCard } from '@microsoft/teams.cards';

/** Adaptive Card JSON, written plainly (the SDK's builders emit every default). */
export type Card = IAdaptiveCard;
export type Element = CardElement;
export type CardAction = Action;
