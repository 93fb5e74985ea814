/**
 * The button's own data with the card's inputs.
 * @param {import('adaptivecards').SubmitAction | import('adaptivecards').ExecuteAction} action
 * @returns {Record<string, any>}
 */
export function dataOf(action) {
  const { data } = action;
  return typeof data === 'object' ? data : {};
}

/** @param {string | undefined} url */
export function openLink(url) {
  if (url !== undefined && /^https?:/i.test(url)) window.open(url, '_blank', 'noopener,noreferrer');
}
