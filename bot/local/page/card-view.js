import { everyAction } from './every-action.js';
import { hostConfig } from './host-config.js';
import { make } from './element.js';
import { markdownToHtml } from './markdown.js';
import { collectTyped, restoreTyped, withTyped } from './typed-values.js';

/**
 * @typedef {Readonly<Record<string, any>>} CardJson
 * @typedef {import('adaptivecards').Action} Action
 * @typedef {ReturnType<typeof createCardView>} CardView
 */

/**
 * Draws a card and redraws it only when it changed.
 * @param {(action: Action) => void} onAction
 */
export function createCardView(onAction) {
  const element = make('div', { class: 'card', tabindex: '-1' });
  let shown = '';
  /** @type {CardJson} */
  let json = {};
  /** @type {import('adaptivecards').AdaptiveCard | undefined} */
  let drawn;

  /** @param {CardJson} card */
  function draw(card) {
    drawn = new AdaptiveCards.AdaptiveCard();
    drawn.hostConfig = new AdaptiveCards.HostConfig(hostConfig);
    drawn.onExecuteAction = onAction;
    drawn.onElementVisibilityChanged = () => markFolds(drawn);
    // What is unfolded is drawn only then.
    drawn.onInlineCardExpanded = () => drawn && nameParts(drawn);
    drawn.parse(card);
    const rendered = drawn.render();
    rendered?.removeAttribute('tabindex');
    nameParts(drawn);
    element.replaceChildren(...(rendered === undefined ? [] : [rendered]));
    element.classList.toggle('full', card['msteams']?.width === 'Full');
  }

  return {
    element,

    /**
     * Shows a card. What was typed goes into the new one, unless the card answers what was typed.
     * @param {CardJson} card
     * @param {{ isAnswer: boolean }} how
     */
    show(card, { isAnswer }) {
      const next = JSON.stringify(card);
      if (next === shown) return;
      const typed = drawn === undefined || isAnswer ? undefined : collectTyped(drawn, json);
      draw(typed === undefined ? card : withTyped(card, typed));
      if (typed !== undefined && drawn !== undefined) restoreTyped(drawn, typed);
      json = card;
      shown = next;
    },

    isTypedInto: () => drawn !== undefined && collectTyped(drawn, json).values.size > 0,

    /**
     * Nothing can be pressed twice while the bot thinks.
     * @param {Action} action
     * @returns {() => void} ends it
     */
    beBusy(action) {
      const button = action.renderedElement;
      element.inert = true;
      element.setAttribute('aria-busy', 'true');
      button?.classList.add('pressed');
      return () => {
        element.inert = false;
        element.removeAttribute('aria-busy');
        button?.classList.remove('pressed');
        if (button?.isConnected) button.focus({ preventScroll: true });
      };
    },
  };
}

/**
 * What a screen reader hears: a button's name without the sign beside it, and what a group of boxes is about.
 * @param {import('adaptivecards').AdaptiveCard} card
 */
function nameParts(card) {
  for (const { renderedElement: button, title = '' } of everyAction(card)) {
    const name = title.replaceAll(/^▸ | ▾$/g, '');
    button?.setAttribute('aria-label', name);
    button?.removeAttribute('title');
  }
  for (const { renderedElement, label = '' } of card.getAllInputs()) {
    const group = renderedElement?.querySelector('.ac-choiceSetInput-multiSelect');
    group?.setAttribute('role', 'group');
    group?.setAttribute('aria-label', label);
  }
  markFolds(card);
}

/** @param {import('adaptivecards').AdaptiveCard | undefined} card */
function markFolds(card) {
  for (const action of card?.getAllActions() ?? []) {
    if (!(action instanceof AdaptiveCards.ToggleVisibilityAction)) continue;
    const isOpen = Object.keys(action.targetElements).some(
      (id) => card?.getElementById(id)?.isVisible,
    );
    action.renderedElement?.setAttribute('aria-expanded', String(isOpen));
  }
}

AdaptiveCards.AdaptiveCard.onProcessMarkdown = (text, result) => {
  result.outputHtml = markdownToHtml(text);
  result.didProcess = true;
};
