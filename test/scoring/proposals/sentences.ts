import { aboutAge } from './about-age.ts';
import { aboutExtent } from './about-extent.ts';
import { aboutHarm } from './about-harm.ts';
import type { Sentence } from './sentence.ts';
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
];
