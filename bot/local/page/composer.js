import { call } from './calls.js';
import { find, make } from './element.js';
import { createSuggestions } from './suggestions.js';

/**
 * The box to type in. In a channel the bot is mentioned for you; a reply goes into its thread.
 * @param {import('./model.js').Model} model
 * @param {(text: string) => void} announce
 */
export function createComposer(model, announce) {
  const form = find('composer', HTMLFormElement);
  const box = find('say', HTMLTextAreaElement);
  const replying = find('replying', HTMLParagraphElement);
  /** @type {string | undefined} */
  let thread;

  /** @param {string} typed */
  async function send(typed) {
    const text = typed.trim();
    const place = model.place();
    if (text === '' || place === undefined) return;
    setText('');
    const answer = await call('say', { person: model.viewer()?.id, place: place.id, thread, text });
    if (answer.kind !== 'error') return;
    if (box.value === '') setText(text);
    announce(answer.text);
  }

  /** @param {string} text */
  function setText(text) {
    box.value = text;
    fit();
    suggestions.close();
  }

  function fit() {
    box.style.height = 'auto';
    box.style.height = `${box.scrollHeight}px`;
  }

  /** @param {string | undefined} root */
  function replyIn(root) {
    thread = root;
    replying.hidden = root === undefined;
    draw();
    if (root === undefined) return;
    const stop = make('button', {
      class: 'plain',
      type: 'button',
      'aria-label': 'Stop replying',
      inside: ['✕'],
    });
    stop.addEventListener('click', () => replyIn(undefined));
    replying.replaceChildren('Replying in the thread', stop);
    box.focus();
  }

  function draw() {
    const inChannel = model.place()?.kind === 'channel';
    if (thread !== undefined) box.placeholder = 'Reply to @RAPTOR';
    else box.placeholder = inChannel ? 'New post to @RAPTOR' : 'Type a command';
  }

  const suggestions = createSuggestions(box, (command) => {
    if (command.needs === undefined) {
      void send(command.text);
    } else {
      setText(`${command.text} `);
      box.focus();
    }
  });
  box.addEventListener('input', fit);
  box.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing || event.defaultPrevented)
      return;
    event.preventDefault();
    form.requestSubmit();
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void send(box.value);
  });

  return {
    replyIn,
    send,
    draw,
  };
}
