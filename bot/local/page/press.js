import { dataOf, openLink } from './action.js';
import { call } from './calls.js';
import { showDialog } from './dialog.js';

/**
 * @typedef {import('adaptivecards').Action} Action
 * @typedef {import('./card-view.js').CardJson} CardJson
 * @typedef {{ person: string, message: string }} Place
 * @typedef {{ showAnswer: (card: CardJson) => void, showNote: (text: string, kind: 'sentence' | 'error') => void, beBusy: (action: Action) => () => void }} Screen
 */

/**
 * Does what a card's button says, as Teams does it, and shows what the bot answers.
 * @param {Action} action
 * @param {Place & { screen: Screen }} where
 */
export async function press(action, { person, message, screen }) {
  if (action instanceof AdaptiveCards.OpenUrlAction) return openLink(action.url);
  const { steps, body } = requestFor(action);
  if (steps === undefined) return;

  const idle = screen.beBusy(action);
  const answer = await call(steps, { person, message, ...body });
  idle();
  if (answer.kind === 'error' || answer.kind === 'sentence')
    screen.showNote(answer.text, answer.kind);
  if (answer.kind !== 'card') return;
  if (steps !== 'dialog-open') return screen.showAnswer(answer.card);
  const sentence = await showDialog({
    ...answer,
    title: answer.title,
    submit: (data) => call('dialog-submit', { person, message, data }),
  });
  if (sentence !== undefined) screen.showNote(sentence, 'sentence');
}

/**
 * @param {Action} action
 * @returns {{ steps?: 'press' | 'submit' | 'dialog-open', body?: object }}
 */
function requestFor(action) {
  if (action instanceof AdaptiveCards.ExecuteAction) {
    const { id, verb } = action;
    return { steps: 'press', body: { action: { id, verb, data: dataOf(action) } } };
  }
  if (!(action instanceof AdaptiveCards.SubmitAction)) return {};
  const data = dataOf(action);
  const opensDialog = data['msteams']?.type === 'task/fetch';
  return { steps: opensDialog ? 'dialog-open' : 'submit', body: { data } };
}
