/** The words of a Teams message that came as HTML: a line per paragraph, no tags. */
export function plainText(html: string): string {
  return withoutCode(html)
    .replace(/<\s*(br|\/p|\/div|\/li|\/tr|\/h\d)\b[^<>]*>/gi, '\n')
    .replace(/<[^<>]*>/g, '')
    .replace(/&(#x?[0-9a-f]+|[a-z]+);/gi, (whole, name: string) => decode(name) ?? whole)
    .replaceAll('\u00a0', ' ')
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/** From <style> to </style> nothing is words; where that never comes, nothing more is. */
function withoutCode(html: string): string {
  const [words = '', ...rest] = html.split(/<(?:style|script)\b/i);
  return [words, ...rest.map((code) => code.replace(/^[^]*?(?:<\/(?:style|script)>|$)/i, ''))].join(
    '',
  );
}

function decode(name: string): string | undefined {
  if (!name.startsWith('#')) return entities.get(name.toLowerCase());
  const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
  return Number.isInteger(code) && code > 0 && code <= 0x10ffff
    ? String.fromCodePoint(code)
    : undefined;
}

const entities = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
  ['nbsp', ' '],
  ['pound', '£'],
  ['ndash', '–'],
  ['mdash', '—'],
  ['hellip', '…'],
  ['lsquo', '‘'],
  ['rsquo', '’'],
  ['ldquo', '“'],
  ['rdquo', '”'],
]);
