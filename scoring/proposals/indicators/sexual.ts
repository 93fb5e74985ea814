import type { Indicator } from '../../../domain/facts.ts';
import type { Cue } from '../cue.ts';
import { words, wordsAtEnd, wordsAtStart } from '../pattern.ts';

const platforms =
  'snap(?:chat)?|insta(?:gram)?|facebook|tik ?tok|whats ?app|discord|roblox|xbox|playstation|fortnite|telegram|kik|omegle|tinder|twitch|messenger|social media|online|the internet|the web|an? (?:dating |gaming |chat )?(?:app|game|site|website|chatroom)|yubo|minecraft|wizz';
const pictures =
  '(?:images?|pictures?|pics?|photos?|photographs?|videos?|selfies?|vids?|content|footage|snaps?)';

/** Sexual harm: by contact, sold, or at a distance. */
export const sexualCues: readonly Cue<Indicator>[] = [
  {
    value: 'contact-sexual',
    pattern: words(
      'rap(?:ed|es|ing)',
      'rape',
      'sexually (?:assault(?:ed|s|ing)?|abus(?:ed|es|ing)|touch(?:ed|es|ing)|molest(?:ed|ing))',
      '(?:child |historic |historical |non-recent |contact )?sexual (?:assaults?|abuse|touching|intercourse|activity with (?:a child|her|him))',
      '(?:had|has|having|have|made to have|forced to have) (?:full |penetrative |unprotected |underage )?sex with (?!customers|clients|punters|strangers|men for|(?:\\w+ )?men for)',
      'sleeping with (?:her|a \\d+)',
      'touch(?:ed|es|ing) (?:her|him|them|the (?:girl|boy|child)s?) (?:sexually|inappropriately|intimately|indecently|down below|private|breasts?|bottom|genitals|between)',
      "touch(?:ed|es|ing) (?:her|his|the \\w+'s) (?:breasts?|bottom|genitals|private parts?|thighs?|vagina|penis|chest)",
      'grop(?:ed|es|ing)',
      'molest(?:ed|ing)',
      'indecent(?:ly)? assault(?:ed)?',
      '(?:perform|performed|give|gave|giving) (?:him |them )?oral sex',
      '(?:digitally )?penetrat(?:ed|ion|ing)',
      'forced himself on (?:her|him|them)',
      "(?:touch(?:ed|es|ing)|put(?:s|ting)? (?:his|her) hands?|hands?) (?:\\w+ )?(?:under|down|up|inside|between) (?:her|his|their|the (?:girl|boy|child)'s) (?:clothes|clothing|top|trousers|skirt|underwear|knickers|pants|legs|bra|pyjamas|shorts)",
      '(?:have|having|had|has) (?:\\w+ )?(?:sexual intercourse|intercourse|a sexual relationship) with',
      'sexual (?:relationship|contact|activity|intercourse) with (?:a |an |the |her|him|girls?|boys?|children)',
      '(?:slept|sleeping) with (?:her|a 1\\d|the (?:girl|boy|child|pupil))',
      '(?:made|forced|forces|makes|coerced|making) (?:him|her|them|the (?:girl|boy|child|victim)) (?:to |into )?(?:perform|do|hav(?:e|ing)|touch|give|engag(?:e|ing)) (?:\\w+ )?(?:sex(?:ual)? acts?|oral sex|sex(?! with (?:customers|clients|punters))|him sexually|sexual activity)',
      '(?:sex|sexual favours|sexual acts) (?:\\w+ )?in (?:return|exchange) for (?:vapes|alcohol|drugs|gifts|money|cigarettes|food|lifts|cannabis)',
      '(?:exchang|trad|swapp)(?:ing|es|ed) sex (?:acts )?for (?:vapes|alcohol|gifts|cigarettes|lifts|drugs|cannabis)',
      '(?:got|made) (?:her|the girl|the child) pregnant',
      'pregnant by (?:him|the suspect|her (?:uncle|father|step-?father|boyfriend))',
    ),
    notBefore: wordsAtStart(
      '(?:alarm|crisis|field|oil|seed|counsell\\w+|centre|support|team|unit|kit|seed oil|referral centre|health|survivors?|by deception law)',
      '(?:online|material|images?|imagery)',
    ),
    notAfter: wordsAtEnd(
      'oil ?seed',
      'threat\\w* to',
      'threat\\w* with',
      'online',
      'consensual(?:ly)?',
      'images of|pictures of|videos? of|material of',
    ),
  },
  {
    value: 'coerced-sex-work',
    pattern: words(
      '(?:forc(?:ed|es|ing)|mak(?:es|ing)|made|coerc(?:ed|es|ing)|pressur(?:ed|es|ing)|blackmailed|told|threatened|tricked|push(?:ed|es)) (?:\\w+ ){0,3}?(?:to |into )(?:sell(?:ing)? (?:sex|herself|himself|themselves|her body|their bodies)|(?:have|having|performing|perform) sex (?:with (?:\\w+ )?(?:customers|clients|punters|strangers|men)|for (?:money|cash))|prostitut\\w+(?: (?:her|him|them)sel\\w+)?|(?:do |doing )?(?:sex work|escorting|escort work)|work(?:ing)? (?:in|at|from) (?:a |the )?(?:\\w+ )?brothels?|work(?:ing)? as (?:a |an )?(?:prostitutes?|escorts?|sex workers?)|see(?:ing)? (?:\\w+ )?(?:clients|punters)|the sex trade|(?:full )?service (?:clients|punters)|provid(?:e|ing) sexual services)',
      '(?:forc(?:ed|es|ing)|mak(?:es|ing)|made|mak(?:e|es)) (?:her|him|them|the (?:girls|women|victims?)) (?:sell (?:sex|herself|themselves)|(?:have sex (?:with (?:\\w+ )?(?:customers|clients|punters|strangers|men)|for (?:money|cash)))|see (?:\\w+ )?(?:clients|punters)|work (?:in|at|from) (?:a |the )?(?:\\w+ )?brothel|service (?:clients|punters)|work as (?:a |an )?(?:prostitutes?|escorts?))',
      'forced prostitution',
      '(?:made|makes?|making|forc(?:es|ed|ing)|coerc(?:es|ed|ing)|pressur(?:es|ed|ing)) (?:\\w+ ){0,4}?(?:to )?(?:sleep|have sex) with (?:\\w+ ){0,2}?(?:men|strangers|punters|clients|customers)(?: (?:for|to|and|who))?',
      '(?:made|makes?|making|forc(?:es|ed|ing)|coerc(?:es|ed|ing)) (?:\\w+ ){0,3}?(?:to )?(?:see|service|take|entertain|have) (?:\\w+ ){0,5}?(?:clients|punters|customers)',
      '(?:makes?|making|made|forc(?:es|ed|ing)|has|had) (?:his |her |the |a )(?:girlfriend|wife|partner|woman|women|girl|girls|sister) (?:to )?(?:work as (?:a |an )?(?:prostitutes?|escorts?)|sell (?:sex|herself)|work in (?:a |the )?(?:\\w+ )?brothels?)',
      'forced sex work',
      '(?:not|never|n.t) (?:let|allow|allowed|permit) (?:\\w+ ){0,3}?(?:to )?(?:refuse|turn down|turn away|say no to) (?:\\w+ )?(?:customers?|clients?|punters|men)',
      'coerced (?:into )?sex work',
      'pimp(?:ed|s|ing) (?:\\w+ )?(?:out|her|them|women|girls)',
      'pimped',
      '(?:pimps?|madam|brothel[- ]keeper) (?:\\w+ ){0,4}?(?:takes?|keeps?|taking|collects?|controls?|sets?|sells?|moves?|drives?)',
      '(?:controlled|run|moved|driven|kept|made|forced|managed|sold) (?:\\w+ ){0,6}?by (?:an? |the |her |their )(?:\\w+ )?(?:pimps?|madam|brothel[- ]keeper)',
      '(?:works?|working) for a pimp',
      '(?:women|woman|girls?|she|her|victims?|females?) (?:\\w+ ){0,6}?(?:moved|driven|taken|rotated) (?:\\w+ )?(?:between|around|from) (?:\\w+[- ]){0,2}?(?:brothels?|hotels? (?:for|to (?:have|see|sell)))',
      '(?:women|woman|girls?|she|females?) (?:\\w+ ){0,4}?controlled by (?:one|a|an|the|two|three|her) (?:\\w+ )?(?:man|men|male|males|couple|gang|group|woman|boyfriend|partner)',
      '(?:cannot|not allowed to|unable to|never allowed to|no choice but to) (?:refuse|turn away|say no to) (?:\\w+ )?(?:customers?|clients?|punters|men)',
      '(?:advertis(?:es|ed|ing)|post(?:s|ed|ing)) (?:her|them|the (?:women|girls?|victims?)) (?:\\w+ ){0,5}?(?:adult|escort|sex|vivastreet|adultwork)(?: \\w+)?',
      '(?:takes?|keeps?|taking|keeping|took) (?:all |most |half )?(?:of )?(?:her|their) (?:earnings|money) from (?:sex|prostitution|clients|punters|escort\\w*)',
      '(?:sells?|selling|sold) (?:her|them|the (?:girls?|women)) (?:\\w+ )?(?:online|out|for sex)',
      '(?:sex[- ]|sexually )trafficked',
      'trafficked (?:\\w+ ){0,5}?(?:for|into) (?:sex|sexual exploitation|prostitution|the sex trade|the sex industry)',
      '(?:been|being|was|were|is|are) prostituted',
      'prostituting (?:her|him|them|the)',
      'sold (?:\\w+ )?(?:for sex|to (?:\\w+ )?(?:men|punters|clients|customers|strangers))',
      'sell(?:ing|s) (?:her|them|the girls?|the women) (?:for sex|to (?:\\w+ )?(?:men|punters|clients|customers|strangers))',
    ),
    notAfter: wordsAtEnd('consenting|choosing'),
    notWith: words(
      '(?:of|by) (?:her|his|their) own (?:free )?(?:will|choice|accord)',
      'independent(?:ly)?',
      'willingly',
    ),
  },
  {
    value: 'online-sexual',
    pattern: words(
      'nudes(?! (?:painting|art|palette))',
      '(?:sen[dt]|sending|sends|shared?|sharing|asked for|asking for|wants) (?:\\w+ )?nude(?! (?:painting|art|model|drawing))',
      `(?:nude|naked|indecent|explicit|sexual(?:ised)?|sexually explicit|intimate|topless|compromising) ${pictures}`,
      `${pictures} of (?:her|his|their) (?:\\w+ )?(?:body|breasts|genitals|private parts|privates|penis|vagina|bottom|bum)`,
      `${pictures} of (?:her|him|them|herself|himself) (?:naked|undressed|in (?:her|his) underwear|topless)`,
      'sextort(?:ion|ed|ing)',
      'sexting',
      'sexts?',
      'iioc',
      'csam',
      'dick pics?',
      '(?:exposed|expos(?:es|ing)|flashed|touched|touching) (?:himself|herself|himself to her) (?:on|over|via|during) (?:\\w+ ){0,2}?(?:video|camera|web ?cam|call|skype|facetime)',
      '(?:ask(?:s|ed|ing)|told|tell(?:s|ing)|made|persuaded|coerced|gets?|got) (?:him|her|them) to (?:\\w+ )?(?:undress|strip|get naked|take (?:his|her) (?:top|clothes) off|touch (?:him|her)self|masturbate) (?:\\w+ )?(?:on|for|over|in front of|via)',
      'live[- ]?stream(?:s|ed|ing)? (?:\\w+ ){0,3}?(?:abuse|sex|rape)',
      '(?:asked|asks|asking|pressur(?:ed|es|ing)|begg(?:ed|ing)|demand(?:ed|s|ing)|request(?:ed|s|ing)) (?:\\w+ ){0,3}?(?:for )?(?:nudes|naked (?:pics|photos|pictures))',
      '(?:sexual(?:ly explicit)?|explicit|sexualised) (?:messages?|texts?|chats?|conversations?)',
      `groom(?:ed|ing|s) (?:\\w+ ){0,3}?(?:on|over|via|through|by someone on|using) (?:${platforms})`,
      'groom(?:ed|ing) online',
      '(?:man|male|men|someone|person|stranger|people|adult|adults) online (?:\\w+ ){0,4}?groom(?:ed|ing|s)',
      `groom(?:ed|ing|s) (?:\\w+ ){1,5}?(?:online|on (?:snapchat|instagram|tiktok|discord|roblox|facebook))`,
      'online (?:sexual )?grooming',
      'online sexual (?:abuse|exploitation)',
      '(?:sexual|sex) acts? (?:on|over|via|in front of) (?:a |the )?(?:web ?cam|camera|video|cam)',
      'live[- ]?stream(?:ed|ing)? (?:\\w+ )?(?:sexual|abuse|sex)',
      '(?:undress|strip|masturbate|take (?:her|his) clothes off|expose (?:her|him)self) (?:on|for|over|in front of) (?:a |the )?(?:web ?cam|camera|video|cam|snapchat|skype)',
    ),
    notBefore: wordsAtStart('(?:unit|team|officer|investigators?|suite|manager|prevention|course)'),
  },
];

/** Where sexual harm at a distance may have been met. */
export const onlinePlaces = platforms;
