import { arrange, find, make } from './element.js';
import { createMessageView } from './message-view.js';
import { createRefresher } from './refresh.js';

/**
 * The messages of the place in view: a chat as a list, a channel as posts with their replies.
 * @param {{ model: import('./model.js').Model, announce: (text: string) => void, onReply: (thread: string) => void }} parts
 */
export function createConversation({ model, announce, onReply }) {
  const log = find('log', HTMLOListElement);
  const scroll = find('scroll', HTMLDivElement);
  /** @type {Map<string, import('./message-view.js').MessageView>} by viewer and message, so that typed words outlive a look elsewhere */
  const views = new Map();
  /** @type {Map<string, HTMLElement>} by viewer and first message */
  const posts = new Map();
  /** @type {Set<string>} */
  const inSight = new Set();
  const refresher = createRefresher({ model, redraw: (message) => viewOf(message).show(message) });

  const observer = new IntersectionObserver((entries) => {
    for (const { target, isIntersecting } of entries) {
      const id = target instanceof HTMLElement ? (target.dataset['message'] ?? '') : '';
      const message = model.message(id);
      if (!isIntersecting) inSight.delete(id);
      else if (message !== undefined && target === views.get(model.key(message))?.element) {
        inSight.add(id);
        if (!viewOf(message).isTypedInto()) refresher.cameInSight(message);
      }
    }
  });

  /** @param {import('./model.js').Message} message */
  function viewOf(message) {
    const there = views.get(model.key(message));
    if (there !== undefined) return there;
    const view = createMessageView({
      model,
      first: message,
      announce,
      onAnswer: refresher.answered,
    });
    views.set(model.key(message), view);
    observer.observe(view.element);
    return view;
  }

  /** @param {{ root: import('./model.js').Message, replies: readonly import('./model.js').Message[] }} thread */
  function postOf({ root, replies }) {
    const item = posts.get(model.key(root)) ?? makePost(root);
    posts.set(model.key(root), item);
    const list = item.querySelector('ol');
    item.querySelector('.replies')?.toggleAttribute('hidden', replies.length === 0);
    if (list !== null)
      arrange(
        list,
        replies.map((reply) => listItemOf(reply)),
      );
    return item;
  }

  /** @param {import('./model.js').Message} root */
  function makePost(root) {
    const reply = make('button', { class: 'reply', type: 'button', inside: ['Reply'] });
    reply.addEventListener('click', () => onReply(root.id));
    const replies = make('div', {
      class: 'replies',
      inside: [make('ol', { 'aria-label': 'Replies' })],
    });
    return make('li', { class: 'post', inside: [viewOf(root).element, replies, reply] });
  }

  /** @param {import('./model.js').Message} message */
  function listItemOf(message) {
    const { element } = viewOf(message);
    return element.parentElement ?? make('li', { inside: [element] });
  }

  function draw() {
    const place = model.place();
    if (place === undefined) return;
    const messages = model.messagesIn(place.id);
    for (const message of messages) {
      viewOf(message).show(message);
      if (inSight.has(message.id)) refresher.changed(message);
    }
    const roots = messages.filter(({ thread }) => thread === undefined);
    const items =
      place.kind === 'personal'
        ? messages.map(listItemOf)
        : roots.map((root) =>
            postOf({ root, replies: messages.filter(({ thread }) => thread === root.id) }),
          );
    arrange(log, items);
  }

  const isAtEnd = () => scroll.scrollHeight - scroll.scrollTop - scroll.clientHeight < nearPx;
  const goToEnd = () => scroll.scrollTo(0, scroll.scrollHeight);

  return {
    isEmpty: () => log.childElementCount === 0,

    /** Draws the place anew and shows its end: somebody has just come here. */
    enter() {
      observer.disconnect();
      inSight.clear();
      log.replaceChildren();
      draw();
      for (const message of model.messagesIn(model.place()?.id ?? '')) {
        observer.observe(viewOf(message).element);
      }
      goToEnd();
    },

    /** @param {import('./model.js').Message | undefined} arrived a new message of this place */
    update(arrived) {
      const follows = isAtEnd() || arrived?.from === model.viewer()?.id;
      draw();
      if (arrived === undefined) return;
      const view = viewOf(arrived);
      announce(view.gist());
      if (!follows) return;
      if (view.element.offsetHeight < scroll.clientHeight) goToEnd();
      else view.element.scrollIntoView({ block: 'start' });
    },
  };
}

const nearPx = 160;
