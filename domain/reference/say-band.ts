import { bands, type Score } from '../score.ts';

/** The band as a card says it: "high", "high, could be critical" or "low, too little known to say". */
export function sayBand(score: Score): string {
  return [score.band, ...sayBandDoubt(score)].join(', ');
}

/** What stands after the band while answers are missing; nothing where they could not change it. */
export function sayBandDoubt(score: Score): readonly string[] {
  const others = bands
    .slice(bands.indexOf(score.bandLow), bands.indexOf(score.bandHigh) + 1)
    .filter((band) => band !== score.band);
  if (others.length === 0) return [];
  return score.unknowns.length <= fewUnknowns
    ? [`could be ${others.join(' or ')}`]
    : ['too little known to say'];
}

/** With more unknown facts than these a wider band says nothing (harm model 2026-11, Band). */
const fewUnknowns = 3;
