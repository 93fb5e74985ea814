import { call } from './calls.js';
import { find, make } from './element.js';

/**
 * What an empty chat says: what to type, with the first commands to press, and invented referrals where there are none.
 * @param {(command: string) => Promise<void>} onTake
 */
export function createStart(onTake) {
  const start = find('start', HTMLElement);
  const fill = createFill();
  const choices = firstCommands.map((command) => {
    const button = make('button', { class: 'choice', type: 'button', inside: [command] });
    button.addEventListener('click', () => void onTake(command));
    return button;
  });
  find('fill', HTMLElement).before(make('div', { class: 'choices', inside: choices }));

  return {
    /** @param {{ isEmpty: boolean, place: import('./model.js').Place | undefined, mayFill: boolean }} now */
    draw({ isEmpty, place, mayFill }) {
      start.hidden = !isEmpty || place?.kind !== 'personal';
      fill.draw(mayFill);
    },
  };
}

/** One press for the whole stage: while it runs and after it, a sentence stands where the button was. */
function createFill() {
  const offer = find('fill', HTMLElement);
  const said = find('filled', HTMLParagraphElement);
  const say = (/** @type {string} */ text) => {
    offer.hidden = true;
    said.hidden = false;
    said.textContent = text;
  };

  async function fill() {
    say('Inventing a fortnight of referrals: a few seconds …');
    const answer = await call('fill', {});
    say('text' in answer ? answer.text : 'Done.');
  }

  offer.querySelector('button')?.addEventListener('click', () => void fill());

  return {
    /** @param {boolean} mayFill */
    draw(mayFill) {
      offer.hidden = !mayFill || !said.hidden;
    },
  };
}

const firstCommands = ['refer', 'help', 'my referrals', 'queue', 'my tasks', 'digest'];
