import { call } from './calls.js';

/**
 * Asks the bot for this viewer's own version of each card that names them in `refresh`, when it comes into
 * sight and after each update. Teams waits until a card is a minute old before it asks again; so does this.
 * @param {{ model: import('./model.js').Model, redraw: (message: import('./model.js').Message) => void }} parts
 */
export function createRefresher({ model, redraw }) {
  /** @type {Map<string, { version: number, at: number }>} */
  const asked = new Map();
  let queue = Promise.resolve();

  /** @param {import('./model.js').Message} message */
  async function ask(message) {
    const person = model.viewer()?.id;
    const key = model.key(message);
    const { id, verb, data } = refreshOf(message).action ?? {};
    const answer = await call('press', {
      person,
      message: message.id,
      action: { id, verb, data },
      automatic: true,
    });
    const now = model.message(message.id);
    if (answer.kind !== 'card' || now?.version !== message.version) return;
    model.keepView({ key, messageId: message.id, card: answer.card });
    redraw(now);
  }

  /**
   * @param {import('./model.js').Message} message
   * @param {{ isOld: (at: number) => boolean }} when
   */
  function consider(message, { isOld }) {
    const last = asked.get(model.key(message));
    const isDue = last?.version !== message.version || isOld(last.at);
    if (!isDue || !concerns(message, model.viewer()?.teamsId ?? '')) return;
    asked.set(model.key(message), { version: message.version, at: Date.now() });
    queue = queue.then(() => ask(message));
  }

  return {
    /** What a press answered is as fresh as a refresh. */
    answered: (/** @type {import('./model.js').Message} */ message) =>
      asked.set(model.key(message), { version: message.version, at: Date.now() }),
    cameInSight: (/** @type {import('./model.js').Message} */ message) =>
      consider(message, { isOld: (at) => Date.now() - at > minute }),
    changed: (/** @type {import('./model.js').Message} */ message) =>
      consider(message, { isOld: () => false }),
  };
}

/**
 * @param {import('./model.js').Message} message
 * @param {string} teamsId
 */
function concerns(message, teamsId) {
  const { action, userIds } = refreshOf(message);
  return action !== undefined && (userIds === undefined || userIds.includes(teamsId));
}

/**
 * @param {import('./model.js').Message} message
 * @returns {{ action?: { id?: string, verb?: string, data?: object }, userIds?: string[] }}
 */
function refreshOf(message) {
  /** @type {import('./card-view.js').CardJson | undefined} */
  const card = message.cards[0];
  return card?.['refresh'] ?? {};
}

const minute = 60_000;
