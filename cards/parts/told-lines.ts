import type { Facts } from '../../domain/facts.ts';
import { scoredFacts } from '../../domain/facts.ts';
import { labelOf, products, toldCodes } from '../../domain/reference/codes.ts';
import { factWords, sayFact } from '../../domain/reference/fact-words.ts';
import { sayIdentifier } from '../../domain/reference/say-identifier.ts';
import { identifierLabel } from '../../domain/reference/identifier-kinds.ts';
import type { Identifier } from '../../domain/identifier.ts';
import { openQuestions } from '../../domain/open-questions.ts';
import type { Decision, Referral } from '../../domain/referral.ts';
import { sayTime } from '../../domain/say-time.ts';
import type { ReferralFile } from '../../domain/file.ts';
import { asInSentence } from '../../domain/reference/types.ts';
import type { Element } from '../card.ts';
import type { Viewing } from '../viewing.ts';
import { folded } from './buttons.ts';
import { excerpt } from './excerpt.ts';
import { escapeMarkdown, line, subtle, title, words } from './text.ts';

/** The first characters of a narrative stand on the card; the rest folds away. */
const narrativeShown = 2000;

/** What the officer told: in their answers, and in their own words to whoever may read those. */
export function toldLines(
  file: ReferralFile,
  viewing: Viewing & { bytes: number; wordsShown: boolean },
): Element[] {
  const { referral } = file;
  const { bytes } = viewing;
  return [
    ...(viewing.wordsShown
      ? [
          ...narrativeLines(referral, bytes),
          ...askedLines(openQuestions(file), viewing),
          ...additionLines(file, viewing),
        ]
      : []),
    ...handlingLines(referral, bytes),
    ...identifierLines([referral, ...file.joined.map((guest) => guest.referral)]),
    ...(referral.request
      ? []
      : folded('What was answered', 'facts-all', factLines(referral, bytes))),
  ];
}

function narrativeLines({ narrative, request }: Referral, bytes: number): Element[] {
  const characters = Array.from(narrative);
  const first = characters.slice(0, narrativeShown).join('');
  const rest = characters.slice(narrativeShown);
  const more = rest.length.toLocaleString('en-GB');
  const cut = { bytes, rest: 'the rest does not fit a card' };
  return [
    title(request ? 'What it is for' : 'What the officer wrote'),
    words(excerpt(first, cut)),
    ...(rest.length > 0
      ? folded(`${more} more characters`, 'narrative-rest', [words(excerpt(rest.join(''), cut))])
      : []),
  ];
}

/** What was told later, each with who and when. */
function additionLines(
  { additions, decisions }: ReferralFile,
  viewing: Viewing & { bytes: number },
): Element[] {
  const cut = { bytes: viewing.bytes, rest: 'the rest does not fit a card' };
  const shown = additions.slice(viewing.bytes < roomy ? -fewAdditions : -mostAdditions);
  return [
    ...(shown.length < additions.length
      ? [subtle(`${additions.length - shown.length} earlier additions are not shown.`)]
      : []),
    ...shown.flatMap(({ kind, by, at, text, questionId }) => [
      title(
        `${kind === 'added' ? 'Added' : 'Answered'} by ${escapeMarkdown(by.name)}, ${sayTime(at, viewing)}`,
      ),
      ...askedLines(
        decisions.filter(({ id }) => id === questionId),
        viewing,
      ),
      words(excerpt(text, cut)),
    ]),
  ];
}

/** What the gateway asked, in its words. */
export function askedLines(
  asked: readonly Decision[],
  viewing: Viewing & { bytes: number },
): Element[] {
  const cut = { bytes: viewing.bytes, rest: 'cut to fit this card' };
  return asked.flatMap(({ by, at, reason = '' }) => [
    subtle(`${escapeMarkdown(by.name)} asked, ${sayTime(at, viewing)}:`),
    line(`“${escapeMarkdown(excerpt(reason, cut))}”`),
  ]);
}

/** Conditions and the officer's own references, where there are any. */
function handlingLines(referral: Referral, bytes: number): Element[] {
  const { handling, forceRef, operation, told } = referral;
  const cut = (text: string) =>
    escapeMarkdown(excerpt(text, { bytes, rest: 'cut to fit this card' }));
  const codes = told.map((code) => asInSentence(labelOf(toldCodes, code)));
  return [
    ...(handling.code === 'C'
      ? [line(`**Handling C:** ${cut(handling.conditions ?? 'no conditions given')}`)]
      : []),
    ...(referral.request ? [] : [line(`Told already: ${codes.join(', ') || 'nobody'}`)]),
    ...(forceRef ? [line(`Force reference: ${cut(forceRef)}`)] : []),
    ...(operation ? [line(`Operation: ${cut(operation)}`)] : []),
  ];
}

/** Each with the joined referral that it came with, where there is one. */
function identifierLines([own, ...guests]: readonly Referral[]): Element[] {
  const identifiers = [
    ...(own?.identifiers ?? []).map((each) => ({ ...each, from: '' })),
    ...guests.flatMap(({ ref, identifiers: theirs }) =>
      theirs.map((each) => ({ ...each, from: ` (${ref})` })),
    ),
  ];
  if (identifiers.length === 0) return [];
  const shown = identifiers.slice(0, mostIdentifiers);
  const more = identifiers.length - shown.length;
  return [
    title('Identifiers'),
    listed(
      shown.map(
        ({ kind, value, whose, from }) =>
          `${identifierLabel(kind)} **${escapeMarkdown(sayIdentifier({ kind, value }))}**, ${owner(whose)}${from}`,
      ),
    ),
    ...(more > 0 ? [subtle(`And ${more} more.`)] : []),
  ];
}

function owner(whose: Identifier['whose']): string {
  return whose === 'unknown' ? 'whose is not known' : `the ${whose}'s`;
}

/** Unknown is said as such: an open question, not a nought. */
function factLines({ facts, support }: Referral, bytes: number): Element[] {
  const asked = support.map((code) => asInSentence(labelOf(products, code))).join(', ');
  const cut = excerpt(asked, { bytes, rest: 'cut to fit this card' });
  return [
    listed(shownFacts.map((fact) => `${factWords[fact].label}: **${sayFact(facts, fact)}**`)),
    ...(asked ? [line(`Asks for: ${escapeMarkdown(cut)}`)] : []),
  ];
}

/** One text for many lines: each text of its own takes bytes that a full card has not. */
function listed(items: readonly string[]): Element {
  return line(items.map((item) => `- ${item}`).join('\n'));
}

const mostIdentifiers = 20;
const mostAdditions = 5;
const fewAdditions = 3;
const roomy = 500;

const shownFacts: readonly (keyof Facts)[] = [
  ...scoredFacts,
  'immediateRisk',
  'source',
  'assessment',
];
