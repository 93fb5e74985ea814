import type { Indicator } from '../../../domain/facts.ts';
import type { Cue } from '../cue.ts';
import { words, wordsAtEnd, wordsAtStart } from '../pattern.ts';

const papers =
  '(?:passports?|id cards?|identity (?:cards?|documents?|papers)|identification|(?:travel |immigration |personal )?documents|papers|brps?|visas?|id|ids|residence permits?|travel documents|birth certificates?|driving licences?)';
const keepers =
  '(?:agents?|agency|boss(?:es)?|owners?|employers?|gangmasters?|traffickers?|recruiters?|landlords?|managers?|exploiters?|gang|handlers?|controllers?|pimps?|supervisors?|foreman|brothel keeper|madam|captain|skipper|farmer|family|husband|partner|couple|smugglers?|line manager)';
const keeping =
  '(?:took|takes|taken|taking|keeps?|keeping|kept|holds?|holding|held|hold(?:ing)? on to|has|have|had|confiscat(?:es?|ed|ing)|retain(?:s|ed|ing)?|withh(?:eld|olds?|olding)|hid|hidden|hides|hiding|seized|seizes|locked away|locks away|collected|removed)';
const kept =
  '(?:taken|confiscated|withheld|retained|kept|held|locked away|locked up|hidden|removed|in the possession)';
const holders =
  "(?:workers?|girls?|women|woman|men|man|victims?|lads?|labourers|carers|staff|crew|others|maid|nanny|pickers|employees|fishermen|migrants|students)(?:'s|s'|')?";

/** Papers kept from their holders. */
export const paperCues: readonly Cue<Indicator>[] = [
  {
    value: 'withheld-documents',
    pattern: words(
      `${keepers} (?:still |now |who |also )?(?:has|have|had|got) (?:all )?(?:of )?(?:his|her|their|the) (?:\\w+ )?${papers}`,
      `${papers} (?:[\\w-]+ ){0,4}?${kept}(?: (?:off|from|away|by))?`,
      `${keeping} (?:away )?(?:(?:all|both|most) (?:of )?)?(?:his|her|their|(?:all )?(?:of )?the ${holders}|everyone's|everybody's|my|our|\\w+'s?|\\w+s') (?:\\w+ )?${papers}`,
      `${keepers} (?:\\w+ )?${keeping} (?:all )?(?:of )?the ${papers}`,
      `(?:confiscat(?:es|ed|ing)|withh(?:eld|olds?|olding)|retain(?:s|ed|ing)) (?:all )?(?:passports|documents|id|identity documents|ids)`,
      `(?:has|have|got|hold) (?:all )?(?:his|her|their|the \\w+) (?:passports?|documents|papers|ids?) and (?:will not|won.t|refus\\w+|would not)`,
      `(?:won't|will not|wouldn't|would not|refus(?:es|ed|ing) to) (?:give|hand|return) (?:him|her|them|back)? ?(?:back )?(?:his|her|their) ${papers}(?: back)?`,
      `no (?:passport|documents|papers|id) because (?:\\w+ ){0,2}?(?:${keepers}|they) (?:has|have|kept|took|keeps|took|holds)`,
    ),
    notBefore: wordsAtStart(
      '(?:with|by police|by officers|by border|by the home office|by immigration|as evidence|on him|on her|for a|to the|checked|renewed|expired|ready|by (?:the )?(?:police|court))',
      'in (?:his|her|their) (?:own )?(?:\\w+ )?(?:drawer|bag|pocket|room|locker|wallet|purse)|themselves|safe(?:ly)? with (?:him|her|them)',
      '(?:and|,) (?:can|is free|are free)|back',
    ),
    notAfter: wordsAtEnd(
      'police|officers?|home office|border force|immigration|court|bank|council|school|embassy|consulate|solicitors?|social workers?',
      '(?:has|have|had|keeps?|kept|holds?|carr(?:y|ies)|in) (?:of )?(?:his|her|their) own',
      '(?:all|both|each of|most of) (?:of )?(?:the )?(?:workers|men|women|staff|them|girls|lads|employees)(?: also| still)?',
      '(?:workers|staff|employees)(?=\\s)',
    ),
    notWith: words(
      `own ${papers}`,
      '(?:has|have|hold|holds?|held|kept|keep|keeps?|still has|carry|carries) (?:all )?(?:(?:of )?(?:his|her|their)) own (?:passports?|documents|id|papers)',
      '(?:police|officers|border force|home office) (?:\\w+ )?(?:seized|took|have|hold|retained|kept|checked)',
      'has (?:his|her|their) (?:own )?passport with',
      '(?:freely|free to leave|leave (?:whenever|when|any time|as))',
      '(?:he (?:still )?has his|she (?:still )?has her|they (?:all |still )?have their) (?:passports?|documents|papers|id)',
    ),
  },
  {
    value: 'withheld-documents',
    pattern: words(
      `(?:not|never) (?:been )?(?:allowed|permitted) (?:to )?(?:keep|hold|have|see|carry) (?:his|her|their) (?:own )?${papers}`,
    ),
  },
];
