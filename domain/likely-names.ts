/**
 * What in an officer's text is most likely a person's name or nickname: after a cue ("called Erika", "aka Tiny", "Mr
 * Example"), in quotation marks, or as two words with capitals. Names that are missed are the reader's to see.
 */
export function likelyNames(text: string): string[] {
  const quoted = [...text.matchAll(quote)].map(([, name = '']) => name);
  const pairs = [...text.matchAll(pair)].map(([name]) => name);
  return [...new Set([...cuedNames(text), ...quoted, ...pairs])].filter(
    (name) => !isOfTheTrade(name),
  );
}

/** Only what its own text says is a name: two capitals may be a body's as well ("the Home Office"). */
export function cuedNames(text: string): string[] {
  const cued = [...text.matchAll(cue)].flatMap(([, name = '']) => name.split(/\s+/));
  return cued.filter((name) => !isOfTheTrade(name));
}

/** Those of the names that stand in a text as words of their own. */
export function namesWithin(text: string, names: readonly string[]): string[] {
  const words = ` ${wordsOf(text)} `;
  return names.filter((name) => wordsOf(name) !== '' && words.includes(` ${wordsOf(name)} `));
}

function wordsOf(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}'’-]+/gu, ' ')
    .trim();
}

/** "County Lines", "West Midlands": two capitals that name no person. */
function isOfTheTrade(name: string): boolean {
  return tradeWords.test(name);
}

const word = String.raw`\p{Lu}[\p{Ll}'’-]+`;
const cue = new RegExp(
  String.raw`\b(?:called|named|name is|known as|aka|a\.k\.a\.|alias|nicknamed|Mr|Mrs|Ms|Miss|Dr)\.? (${word}(?: ${word})?)`,
  'gu',
);
const quote = new RegExp(String.raw`["“'‘](${word})["”'’]`, 'gu');
const pair = new RegExp(String.raw`(?<=[\p{Ll},;:] )${word} ${word}`, 'gu');
const tradeWords =
  /\b(?:County|Lines?|Police|Constabulary|Midlands|Eastern|National|Modern|Slavery|Child|Criminal|North|South|East|West|Greater|Force|Council|Crown|Court)\b/;
