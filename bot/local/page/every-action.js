/**
 * The buttons of a card, those that another unfolds among them, however deep.
 * @param {import('adaptivecards').AdaptiveCard} card
 * @returns {import('adaptivecards').Action[]}
 */
export function everyAction(card) {
  return card
    .getAllActions()
    .flatMap((action) => [
      action,
      ...(action instanceof AdaptiveCards.ShowCardAction ? everyAction(action.card) : []),
    ]);
}
