import { find, make } from './element.js';

/**
 * @typedef {{ text: string, about: string, needs?: string }} Command `needs` is what must be typed after it
 */

/**
 * The commands that fit what is typed, in a list that opens upwards: arrows choose, Enter or a press takes.
 * @param {HTMLTextAreaElement} box
 * @param {(command: Command) => void} onTake
 */
export function createSuggestions(box, onTake) {
  const list = find('suggestions', HTMLUListElement);
  const button = find('commands', HTMLButtonElement);
  /** @type {readonly Command[]} */
  let fitting = [];
  let active = -1;

  /** @param {readonly Command[]} choice */
  function show(choice) {
    fitting = choice;
    active = -1;
    list.replaceChildren(...choice.map((command, index) => itemOf(command, index)));
    mark();
  }

  function mark() {
    const isOpen = fitting.length > 0;
    list.hidden = !isOpen;
    box.setAttribute('aria-expanded', String(isOpen));
    button.setAttribute('aria-expanded', String(isOpen));
    [...list.children].forEach((item, index) =>
      item.setAttribute('aria-selected', String(index === active)),
    );
    if (active < 0) box.removeAttribute('aria-activedescendant');
    else box.setAttribute('aria-activedescendant', `command-${active}`);
    list.children[active]?.scrollIntoView({ block: 'nearest' });
  }

  /**
   * @param {Command} command
   * @param {number} index
   */
  function itemOf(command, index) {
    const needed = command.needs ? [' ', make('i', { inside: [command.needs] })] : [];
    const item = make('li', {
      id: `command-${index}`,
      role: 'option',
      inside: [
        make('b', { inside: [command.text, ...needed] }),
        make('span', { inside: [command.about] }),
      ],
    });
    item.addEventListener('pointerdown', (event) => event.preventDefault());
    item.addEventListener('click', () => take(command));
    return item;
  }

  /** @param {Command} command */
  function take(command) {
    show([]);
    onTake(command);
  }

  box.addEventListener('input', () => show(commandsFor(box.value)));
  box.addEventListener('blur', () => show([]));
  button.addEventListener('pointerdown', (event) => event.preventDefault());
  button.addEventListener('click', () => {
    box.focus();
    show(fitting.length > 0 ? [] : commands);
  });
  box.addEventListener('keydown', (event) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const chosen = fitting[active];
    if (event.key === 'Escape') show([]);
    else if (event.key === 'Enter' && chosen !== undefined) {
      event.preventDefault();
      take(chosen);
    } else if (step !== undefined && (fitting.length > 0 || box.value === '')) {
      event.preventDefault();
      if (fitting.length === 0) show(commands);
      active = (Math.max(active, step > 0 ? -1 : 0) + step + fitting.length) % fitting.length;
      mark();
    }
  });

  return { close: () => show([]) };
}

/** @param {string} typed */
function commandsFor(typed) {
  const start = typed.replace(/^\//, '').toLowerCase();
  if (typed === '' || start.includes('\n')) return [];
  return commands.filter(({ text }) => text.startsWith(start) && text !== start);
}

/** @type {readonly Command[]} interface.md, "What people type" */
const commands = [
  { text: 'help', about: 'what you may do' },
  { text: 'refer', about: 'refer suspected exploitation' },
  { text: 'my referrals', about: 'where yours stand' },
  { text: 'my tasks', about: 'your work, by due date' },
  { text: 'queue', about: 'what waits for a decision' },
  { text: 'open', needs: 'reference', about: 'one referral' },
  { text: 'find', needs: 'words or identifier', about: 'search what you may see' },
  { text: 'digest', about: 'the day so far' },
  { text: 'whoami', about: 'your roles, as RAPTOR knows them' },
];
