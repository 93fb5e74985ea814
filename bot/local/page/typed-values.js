import { everyAction } from './every-action.js';

/**
 * What somebody has done to a card since it was drawn, to be done again to its successor.
 * @typedef {import('./card-view.js').CardJson} CardJson
 * @typedef {{ values: Map<string, string>, visible: Map<string, boolean>, unfolded: Set<string>, focus?: { id: string, start: number | null, end: number | null } }} Typed
 */

/**
 * @param {import('adaptivecards').AdaptiveCard} drawn
 * @param {CardJson} json what it was drawn from
 * @returns {Typed}
 */
export function collectTyped(drawn, json) {
  /** @type {Typed} */
  const typed = { values: new Map(), visible: new Map(), unfolded: new Set() };
  const first = new Map(elementsOf(json).map((element) => [element['id'], element]));

  for (const input of drawn.getAllInputs()) {
    if (input.id === undefined) continue;
    const given = first.get(input.id)?.['value'] ?? (input.value === 'false' ? 'false' : '');
    const value = String(input.value ?? '');
    if (value !== String(given)) typed.values.set(input.id, value);
    const active = document.activeElement;
    if (!input.renderedElement?.contains(active)) continue;
    const text = active instanceof HTMLTextAreaElement ? active : undefined;
    const start = text?.selectionStart ?? null;
    typed.focus = { id: input.id, start, end: text?.selectionEnd ?? null };
  }
  for (const [id, element] of first) {
    const now = typeof id === 'string' ? drawn.getElementById(id)?.isVisible : undefined;
    if (now !== undefined && now !== (element['isVisible'] ?? true)) typed.visible.set(id, now);
  }
  for (const action of everyAction(drawn)) {
    if (action.renderedElement?.getAttribute('aria-expanded') === 'true' && action.title) {
      typed.unfolded.add(action.title);
    }
  }
  return typed;
}

/**
 * The successor with the typed values in its own inputs of the same ids, and shown what was shown.
 * @param {CardJson} json
 * @param {Typed} typed
 * @returns {CardJson}
 */
export function withTyped(json, { values, visible }) {
  const card = structuredClone(json);
  for (const element of elementsOf(card)) {
    const id = String(element['id'] ?? '');
    const value = values.get(id);
    if (value !== undefined && String(element['type']).startsWith('Input.'))
      element['value'] = value;
    if (visible.has(id)) element['isVisible'] = visible.get(id);
  }
  return card;
}

/**
 * What only the drawn card can take back: unfolded parts and the caret.
 * @param {import('adaptivecards').AdaptiveCard} drawn
 * @param {Typed} typed
 */
export function restoreTyped(drawn, { unfolded, focus }) {
  for (const action of everyAction(drawn)) {
    const button = action.renderedElement;
    if (action instanceof AdaptiveCards.ShowCardAction && unfolded.has(action.title ?? '')) {
      button?.click();
    }
  }
  const input = drawn.getAllInputs().find(({ id }) => id === focus?.id);
  const field = input?.renderedElement?.querySelector('input, textarea, select');
  if (focus === undefined || !(field instanceof HTMLElement)) return;
  field.focus({ preventScroll: true });
  if (field instanceof HTMLTextAreaElement) field.setSelectionRange(focus.start, focus.end);
}

/**
 * Every object within a card that has an id, elements and inputs alike.
 * @param {unknown} node
 * @returns {Record<string, any>[]}
 */
function elementsOf(node) {
  if (typeof node !== 'object' || node === null) return [];
  const within = Object.values(node).flatMap(elementsOf);
  return 'id' in node ? [node, ...within] : within;
}
