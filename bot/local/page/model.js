/**
 * @typedef {import('../message-log.ts').Message} Message
 * @typedef {import('../local-place.ts').LocalPlace} Place
 * @typedef {import('../page-state.ts').StagePerson} Person
 * @typedef {import('./card-view.js').CardJson} CardJson
 * @typedef {ReturnType<typeof createModel>} Model
 */

/** What the page knows: the stage's messages, who looks and where, and what has been read. */
export function createModel() {
  const kept = recall();
  /** @type {Map<string, Message>} */
  const messages = new Map();
  /** @type {Map<string, { card: CardJson, version: number }>} answers to presses and refreshes, by viewer and message */
  const ownViews = new Map();
  /** @type {import('../page-state.ts').PageState} */
  let state = {
    now: Date.now(),
    bot: 'RAPTOR',
    people: [],
    places: [],
    messages: [],
    mayFill: false,
  };
  let clockAhead = 0;

  const placeById = (/** @type {string} */ id) => state.places.find((known) => known.id === id);
  const viewer = () => state.people.find((person) => person.id === kept.who) ?? state.people[0];
  const chatOf = (/** @type {string | undefined} */ who) =>
    state.places.find(({ kind, members }) => kind === 'personal' && members[0] === who);
  const key = (/** @type {Message} */ message) => `${viewer()?.id}/${message.id}`;

  function place() {
    const chosen = placeById(kept.where);
    return chosen?.kind === 'channel' ? chosen : chatOf(viewer()?.id);
  }

  return {
    viewer,
    place,
    chatOf,
    key,
    people: () => state.people,
    places: () => state.places,
    botName: () => state.bot,
    mayFill: () => state.mayFill,
    now: () => Date.now() + clockAhead,
    messagesIn: (/** @type {string} */ placeId) =>
      [...messages.values()].filter((message) => message.place === placeId),
    message: (/** @type {string} */ id) => messages.get(id),

    /** @param {import('../page-state.ts').PageState} fresh */
    load(fresh) {
      state = fresh;
      clockAhead = fresh.now - Date.now();
      messages.clear();
      for (const message of fresh.messages) messages.set(message.id, message);
      const newest = Math.max(0, ...fresh.messages.map(({ number }) => number));
      kept.readAll ??= newest;
      // A stage begun afresh counts from one again.
      if (kept.readAll > newest) Object.assign(kept, { readAll: newest, read: {} });
    },

    /** @param {import('../message-log.ts').LogChange} change */
    apply(change) {
      if ('removed' in change) {
        messages.delete(change.removed);
        return;
      }
      const { message } = change;
      const who = viewer()?.id ?? '';
      const before = JSON.stringify(messages.get(message.id)?.views?.[who]);
      if (before !== JSON.stringify(message.views?.[who])) ownViews.delete(key(message));
      messages.set(message.id, message);
    },

    /** @param {{ who?: string, where?: string }} choice */
    choose(choice) {
      Object.assign(kept, choice);
      remember(kept);
    },

    /** @param {string} placeId */
    unreadIn(placeId) {
      const read = Math.max(kept.readAll ?? 0, kept.read[placeId] ?? 0);
      return this.messagesIn(placeId).filter(
        ({ number, from }) => number > read && from !== viewer()?.id,
      ).length;
    },

    /** @param {string} placeId */
    markRead(placeId) {
      kept.read[placeId] = Math.max(0, ...this.messagesIn(placeId).map(({ number }) => number));
      remember(kept);
    },

    /**
     * The cards as this viewer sees them: an answer of their own stands until the bot updates the message.
     * The answer to a press already has what was typed.
     * @param {Message} message
     * @returns {{ cards: readonly CardJson[], isAnswer: boolean }}
     */
    cardsOf(message) {
      const own = ownViews.get(key(message));
      if (own?.version === message.version) return { cards: [own.card], isAnswer: false };
      const pressed = message.views?.[viewer()?.id ?? ''];
      return pressed === undefined
        ? { cards: message.cards, isAnswer: false }
        : { cards: [pressed], isAnswer: true };
    },

    /** @param {{ key: string, messageId: string, card: CardJson }} view */
    keepView(view) {
      const version = messages.get(view.messageId)?.version ?? 0;
      ownViews.set(view.key, { card: view.card, version });
    },
  };
}

/**
 * @typedef {{ who: string, where: string, read: Record<string, number>, readAll?: number }} Kept
 * @returns {Kept}
 */
function recall() {
  try {
    return { ...unknown, ...JSON.parse(localStorage.getItem(storageKey) ?? '{}') };
  } catch {
    return { ...unknown };
  }
}

/** @param {Kept} kept */
function remember(kept) {
  localStorage.setItem(storageKey, JSON.stringify(kept));
}

const storageKey = 'raptor-stage';
const unknown = { who: '', where: '', read: {} };
