/** A stretch of the narrative that is read as one statement, its spaces single. */
export interface Statement {
  readonly text: string;
  /** As it stands in the narrative, from `start` on. */
  readonly written: string;
  readonly start: number;
  /** The statements about it, itself among them: what "they" and "it" may be. */
  readonly near: string;
}

/**
 * The statements of a text, each wording once, none longer than a few lines: what looks at one may look at it often and
 * is still linear in the whole.
 */
export function readStatements(text: string): Statement[] {
  const narrative = plain(text);
  const statements = new Map<string, Statement>();
  let start = 0;
  for (const end of endsOf(narrative)) {
    const written = narrative.slice(start, end);
    const said = written.replaceAll(/[ \n]+/g, ' ');
    if (wordy.test(said) && !statements.has(said))
      statements.set(said, { text: said, written, start, near: '' });
    start = end;
  }
  const all = [...statements.values()];
  return all.map((statement, at) => ({ ...statement, near: nearOf(all, at) }));
}

/** Typographic quotes, dashes and spaces as plain ones, character for character, so that places hold. */
function nearOf(statements: readonly Statement[], at: number): string {
  const near = statements.slice(Math.max(0, at - 2), at + 2);
  return near.map(({ text }) => text).join(' ');
}

/** Where in the narrative a place of a statement's text is. */
export function writtenAt({ written, start }: Statement, place: number): number {
  let at = 0;
  for (const { index, 0: run } of written.matchAll(/[ \n]+|[^ \n]+/g)) {
    const length = /^[ \n]/.test(run) ? 1 : run.length;
    if (place < at + length) return start + index + place - at;
    at += length;
  }
  return start + written.length;
}

function plain(text: string): string {
  return text
    .replaceAll(/[\u2018\u2019\u201B\u02BC\u0060\u00B4]/g, "'")
    .replaceAll(/[\u201C\u201D]/g, '"')
    .replaceAll(/[\u2010-\u2015\u2212]/g, '-')
    .replaceAll(/[\t\r\u00A0\u00AD\u2000-\u200F\u202A-\u202F\u205F-\u2069\u3000\uFEFF]/g, ' ');
}

function endsOf(narrative: string): number[] {
  const ends: number[] = [];
  let start = 0;
  const endAt = (end: number) => {
    while (end - start > longest) {
      const space = narrative.lastIndexOf(' ', start + longest);
      start = space > start ? space : start + longest;
      ends.push(start);
    }
    start = end;
    ends.push(end);
  };
  for (const { index, 0: end } of narrative.matchAll(stop)) endAt(index + end.length);
  endAt(narrative.length);
  return ends;
}

/** A full stop after an abbreviation or an initial ends nothing, nor does a line's end before a small letter. */
const stop = new RegExp(
  [
    String.raw`(?<!\b(?i:mr|mrs|ms|dr|st|no|nr|sgt|insp|approx|yrs?|e\.g|i\.e|incl|poss|susp|[a-z]))[.!?](?=["')]{0,3}\s)`,
    String.raw`\n\s{0,40}\n`,
    String.raw`\n(?=\s{0,40}[-*#•A-Z0-9])`,
  ].join('|'),
  'g',
);

const wordy = /[a-z]{2}/i;
const longest = 600;
