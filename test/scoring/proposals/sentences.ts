import { aboutAge } from './about-age.ts';
import { aboutExtent } from './about-extent.ts';
import { aboutHarm } from './about-harm.ts';
import { harmFirst } from './harm-first.ts';
import { harmSecond } from './harm-second.ts';
import { kindsFirst } from './kinds-first.ts';
import { kindsSecond } from './kinds-second.ts';
import { harmThird } from './harm-third.ts';
import { harmFourth } from './harm-fourth.ts';
import { kindsThird } from './kinds-third.ts';
import { kindsFourth } from './kinds-fourth.ts';
import { harmFifth } from './harm-fifth.ts';
import { harmSixth } from './harm-sixth.ts';
import { kindsFifth } from './kinds-fifth.ts';
import { kindsSixth } from './kinds-sixth.ts';
import { harmSeventh } from './harm-seventh.ts';
import { harmEighth } from './harm-eighth.ts';
import { trapsFirst } from './traps-first.ts';
import { trapsSecond } from './traps-second.ts';
import { trapsThird } from './traps-third.ts';
import { plainFirst } from './plain-first.ts';
import { plainSecond } from './plain-second.ts';
import { plainThird } from './plain-third.ts';
import type { Sentence } from './sentence.ts';
import { extentTraps } from './extent-traps.ts';
import { whoEighth } from './who-eighth.ts';
import { whoFirst } from './who-first.ts';
import { whoSecond } from './who-second.ts';
import { whoThird } from './who-third.ts';
import { whoFourth } from './who-fourth.ts';
import { whoFifth } from './who-fifth.ts';
import { extentFirst } from './extent-first.ts';
import { extentSecond } from './extent-second.ts';
import { extentThird } from './extent-third.ts';
import { extentFourth } from './extent-fourth.ts';
import { extentFifth } from './extent-fifth.ts';
import { whoSeventh } from './who-seventh.ts';
import { whoSixth } from './who-sixth.ts';
import { voicesFirst } from './voices-first.ts';
import { voicesNinth } from './voices-ninth.ts';
import { voicesSecond } from './voices-second.ts';
import { voicesFourth } from './voices-fourth.ts';
import { voicesFifth } from './voices-fifth.ts';
import { voicesSixth } from './voices-sixth.ts';
import { voicesSeventh } from './voices-seventh.ts';
import { voicesEighth } from './voices-eighth.ts';
import { voicesThird } from './voices-third.ts';

/** Every invented text, in all kinds of English. */
export const sentences: readonly Sentence[] = [
  ...aboutAge,
  ...aboutHarm,
  ...aboutExtent,
  ...voicesFirst,
  ...voicesSecond,
  ...voicesThird,
  ...voicesFourth,
  ...voicesFifth,
  ...voicesSixth,
  ...voicesSeventh,
  ...voicesEighth,
  ...voicesNinth,
  ...harmFirst,
  ...harmSecond,
  ...kindsFirst,
  ...kindsSecond,
  ...harmThird,
  ...harmFourth,
  ...kindsThird,
  ...kindsFourth,
  ...harmFifth,
  ...harmSixth,
  ...kindsFifth,
  ...kindsSixth,
  ...harmSeventh,
  ...harmEighth,
  ...trapsFirst,
  ...trapsSecond,
  ...trapsThird,
  ...plainFirst,
  ...plainSecond,
  ...plainThird,
  ...[
    ...whoFirst,
    ...whoSecond,
    ...whoThird,
    ...whoFourth,
    ...whoFifth,
    ...extentFirst,
    ...extentSecond,
    ...extentThird,
    ...extentFourth,
    ...extentFifth,
    ...whoSixth,
    ...whoSeventh,
    ...whoEighth,
    ...extentTraps,
  ].map(ofExtentAlone),
];

/** What else a text of age and extent says is for other tables to judge; a trap says nothing at all. */
function ofExtentAlone([text, must = '', may = '']: Sentence): Sentence {
  const isTrap = must === '' && may === '';
  return isTrap ? [text] : [text, must, `${may}; types=*; indicators=*; vulnerabilities=*; loss=*`];
}
