import type { Indicator } from '../../../domain/facts.ts';
import type { Cue } from '../cue.ts';
import { words, wordsAtStart } from '../pattern.ts';

const home =
  '(?:flat|home|house|address|property|bungalow|place|tenancy|council flat|maisonette|bedsit|room|accommodation|council house|apartment|studio|annexe)';
const whose = "(?:his|her|their|the|(?:an? |the )?(?:\\w+ ){0,3}?\\w+'s?)";
/** Of somebody who is not the taker. */
const another =
  "(?:(?:his|her)(?: own)?|(?:(?:an? |the )?(?:[\\w-]+ ){0,4}?(?:victim|tenant|man|woman|lady|lad|occupant|occupier|resident|pensioner|neighbour|user|adult|person|male|female|girl|addict|mother|mum)'s))";
const anothersHome = `(?:${another} (?:[\\w-]+ ){0,2}?${home}|the ${home} (?:of|belonging to) (?:an? |the |their )(?:[\\w-]+ ){0,3}?(?:man|woman|lady|tenant|victim|resident|user|addict|pensioner|male|female|adult|person|neighbour))`;
const takers =
  '(?:(?:drug )?dealers?|(?:drug )?users|(?:drugs? )?gangs?(?: members)?|groups?|crew|county line|line|ocg|sex workers|males|men|people|strangers|youths|lads|boys|visitors|they|others|associates|nominals?|traffickers|criminals)';
const have = '(?:have |has |had |are |is |were )?(?:(?:now|all|since|also|effectively|just) )?';
const doings =
  '(?:(?:to|and|for|they) (?:\\w+ )?(?:deal|sell|store|bag|cut|cook|stash|hide|keep|prepare|run|tak|smok|us|see|sex|drug)\\w*|as (?:a |an |their )?(?:\\w+ )?(?:base|drugs?|trap|stash|brothel|crack|store|den|safe))';

