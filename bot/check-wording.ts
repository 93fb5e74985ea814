import type { Typed } from '../cards/parts/inputs.ts';
import type { Problem } from '../cards/verb.ts';
import type { ReferralFile } from '../domain/file.ts';
import { seemsToNameSource } from '../domain/handling.ts';
import { likelyNames, namesWithin } from '../domain/likely-names.ts';
import { identifierLabel } from '../domain/reference/identifier-kinds.ts';
import { findIdentifiers } from '../scoring/links/find-identifiers.ts';

/** What in the gateway's wording would point at somebody: it goes to analysts, other regions and a wide channel. */
export function wordingProblems({ summary = '' }: Typed, file: ReferralFile): Problem[] {
  const text = summary.trim();
  const sentences = [
    ...new Set(findIdentifiers(text).map(({ kind }) => `It holds a ${identifierLabel(kind)}.`)),
    ...namesWithin(text, namesOf(file)).map((name) => `“${name}” reads as a name.`),
    ...(age.test(text) ? ['It holds an age.'] : []),
    ...(date.test(text) ? ['It holds a date.'] : []),
    ...(seemsToNameSource(text) ? ['It may name a source.'] : []),
  ];
  return sentences.map((sentence) => ({
    input: 'summary',
    sentence: `Your wording: ${sentence} Say it without.`,
  }));
}

/** Whoever is known to belong to it, and whom its texts seem to name. */
function namesOf(file: ReferralFile): string[] {
  const told = [file, ...file.joined].flatMap(({ referral, additions }) => [
    referral.narrative,
    ...additions.map(({ text }) => text),
  ]);
  const people = [file, ...file.joined].flatMap(({ referral }) => [
    referral.referrerName,
    referral.request?.sio ?? '',
  ]);
  return [...new Set([...people, ...told.flatMap(likelyNames)])];
}

const age =
  /\b(?:aged?|age of) \d{1,3}\b|\b\d{1,2}[- ]?(?:year|yr)s?[- ]?olds?\b|\b\d{1,2} ?y\/?o\b/i;
const date =
  /\b\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}\b|\b\d{1,2}(?:st|nd|rd|th)? (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]* \d{2,4}\b/i;
