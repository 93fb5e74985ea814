/** Renders Markdown as Teams does in messages and cards: emphasis, lists and links, and never raw HTML. */
const renderer = markdownit({ html: false, linkify: false }).disable([
  'image',
  'heading',
  'lheading',
  'code',
  'fence',
  'table',
  'blockquote',
  'hr',
]);

/**
 * @param {string} text
 * @returns {string} safe HTML, with mentions marked
 */
export function markdownToHtml(text) {
  return renderer
    .render(text)
    .replace(/&lt;at(?:\s[^&]*)?&gt;(.*?)&lt;\/at&gt;/g, '<span class="mention">$1</span>');
}
