import type { Statement } from './narrative.ts';

/** Words met in a statement, with what stands before and after them there. */
export interface Sighting {
  readonly statement: Statement;
  readonly text: string;
  readonly at: number;
  readonly before: string;
  readonly after: string;
  /** What stands before within the same clause: as far as a "not" or an "if" reaches. */
  readonly scope: string;
  readonly groups: Readonly<Record<string, string | undefined>>;
}

export function sightingsOf(pattern: RegExp, statement: Statement): Sighting[] {
  return [...statement.text.matchAll(pattern)].map((met) => {
    const before = statement.text.slice(0, met.index);
    return {
      statement,
      text: met[0],
      at: met.index,
      before,
      after: statement.text.slice(met.index + met[0].length),
      scope: deniesItself(met[0], before) ? '' : scopeOf(before),
      groups: met.groups ?? {},
    };
  });
}

/** "Not fed and not paid": the second has its own "not". */
function deniesItself(text: string, before: string): boolean {
  return /^(?:not|no|never|without)\b/i.test(text) && /\b(?:and|,)\s*$/i.test(before);
}

/** Text after the last word that begins a new clause. */
function scopeOf(before: string): string {
  const last = [...before.matchAll(clauseStart)].at(-1);
  return last === undefined ? before : before.slice(last.index + last[0].length);
}

const subject = String.raw`(?:he|she|they|it|we|i|you|the|his|her|their|this|that|there|who|which|where|whose|someone|police|officers|staff|mother|mum|dad)`;
const verb = String.raw`(?:is|was|are|were|has|have|had|gets?|got|keeps?|kept|now|then|also|still)`;
const clauseStart = new RegExp(
  [
    String.raw`[;:()]`,
    String.raw`\s-\s`,
    String.raw`,\s+(?:(?:and|so|then)\s+)?(?=${subject}\b|${verb}\b)`,
    String.raw`\b(?:but|however|although|though|whereas|because|yet|despite|since|after|when|until|before|who|why|how)\b`,
    String.raw`\band\s+(?=(?:${subject}|${verb})\b)`,
    String.raw`,\s+(?:just|only|instead|rather|while)\b`,
  ].join('|'),
  'gi',
);
