import { isFirm, type Met } from './cue.ts';
import { isElsewhere } from './elsewhere.ts';
import type { Statement } from './narrative.ts';
import { words } from './pattern.ts';
import { type Place, placesIn } from './places.ts';

/** The force whose area it is in: the one that the text names itself, or that polices every place it names. */
export function readForce(statements: readonly Statement[]): Met[] {
  const met = statements.filter((statement) => !isElsewhere(statement)).flatMap(forcesIn);
  const named = met.filter(({ isForce }) => isForce);
  const pool = named.length > 0 ? named : met;
  const [first] = pool;
  const all = new Set(met.map(({ value }) => value));
  if (first === undefined || new Set(pool.map(({ value }) => value)).size > 1) return [];
  return named.length > 0 || all.size === 1
    ? [{ value: first.value, sighting: first.sighting }]
    : [];
}

function forcesIn(statement: Statement): (Met & { isForce: boolean })[] {
  return placesIn(statement).flatMap((place) => {
    const sighting = sightingOf(statement, place);
    if (place.force === undefined || !isFirm(sighting)) return [];
    if (sighting.before.slice(-60).search(past) >= 0) return [];
    return [{ value: place.force, sighting, isForce: place.isForce }];
  });
}

function sightingOf(statement: Statement, { at, end, text }: Place): Met['sighting'] {
  const before = statement.text.slice(0, at);
  return {
    statement,
    text,
    at,
    before,
    after: statement.text.slice(end),
    scope: before.slice(-20),
    groups: {},
  };
}

const past = words(
  '(?:born|raised|grew up|originally|hails|educated|studied|moved|relocated|family|mother|mum|father|dad|parents|grandparents|holiday|once lived|used to live|formerly|previously|accent|registered|serving|prison|transferred|native|comes?|hmp|crown court|phone call|rang|solicitor|supports?|caller|officer|witness|informant|detective|sergeant|constable|colleague|trip|excursion|train|coach|flight|follows|fan|shirt|made|built|manufactured|bought|insured) (?:\\w+ ){0,3}?(?:in|from|of|at|to|is|are|lives?)? ?$',
);
