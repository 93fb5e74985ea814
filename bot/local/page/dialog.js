import { dataOf, openLink } from './action.js';
import { createCardView } from './card-view.js';
import { find, make } from './element.js';

/**
 * @typedef {import('../answer.ts').Answer} Answer
 * @typedef {{ title: string | undefined, card: import('./card-view.js').CardJson, submit: (data: object) => Promise<Answer> }} Form
 */

/**
 * A dialog as Teams opens it: its card's `Action.Submit` either keeps it open with a new card or closes it.
 * @param {Form} form
 * @returns {Promise<string | undefined>} the sentence it closed with
 */
export function showDialog({ title, card, submit }) {
  const dialog = find('dialog', HTMLDialogElement);
  const heading = make('h2', { id: 'dialog-title', inside: [title ?? 'RAPTOR'] });
  const close = make('button', {
    class: 'plain',
    type: 'button',
    'aria-label': 'Close',
    inside: ['✕'],
  });
  const note = make('p', { class: 'note error', role: 'alert', hidden: '' });
  const view = createCardView((action) => void answer(action));
  /** @type {string | undefined} */
  let sentence;

  /** @param {import('adaptivecards').Action} action */
  async function answer(action) {
    if (action instanceof AdaptiveCards.OpenUrlAction) return openLink(action.url);
    if (!(action instanceof AdaptiveCards.SubmitAction)) {
      return complain(`Teams does not run ${action.getJsonTypeName()} in a dialog.`);
    }
    note.hidden = true;
    const idle = view.beBusy(action);
    const reply = await submit(dataOf(action));
    idle();
    if (reply.kind === 'error') return complain(reply.text);
    if (reply.kind === 'card') return show(reply.card, reply.title);
    if (reply.kind === 'sentence') sentence = reply.text;
    dialog.close();
  }

  /** @param {string} text */
  function complain(text) {
    note.textContent = text;
    note.hidden = false;
    note.scrollIntoView({ block: 'nearest' });
  }

  /**
   * @param {import('./card-view.js').CardJson} next
   * @param {string | undefined} name
   */
  function show(next, name) {
    view.show(next, { isAnswer: true });
    if (name !== undefined) heading.textContent = name;
    view.element.parentElement?.scrollTo(0, 0);
    view.element.focus({ preventScroll: true });
  }

  dialog.replaceChildren(
    make('header', { class: 'dialog-head', inside: [heading, close] }),
    make('div', { class: 'dialog-body', inside: [note, view.element] }),
  );
  close.addEventListener('click', () => dialog.close());
  dialog.showModal();
  show(card, title);
  return new Promise((resolve) => {
    dialog.addEventListener('close', () => resolve(sentence), { once: true });
  });
}
