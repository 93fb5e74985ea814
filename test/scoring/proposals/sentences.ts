import { aboutAge } from './about-age.ts';
import { aboutExtent } from './about-extent.ts';
import { aboutHarm } from './about-harm.ts';
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
