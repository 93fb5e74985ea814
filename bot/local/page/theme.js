import { find } from './element.js';

/** Follows the system's light or dark until the button says otherwise; the browser remembers it. */
export function startTheme() {
  const button = find('theme', HTMLButtonElement);
  const system = matchMedia('(prefers-color-scheme: dark)');
  const isDark = () =>
    (localStorage.getItem(key) ?? (system.matches ? 'dark' : 'light')) === 'dark';

  function show() {
    const chosen = localStorage.getItem(key);
    if (chosen !== null) document.documentElement.dataset['theme'] = chosen;
    button.textContent = isDark() ? '☀\uFE0E' : '☾\uFE0E';
    button.setAttribute('aria-label', isDark() ? 'Switch to light' : 'Switch to dark');
  }

  button.addEventListener('click', () => {
    localStorage.setItem(key, isDark() ? 'light' : 'dark');
    show();
  });
  system.addEventListener('change', show);
  show();
}

const key = 'raptor-theme';
