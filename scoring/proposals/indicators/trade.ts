import type { Indicator } from '../../../domain/facts.ts';
import type { Cue } from '../cue.ts';
import { words, wordsAtEnd } from '../pattern.ts';

export const drugs =
  '(?:class a|cl a|drugs?|crack(?: cocaine)?|heroin|cocaine|coke|cannabis|weed|spice|ket(?:amine)?|mdma|gear|brown|wraps?|rocks?|packages?|bobby|pills|food|shots)';
const causing =
  '(?:made|makes?|making|forc(?:ed|es|ing)|us(?:es|ed|ing)|told|tell(?:s|ing)|paid|pays?|sent|sends?|gets?|got|getting|recruit(?:s|ed|ing)|coerc(?:ed|es|ing)|pressur(?:ed|es|ing)|groom(?:ed|ing)|expected|exploited|tricked|threatened|having|has|have)';

/** Whom somebody has do it. */
export const young =
  '(?:him|her|them|girls?|boys?|child(?:ren)?|kids?|teen\\w*|lads?|victims?|youngsters?|young people|young person|pupils?|youths?|minors?)';

/** Drugs run, and drugs given to bind. */
export const tradeCues: readonly Cue<Indicator>[] = [
  {
    value: 'drug-running',
    pattern: words(
      `(?:send|sends|sent|sending) (?:\\w+ ){0,8}?to (?:sell|deal|run|deliver) (?:\\w+ )?${drugs}`,
      `(?:gangs?|dealers?|group|line|ocg|they|adults|men) (?:us(?:e|es|ing)|send(?:s|ing)?|mak(?:e|es|ing)|get(?:s|ting)?) (?:[\\w-]+ ){0,3}?(?:${young}|year[- ]olds?) to (?:sell|carry|run|deal|deliver|drop|transport|hold|move|store)(?: off)? (?:\\w+ ){0,3}?${drugs}`,
      `(?:he|she|boy|girl|child|pupil|teenager|lad) (?:\\w+ ){0,4}?(?:drops|delivers|collects|bags|holds|hides|stores|carries) (?:\\w+ )?(?:drugs|crack|heroin|cannabis|cocaine|weed|wraps) for`,
      '(?:takes|taking|took) (?:\\w+ )?(?:drugs|crack|heroin|cocaine|packages) (?:to|into|up to|down to) (?:\\w+ ){1,4}?for (?:the|a|his|her|an) (?:\\w+ )?(?:line|gang|dealers?|boyfriend|ocg)',
      `us(?:e|es|ed|ing) (?:\\w+ ){0,2}?${young} as (?:a |an |their |his )?(?:\\w+ )?(?:runners?|couriers?|drug mules?|dealers?)`,
      `${young} (?:\\w+ ){0,4}?(?:selling|dealing|couriering|running|transporting|delivering|bagging|supplying|carrying) (?:\\w+ ){0,2}?${drugs}`,
      `(?:get|gets|getting|have|having) (?:\\w+ ){0,2}?${young} to (?:sell|carry|run|deal|deliver|drop|transport|hold|move)(?: off)? (?:\\w+ ){0,3}?${drugs}`,
      `${causing} (?:\\w+ ){0,2}?${young} (?:\\w+ ){0,3}?(?:to |into )?(?:sell|carry|run|deal|deliver|transport|hold|hide|move|plug|stash|courier)(?:ing|ling)? (?:\\w+ ){0,3}?${drugs}`,
    ),
  },
  {
    value: 'drug-running',
    pattern: words(
      `${causing} (?:\\w+ ){0,4}?(?:to |into |for )?(?:sell|carry|run|deal|deliver|transport|hold|hide|move|traffic|drop|plug|stash|shot|bag|take|courier|collect|store|swallow|insert|smuggle|supply|pick up|post)(?:ing|ling)? (?:\\w+ ){0,3}?${drugs}`,
      `(?:sells?|selling|sold|carr(?:ies|ying|ied|y)|runs?|running|ran|deals?|dealing|delivers?|delivering|delivered|transport(?:s|ing|ed)|holds?|holding|moves?|moving|plugg(?:ing|ed)|couriers?) (?:\\w+ ){0,2}?(?:class a|drugs|crack|heroin|cocaine|coke|cannabis|weed|spice|wraps|packages) (?:for|on behalf of)`,
      `(?:carr(?:ies|ying|ied|y)|runn?ing|runs) (?:\\w+ ){0,2}?(?:class a|drugs|crack|heroin|cocaine|wraps|rocks|gear) (?:for|across|between|to|into|from|up|out|on|around|by train)`,
      `(?:carr(?:ies|ying)|running|runs|selling|sells|dealing|delivering) (?:\\w+ )?(?:class a|drugs|crack|heroin|cocaine|wraps|gear|weed|cannabis)(?=\\W*$)`,
      '(?:boy|girl|child|teenager|pupil|youth|lad|yp|\\d+[- ]?y(?:ea)?r?s?[- ]?o(?:ld)?)(?: of \\d+| aged \\d+|, \\d+,)? (?:\\w+ ){0,2}?(?:found|caught|seen|arrested|stopped)(?: for)? (?:dealing|selling)(?! with)',
      'drugs? (?:runners?|running|couriers?|mules?)',
      '(?:made|forced|told|has|having|coerced|pressured) to (?:sell|deal|run|carry) (?!sex|her|him|them)(?:\\w+ ){0,3}?(?:to (?:clear|pay|work)|until|for (?:the|them|older|a))(?: \\w+)?',
      `(?:runs?|running|carr(?:ies|ying)|sells|selling|deals|dealing) (?:\\w+ ){0,2}?${drugs} (?:from [\\w-]+ )?(?:between|to|into|from|up to|down to|out to|in) [\\w-]+`,
      `in possession of (?:\\w+ ){0,4}?(?:wraps|deal bags)`,
      '(?:used|exploited|recruited|acting|acts|works|working) (?:\\w+ )?(?:as|to be) (?:a |an )?(?:\\w+ )?(?:runners?|drug couriers?|courier for)',
      '(?:as (?:a )?)(?:runners?|drug couriers?)(?: for)?',
      `(?:found|caught|stopped|arrested|seen|picked up|located|returned) (?:\\w+ ){0,3}?(?:with|in possession of|carrying|holding|selling|dealing) (?:\\w+ ){0,3}?(?:class a|drugs|crack|heroin|cocaine|wraps|gear|weed|cannabis)`,
      `${causing} (?:\\w+ ){0,3}?(?:running|selling|dealing|carrying|trapping) (?:\\w+ )?${drugs}`,
      `(?:wraps|drugs|heroin|crack|packages) (?:\\w+ ){0,2}?(?:plugged|concealed (?:internally|inside))`,
      'carr(?:ies|ying) for (?:them|the (?:line|gang|group)|older|a (?:line|gang))',
      '(?:goes|going|gone|went|sent|taken) (?:out )?(?:country|cunch|ot)(?! (?:music|club|house|park|walks?))',
      '(?:he|she|boy|girl|child|teen\\w*|lad|yp|\\d+yo|pupil|they) (?:is |was |has been |are |been )?(?:now |also )?trapping(?= |\\W*$)',
    ),
    notAfter: wordsAtEnd(
      '(?:suspects?|dealers?|friends|gang|ocg|group|men|man|males?|offenders?|landlord|nominals?|boss|couple|mother|father|mum|dad|brother|uncle|neighbours?|people)(?:,? (?:\\w+ ){0,3})?',
    ),
    notWith: words(
      'taken over (?:the|his|her|their) (?:\\w+ )?(?:flat|house|home|bungalow)',
      '(?:flat|house|address|home|property|bungalow|accommodation) (?:is|was|being|has been|is being) (?:\\w+ )?used',
      'prescri(?:bed|ption)',
      'pharmacy',
      '(?:country|western) music',
      'food bank',
      'his (?:own )?business',
      'suspects? (?:\\w+ ){0,3}?(?:sells?|selling|deals?|dealing|runs?|running|carr\\w+)',
    ),
  },
  {
    value: 'drug-dependence-fed',
    pattern: words(
      '(?:given|offered|gets?|supplied with) (?:\\w+ )?(?:crack|heroin|drugs|spice|weed|cocaine) (?:in return|in exchange|for (?:the )?use)',
      `(?:paid|pays|pay|paying|rewarded) (?:\\w+ )?(?:in|with) (?:\\w+ )?(?:drugs|crack|heroin|cocaine|spice|weed|cannabis|gear|alcohol|drink)`,
      `(?:feed|feeds|fed|feeding|ply|plies|plied|plying|ke(?:eps|pt|eping)|suppl(?:y|ies|ied|ying)|injects?|injected|dosed|drugged|give|gives|gave|given|giving) (?:him|her|them|the (?:girls?|boys?|women|woman|child(?:ren)?|lads?|victims?|tenant)|\\w+ girls?) (?:(?!to |sell|carry|deal|run|hold|deliver|mov)\\w+ ){0,2}?(?:(?:with|on|addicted to|hooked on|dependent on|up with|more|free|some) )?(?:free |more |crack |some |her |his )*(?:drugs|crack(?: cocaine)?|heroin|cocaine|spice|weed|cannabis|ketamine|alcohol|vodka|drink|ghb|mdma)`,
      `(?:is|was|are|were|been|being|be) (?:\\w+ )?(?:fed|plied|injected|supplied|given|kept) (?:\\w+ ){0,2}?(?:with |on )?(?:free |more |crack |some )*(?:drugs|crack(?: cocaine)?|heroin|cocaine|spice|weed|cannabis|ketamine|alcohol|vodka|drink|drink and drugs|mdma)`,
      `plied (?:\\w+ )?with (?:\\w+ )?(?:drugs|drink|alcohol|vodka|crack|heroin|weed|cannabis)`,
      `(?:got|getting|gets|get) (?:him|her|them|the \\w+) (?:hooked|addicted)`,
      `hooked (?:him|her|them) on`,
      `(?:in exchange|in return) for (?:\\w+ )?(?:drugs|crack|heroin|weed|spice)`,
      `ke(?:eps?|pt) (?:him|her|them) (?:high|addicted|dependent|using|drugged|stoned|hooked)`,
      `(?:feeds?|feeding|fed|fuell?(?:s|ing|ed)) (?:his|her|their) (?:\\w+ )?(?:habit|addiction|dependen\\w+)`,
    ),
    notWith: words(
      'prescri(?:bed|ption)',
      'hospital (?:gave|drip)',
      'painkillers',
      'nurses?',
      'methadone programme',
      'asked (?:for|if)',
    ),
  },
];
