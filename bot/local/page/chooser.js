import { find, make } from './element.js';

/**
 * @typedef {import('./model.js').Place} Place
 * @typedef {{ who?: string, where?: string }} Choice
 */

/**
 * Who you are and where: two lists at the top and, where there is room, the places with what is unread. A
 * phone shows only those places that have something unread.
 * @param {import('./model.js').Model} model
 * @param {(choice: Choice) => void} onChoose
 */
export function createChooser(model, onChoose) {
  const who = find('who', HTMLSelectElement);
  const where = find('where', HTMLSelectElement);
  const nav = find('places', HTMLElement);
  who.addEventListener('change', () => onChoose({ who: who.value, where: '' }));
  where.addEventListener('change', () => onChoose({ where: where.value }));

  function draw() {
    const viewer = model.viewer();
    const here = model.place();
    if (viewer === undefined || here === undefined) return;
    const channels = model.places().filter(({ kind }) => kind === 'channel');
    const isMember = (/** @type {Place} */ place) => place.members.includes(viewer.id);
    const own = model.places().filter((place) => place.kind === 'personal' && isMember(place));
    const groups = [
      { title: 'Chat', places: own },
      { title: 'Your channels', places: channels.filter(isMember) },
      { title: 'Other channels', places: channels.filter((place) => !isMember(place)) },
    ];

    who.replaceChildren(
      ...model.people().map((person) => {
        const unread = model.unreadIn(model.chatOf(person.id)?.id ?? '');
        return option({
          value: person.id,
          text: `${person.name} (${person.about})`,
          unread: person === viewer ? 0 : unread,
        });
      }),
    );
    who.value = viewer.id;
    where.replaceChildren(
      ...groups.map(({ title, places }) =>
        make('optgroup', {
          label: title,
          inside: places.map((place) =>
            option({ value: place.id, text: nameOf(place), unread: model.unreadIn(place.id) }),
          ),
        }),
      ),
    );
    where.value = here.id;

    const others = model
      .people()
      .filter(
        (person) => person !== viewer && model.unreadIn(model.chatOf(person.id)?.id ?? '') > 0,
      );
    nav.replaceChildren(
      ...groups.map(({ title, places }) =>
        section(
          title,
          places.map((place) => placeButton(place, place === here)),
        ),
      ),
      section(
        'News for others',
        others.map((person) => otherButton(person)),
      ),
    );
    find('place', HTMLElement).textContent = here.kind === 'personal' ? 'RAPTOR' : here.name;
    find('about', HTMLElement).textContent = aboutPlace(here, viewer);
  }

  /**
   * @param {Place} place
   * @param {boolean} isHere
   */
  function placeButton(place, isHere) {
    const unread = model.unreadIn(place.id);
    const button = entry({
      name: nameOf(place),
      mark: place.kind === 'personal' ? '◆' : '#',
      unread,
    });
    if (isHere) button.setAttribute('aria-current', 'page');
    button.addEventListener('click', () => onChoose({ where: place.id }));
    return button;
  }

  /** @param {import('./model.js').Person} person */
  function otherButton(person) {
    const unread = model.unreadIn(model.chatOf(person.id)?.id ?? '');
    const button = entry({ name: person.name, mark: '@', unread });
    button.title = `Act as ${person.name}`;
    button.addEventListener('click', () => onChoose({ who: person.id, where: '' }));
    return button;
  }

  /**
   * @param {Place} place
   * @param {import('./model.js').Person} viewer
   */
  function aboutPlace(place, viewer) {
    if (place.kind === 'personal') return `Own chat of ${viewer.name}, ${viewer.about}`;
    const names = model
      .people()
      .filter(({ id }) => place.members.includes(id))
      .map(({ name }) => name);
    const members = names.length === 0 ? 'No members' : `Members: ${names.join(', ')}`;
    return place.members.includes(viewer.id)
      ? members
      : `${viewer.name} is not a member here and only looks on. ${members}`;
  }

  return { draw };
}

/** @param {Place} place */
function nameOf(place) {
  return place.kind === 'personal' ? 'My chat with RAPTOR' : place.name;
}

/** @param {{ value: string, text: string, unread: number }} parts */
function option({ value, text, unread }) {
  return make('option', { value, inside: [unread > 0 ? `${text} · ${unread} new` : text] });
}

/** @param {{ name: string, mark: string, unread: number }} parts */
function entry({ name, mark, unread }) {
  const count = make('span', {
    class: 'count',
    inside: [String(unread), make('span', { class: 'unseen', inside: [' unread'] })],
  });
  return make('button', {
    type: 'button',
    class: unread > 0 ? 'place unread' : 'place',
    inside: [
      make('span', { class: 'mark', 'aria-hidden': 'true', inside: [mark] }),
      make('span', { class: 'name', inside: [name] }),
      ...(unread > 0 ? [count] : []),
    ],
  });
}

/**
 * @param {string} title
 * @param {readonly HTMLElement[]} buttons
 */
function section(title, buttons) {
  if (buttons.length === 0) return '';
  return make('section', { inside: [make('h2', { inside: [title] }), ...buttons] });
}
