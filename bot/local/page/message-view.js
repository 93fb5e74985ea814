import { createCardView } from './card-view.js';
import { arrange, make } from './element.js';
import { markdownToHtml } from './markdown.js';
import { press } from './press.js';
import { initialsOf, sayTime } from './words.js';

/**
 * @typedef {import('./model.js').Message} Message
 * @typedef {ReturnType<typeof createMessageView>} MessageView
 */

/**
 * One message as one viewer sees it. It stays the same element through every change.
 * @param {{ model: import('./model.js').Model, first: Message, announce: (text: string) => void, onAnswer: (message: Message) => void }} parts
 */
export function createMessageView({ model, first, announce, onAnswer }) {
  const viewer = model.viewer();
  const key = model.key(first);
  const author = model.people().find(({ id }) => id === first.from);
  const name = author?.name ?? model.botName();
  const isOwn = first.from === viewer?.id;

  const byline = make('p', { class: 'byline' });
  const words = make('div', { class: 'words' });
  const cards = make('div', { class: 'cards' });
  const note = make('div', { class: 'note', tabindex: '-1', hidden: '' });
  const avatar = make('span', {
    class: author === undefined ? 'avatar bot' : 'avatar',
    'aria-hidden': 'true',
  });
  if (author === undefined) avatar.append(make('img', { src: '/page/icon.svg', alt: '' }));
  else avatar.append(initialsOf(name));
  const element = make('article', {
    class: isOwn ? 'message own' : 'message',
    'data-message': first.id,
    'aria-label': `${name}, ${sayTime(first.at, model.now())}`,
    inside: [avatar, make('div', { class: 'content', inside: [byline, words, cards, note] })],
  });
  /** @type {import('./card-view.js').CardView[]} */
  const views = [];

  /** @param {number} index */
  function viewAt(index) {
    const there = views[index];
    if (there !== undefined) return there;
    const view = createCardView((action) => {
      const version = model.message(first.id)?.version;
      const screen = {
        showNote,
        showAnswer: (/** @type {import('./card-view.js').CardJson} */ card) =>
          showAnswer(card, version),
        beBusy: (/** @type {import('./card-view.js').Action} */ pressed) => view.beBusy(pressed),
      };
      hideNote();
      void press(action, { person: viewer?.id ?? '', message: first.id, screen });
    });
    views.push(view);
    return view;
  }

  /**
   * @param {import('./card-view.js').CardJson} card
   * @param {number | undefined} version the message's when the button was pressed: an update since then is newer
   */
  function showAnswer(card, version) {
    const message = model.message(first.id);
    if (message !== undefined && message.version === version) {
      onAnswer(message);
      model.keepView({ key, messageId: first.id, card });
      viewAt(0).show(card, { isAnswer: true });
    }
    const { element: drawn } = viewAt(0);
    drawn.focus({ preventScroll: true });
    element.scrollIntoView({ block: element.offsetHeight > innerHeight / 2 ? 'start' : 'nearest' });
    announce(`Answer: ${gist(drawn)}`);
  }

  /**
   * A sentence for the presser alone, as Teams shows it beneath the card.
   * @param {string} text
   * @param {'sentence' | 'error'} kind
   */
  function showNote(text, kind) {
    const dismiss = make('button', {
      class: 'plain',
      type: 'button',
      'aria-label': 'Dismiss',
      inside: ['✕'],
    });
    dismiss.addEventListener('click', hideNote);
    const whose = kind === 'error' ? 'Not done' : 'Only you can see this';
    note.className = `note ${kind}`;
    note.replaceChildren(
      make('div', { inside: [make('strong', { inside: [whose] }), text] }),
      dismiss,
    );
    note.hidden = false;
    note.scrollIntoView({ block: 'nearest' });
    announce(`${whose}: ${text}`);
  }

  function hideNote() {
    note.hidden = true;
  }

  /** @param {Message} message */
  function show(message) {
    byline.replaceChildren(
      make('strong', { inside: [name] }),
      make('time', {
        datetime: new Date(message.at).toISOString(),
        inside: [sayTime(message.at, model.now())],
      }),
      ...tagsOf(message, model.now()),
    );
    if (message.from === 'bot' && !message.isPlain)
      words.innerHTML = markdownToHtml(message.text ?? '');
    else words.textContent = message.text ?? '';
    const shown = model.cardsOf(message);
    shown.cards.forEach((card, index) => viewAt(index).show(card, shown));
    const inUse = views.slice(0, shown.cards.length);
    arrange(
      cards,
      inUse.map((view) => view.element),
    );
  }

  return {
    element,
    show,
    isTypedInto: () => views.some((view) => view.isTypedInto()),
    gist: () => gist(element),
  };
}

/**
 * @param {Message} message
 * @param {number} now
 */
function tagsOf({ editedAt, label, undelivered }, now) {
  const tags = [];
  if (editedAt !== undefined)
    tags.push(make('span', { inside: [`updated ${sayTime(editedAt, now)}`] }));
  if (label !== undefined) tags.push(make('span', { class: 'label', inside: [label] }));
  if (undelivered)
    tags.push(make('span', { class: 'undelivered', inside: ['Not delivered: send it again'] }));
  return tags;
}

/** @param {HTMLElement} element */
function gist(element) {
  return element.innerText.replaceAll(/\s+/g, ' ').slice(0, 160);
}
