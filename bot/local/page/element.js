/**
 * Makes an element: attributes by name, `inside` for what it holds. Text goes in as text, never as HTML.
 * @template {keyof HTMLElementTagNameMap} Tag
 * @param {Tag} tag
 * @param {Record<string, string | readonly (Node | string)[]> & { inside?: readonly (Node | string)[] }} [attributes]
 * @returns {HTMLElementTagNameMap[Tag]}
 */
export function make(tag, { inside = [], ...attributes } = {}) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === 'string') element.setAttribute(name, value);
  }
  element.append(...inside);
  return element;
}

/**
 * The page's own element of an id and kind.
 * @template {HTMLElement} Kind
 * @param {string} id
 * @param {new () => Kind} kind
 * @returns {Kind}
 */
export function find(id, kind) {
  const element = document.getElementById(id);
  if (!(element instanceof kind)) throw new Error(`Expected a ${kind.name} with id ${id}`);
  return element;
}

/**
 * Puts children in order and moves none that is in its place already, so that what has the focus keeps it.
 * @param {Element} parent
 * @param {readonly Element[]} children
 */
export function arrange(parent, children) {
  const wanted = new Set(children);
  for (const gone of [...parent.children].filter((child) => !wanted.has(child))) gone.remove();
  children.forEach((child, index) => {
    const there = parent.children[index] ?? null;
    if (there !== child) parent.insertBefore(child, there);
  });
}
