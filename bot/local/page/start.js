import { find, make } from './element.js';

/**
 * What an empty chat says: what to type, with the first commands to press.
 * @param {(command: string) => Promise<void>} onTake
 */
export function createStart(onTake) {
  const start = find('start', HTMLElement);
  const choices = firstCommands.map((command) => {
    const button = make('button', { class: 'choice', type: 'button', inside: [command] });
    button.addEventListener('click', () => void onTake(command));
    return button;
  });
  start.append(make('div', { class: 'choices', inside: choices }));

  return {
    /** @param {{ isEmpty: boolean, place: import('./model.js').Place | undefined }} now */
    draw({ isEmpty, place }) {
      start.hidden = !isEmpty || place?.kind !== 'personal';
    },
  };
}

const firstCommands = ['refer', 'help', 'my referrals', 'queue', 'my tasks', 'digest'];
