import { words, wordsAtStart } from './pattern.ts';
import type { Sighting } from './sighting.ts';

/** Whether the clause says that it is not so: "no sign of …", "… has been ruled out". */
export function isDenied({ scope, after, before, text }: Sighting): boolean {
  if (/^used to\b/i.test(text) && !passive.test(before)) return true;
  const said = scope.replaceAll(notDenying, ' ');
  return said.search(denial) >= 0 || deniedAfter.test(after) || formerly.test(before.slice(-60));
}

const denial = words(
  'no',
  'not',
  'never',
  'nobody',
  'no-?one',
  'none',
  'neither',
  'nor',
  'without',
  'nil',
  'zero',
  'den(?:y|ies|ied|ying|ial)',
  'nothing',
  'unlikely',
  'cannot',
  'hardly',
  'lack of',
  'absence of',
  'rul(?:e|ed|es|ing) out',
  'free (?:of|from)',
  'rather than',
  'instead of',
  'as opposed to',
  'disproved?',
  'discount(?:s|ed)',
  'exclud(?:e|es|ed)',
  'stopp(?:ed|ing) (?:him|her|them|this|it) ?(?:from)?',
  'prevent(?:s|ed|ing)?',
  'foiled',
  'averted',
  'unfounded',
  'untrue',
  'false(?:ly)?',
  'neg(?:ative)?',
  String.raw`\w+n't`,
  '(?:do|does|did|is|was|has|have|are|were|ca|wo)nt',
  'refut(?:es|ed)',
  'unrelated to',
  'no longer',
  'far from',
  '(?:cleared|acquitted|exonerated|not guilty) (?:of|from)',
  'anything but',
);

/** Words of denial that deny nothing of what follows. */
const notDenying = words(
  'not (?:only|just|merely|simply|long|far|yet 1[0-9])',
  'no (?:doubt|choice|surprise|wonder|money|idea|way out|way|matter|sooner)',
  'nothing but',
  'never mind',
  "(?:can|could|do|does|did|has|have|had)(?:n't| not|not) (?:\\w+ )?(?:want|stop|help|know who|come home|been home|go home|been to school|go to school|attend(?:ed)? school|eaten|slept|speak|tell|told|say|report|reported|dare)",
  'not (?:been )?(?:at|to|in|attending) (?:school|college|home)',
  'without (?:her|his|their|any) (?:consent|knowledge|say|parents)',
  'against',
);

const deniedAfter = wordsAtStart(
  '(?:is|was|were|are|has|have|had|being)? ?(?:been )?(?:ruled out|discounted|disproved|unfounded|untrue|denied|excluded(?! (?:from|after|for|last|this|twice))|refuted|dismissed|false)',
  '(?:is|was|were|are|has|have) (?:not|never) (?:been )?(?:suspected|believed|thought|identified|involved|seen|found|known|reported|disclosed|indicated|present|evident|apparent|a (?:factor|concern|feature)|an issue|part of|suggested)',
  "(?:isn't|wasn't|aren't|weren't|hasn't|haven't) (?:been )?(?:suspected|believed|thought|identified|involved|seen|found|known|reported|present|evident|a (?:factor|concern|feature)|an issue|part of)",
  '(?:no|none|nil|nk|n)(?=\\W*$)',
  "(?:[\\w']+ ){0,5}?(?:discounted|ruled out|(?:came|come|comes) back (?:negative|clear)|proved (?:negative|false)|unfounded|disproved)",
  'does not (?:apply|feature)',
  "(?:[\\w']+ ){0,4}?(?:but|although|however),? (?:this|it|that) (?:was|is|turned|proved) (?:a|an|not|out|only|just|actually|false|wrong|to)",
);

const passive = /\b(?:is|was|are|were|be|been|being|gets?|getting|got)(?: \w+)?\s+$/i;

/** "formerly", "used to": so once, not so now. "Was used to" is another matter. */
const formerly =
  /(?<!\b(?:is|was|are|were|be|been|being|get|gets|got|flat|house|address|car|phone|account) )\bused to (?:\w+ ){0,2}$|\b(?:former|formerly|ex|previously)[\s-]+(?:\w+ ){0,2}$/i;
