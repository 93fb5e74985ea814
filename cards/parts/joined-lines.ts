import type { ReferralFile } from '../../domain/file.ts';
import type { Guest } from '../../domain/joining.ts';
import { forceShortName } from '../../domain/reference/forces.ts';
import { sayTime } from '../../domain/say-time.ts';
import { mayNameSource } from '../../domain/source-warning.ts';
import type { Element } from '../card.ts';
import type { Viewing } from '../viewing.ts';
import { folded } from './buttons.ts';
import { excerpt } from './excerpt.ts';
import { escapeMarkdown, line, subtle, title, urgent, words } from './text.ts';

/** What is joined to a referral, and what it is joined to: references and places, as a channel may know them. */
export function joinedLines({ joined, joinedTo }: ReferralFile, viewing: Viewing): Element[] {
  return [
    ...(joinedTo ? [line(`Goes on as part of **${joinedTo.ref}**`)] : []),
    ...joined
      .slice(0, mostLines)
      .map(({ referral, joining }) =>
        line(
          `Joined: **${referral.ref}** · ${forceShortName(referral.force)} · ${sayTime(joining.at, viewing)}`,
        ),
      ),
    ...moreJoined(joined.slice(mostLines)),
    ...(joined.length > 0 ? [subtle('The score is of what they say together.')] : []),
  ];
}

/** A reference each, as far as a card holds them. */
function moreJoined(rest: readonly Guest[]): Element[] {
  if (rest.length === 0) return [];
  const refs = rest.slice(0, mostRefs).map(({ referral }) => referral.ref);
  const more = rest.length > mostRefs ? `, and ${rest.length - mostRefs} more` : '';
  return [line(`Joined too: ${refs.join(', ')}${more}`)];
}

/** One to one, each joined referral as it was told: who, when, why it was joined, and its own words and identifiers. */
export function joinedFiles(
  { joined }: ReferralFile,
  viewing: Viewing & { bytes: number; wordsShown: boolean },
): Element[] {
  const shown = joined.slice(0, filesIn(viewing.bytes));
  const rest = joined.length - shown.length;
  return [
    ...shown.flatMap((guest) => joinedFile(guest, viewing)),
    ...(rest > 0 ? [subtle(`What ${rest} of the joined say stands on their own cards.`)] : []),
  ];
}

function joinedFile(
  { referral, additions, joining }: Guest,
  viewing: Viewing & { bytes: number; wordsShown: boolean },
): Element[] {
  const { bytes, wordsShown } = viewing;
  const cut = (text: string) => excerpt(text, { bytes: bytes / 2, rest: 'open it for the rest' });
  const { ref, force, referrerName, submittedAt, facts } = referral;
  const { source, assessment } = facts;
  const grade = source && assessment ? `Evidence ${source}${assessment}` : 'Evidence not graded';
  return [
    title(`Joined: ${ref}`),
    line(
      `${forceShortName(force)}, ${escapeMarkdown(referrerName)}, ${sayTime(submittedAt, viewing)} · ${grade}`,
    ),
    subtle(
      `${escapeMarkdown(joining.by.name)} joined it ${sayTime(joining.at, viewing)}: “${escapeMarkdown(cut(joining.reason))}”`,
    ),
    ...(wordsShown
      ? folded(`What ${ref} says`, `joined-${ref}`, [
          words(cut(referral.narrative)),
          ...additions.slice(-mostAdditions).map(({ text }) => words(cut(text))),
        ])
      : []),
  ];
}

/** The gateway is warned after intake has warned the officer: it sanitises before anything goes wider. */
export function sourceLine(file: ReferralFile): Element[] {
  if (!mayNameSource(file)) return [];
  return [urgent('The text may name a source: read it before it goes further.')];
}

/** How many stand on the host's card, where texts are cut to `bytes`. */
function filesIn(bytes: number): number {
  if (bytes < 250) return 0;
  return bytes < 500 ? 2 : 8;
}

const mostAdditions = 3;
const mostLines = 4;
const mostRefs = 20;