/** Homes taken over: as good as the name of the type. */
export const takeoverCues: readonly Cue<Indicator>[] = [
  {
    value: 'cuckooed-address',
    pattern: words(
      'cuckoo(?:ed|ing|s)?(?! clocks?)',
      `taken over (?:${whose} )(?:[\\w-]+ ){0,2}?${home}`,
      `(?:taking|takes|took) over (?:${whose} )(?:\\w+ )?${home}`,
      `${home} (?:\\w+ ){0,2}?(?:has been|have been|had been|was|is being|being|is|been) (?:\\w+ )?(?:taken over|overrun|hijacked|commandeered)`,
      `${home},? (?:\\w+ )?(?:taken over|overrun|hijacked|commandeered|invaded) by (?:\\w+ ){0,3}?${takers}`,
      `mov(?:ed|ing) (?:themselves )?in(?:to)? (?:\\w+ ){0,3}?(?:${home} )?(?:uninvited|and (?:refus\\w+|won't|will not|would not|wouldn't|are|started|began|is|have|now) (?:\\w+ )?(?:leave|dealing|selling|using))`,
      `(?:deal(?:s|ing)|sell(?:s|ing)|dealt|sold) (?:\\w+ ){0,2}?(?:from|out of) (?:his|her|their|(?:a |the )(?:\\w+ )?(?:vulnerable|elderly|disabled|tenant|victim|old)(?: \\w+)*?'s|(?:a |the )?victim'?s) ${home}`,
      `${takers} (?:\\w+ ){0,3}?(?:deal|sell)(?:ing|s)? (?:\\w+ ){0,3}?(?:from|out of) ${anothersHome}`,
      `(?:us(?:e|es|ed|ing)) ${anothersHome} ${doings}`,
      `(?:us(?:e|es|ed|ing)) (?:his|her|the (?:victim|tenant|man|woman|lady)'?s|their) (?:\\w+ )?${home} (?:\\w+ )?(?:to (?:deal|sell|store|bag|cut|cook|stash)|as a (?:base|drugs?|trap|stash|brothel)|for (?:dealing|drug|selling))`,
      `${anothersHome} (?:\\w+ ){0,2}?(?:being |been |is |was )used (?:by (?:\\w+ ){0,3}?${takers} )?${doings}`,
      `${anothersHome} (?:\\w+ ){0,2}?(?:being |been |is |was )used by (?:\\w+ ){0,3}?(?:(?:drug )?dealers?|(?:drug )?users|gangs?|county line|ocg|sex workers)`,
      `mov(?:ed|ing) (?:themselves )?in(?:to)? (?:his|her|their|the (?:victim|tenant)'s) (?:\\w+ )?${home} and (?:\\w+ )?(?:deal|sell|us(?:e|ing)|cook|stash|started|refuse)`,
      `(?:(?:drug )?dealers?|gangs?(?: members)?|drug users|county line|ocg|sex workers|nominals) (?:from \\w+ )?${have}(?:mov(?:ed|ing) (?:themselves )?in(?:to)?|taken up residence|sleeping|taken over|taking over|install(?:ed|ing) themselves|set up|living|staying|based) (?:with |in |at |to )?(?:him(?= |\\W)|${anothersHome})`,
      `(?:(?:drug )?dealers?|gangs?|drug users|county line|ocg) (?:(?:are|is|have been|has been|keep) )?us(?:e|es|ing) ${anothersHome}`,
      `home takeover`,
      `(?:los[te]|losing) (?:his|her|their) (?:\\w+ )?${home} to (?:\\w+ ){0,2}?(?:dealers?|gang|drug users|a county line)`,
      `(?:won't|will not|wouldn't|refus(?:e|es|ed|ing) to) leave (?:his|her|the (?:victim|tenant|man|woman)'?s) (?:\\w+ )?${home}`,
      `(?:forced|pushed|driven|squeezed|kicked) out of (?:his|her) (?:own )?(?:flat|home|house|bungalow|bedroom) by (?:\\w+ ){0,3}?(?:dealers?|gang|users|males|men)`,
    ),
    notBefore: wordsAtStart(
      '(?:by )(?:the |a |his |her |another |new )*(?:council|housing|landlord|bank|family|tenants?|brother|sister|son|daughter|owner|developer|bailiffs)',
    ),
    notWith: words(
      'cuckoo (?:clock|bird|in the nest|land)',
      "cuckoo's nest",
      'cloud cuckoo',
      'heard (?:the|a) cuckoo',
      '(?:council|housing association|bank|new owners?|landlord) (?:has |have |had )?(?:taken|taking|took) over',
    ),
  },
  {
    value: 'cuckooed-address',
    pattern: words(
      '(?:trap|crack) (?:house|den)',
      `lost control of (?:his|her|the) (?:\\w+ )?${home}`,
      "(?:cannot|can't|unable to|not able to|could not|afraid to|scared to|frightened to) (?:get (?:them|the (?:dealers|men|males|group)) (?:to leave|out)|get rid of (?:them|the (?:dealers|men|males))|ask (?:them|the (?:dealers|men|males)) to (?:leave|go))",
    ),
    onlyNear: words(
      'dealers?',
      'drugs?',
      'heroin',
      'crack',
      'gang',
      'county line',
      'deal(?:ing)? from',
      'trap',
      'ocg',
    ),
    onlyWith: words(
      'in (?:return|exchange) for',
      'occupi?(?:er|ant)',
      'tenant',
      'resident',
      'vulnerable',
      'disabled',
      'elderly',
      'lost control',
      'get (?:them|the|rid)',
      'ask (?:them|the)',
      'pay(?:s|ing)? (?:\\w+ )?in',
    ),
  },
];

/** What else is done with somebody's home. */
export const homeCues: readonly Cue<Indicator>[] = [
  ...takeoverCues,
  {
    value: 'cuckooed-address',
    pattern: words(`(?:us(?:e|ing|es)|use of) ${anothersHome}`),
    onlyWith: words(
      '(?:in (?:return|exchange) for|for|pays? ~ in) (?=(?:the )?us(?:e|ing) |heroin|crack|drugs)',
    ),
    onlyNear: words('dealers?', 'drugs?', 'heroin', 'crack', 'gang'),
  },
];
