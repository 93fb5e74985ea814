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
    whenever: true,
  },
  {
    value: 'coerced-sex-work',
    pattern: words(
      '(?:forc(?:ed|es|ing)|mak(?:es|ing)|made|coerc(?:ed|es|ing)|pressur(?:ed|es|ing)|blackmailed|told|threatened|tricked|push(?:ed|es)) (?:\\w+ ){0,3}?(?:to |into )(?:sell(?:ing)? (?:sex|herself|himself|themselves|her body|their bodies)|(?:have|having|performing|perform) sex (?:with (?:\\w+ )?(?:customers|clients|punters|strangers|men)|for (?:money|cash))|prostitut\\w+(?: (?:her|him|them)sel\\w+)?|(?:do |doing )?(?:sex work|escorting|escort work)|work(?:ing)? (?:in|at|from) (?:a |the )?(?:\\w+ )?brothels?|work(?:ing)? as (?:a |an )?(?:prostitutes?|escorts?|sex workers?)|see(?:ing)? (?:\\w+ )?(?:clients|punters)|the sex trade|(?:full )?service (?:clients|punters)|provid(?:e|ing) sexual services)',
      '(?:forc(?:ed|es|ing)|mak(?:es|ing)|made|mak(?:e|es)) (?:her|him|them|the (?:girls|women|victims?)) (?:sell (?:sex|herself|themselves)|(?:have sex (?:with (?:\\w+ )?(?:customers|clients|punters|strangers|men)|for (?:money|cash)))|see (?:\\w+ )?(?:clients|punters)|work (?:in|at|from) (?:a |the )?(?:\\w+ )?brothel|service (?:clients|punters)|work as (?:a |an )?(?:prostitutes?|escorts?))',
      'forced prostitution',
      'forced sex work',
      'coerced (?:into )?sex work',
      'pimp(?:ed|s|ing) (?:\\w+ )?(?:out|her|them|women|girls)',
      'pimped',
      '(?:sex[- ]|sexually )trafficked',
      'trafficked (?:\\w+ )?(?:for|into) (?:sex|sexual exploitation|prostitution|the sex trade|the sex industry)',
      '(?:been|being|was|were|is|are) prostituted',
      'prostituting (?:her|him|them|the)',
      'sold (?:\\w+ )?(?:for sex|to (?:\\w+ )?(?:men|punters|clients|customers|strangers))',
      'sell(?:ing|s) (?:her|them|the girls?|the women) (?:for sex|to (?:\\w+ )?(?:men|punters|clients|customers|strangers))',
    ),
    notAfter: wordsAtEnd('consenting|choosing'),
  },
  {
    value: 'online-sexual',
    pattern: words(
      'nudes(?! (?:painting|art|palette))',
      '(?:sen[dt]|sending|sends|shared?|sharing|asked for|asking for|wants) (?:\\w+ )?nude(?! (?:painting|art|model|drawing))',
      `(?:nude|naked|indecent|explicit|sexual(?:ised)?|sexually explicit|intimate|topless|compromising) ${pictures}`,
      `${pictures} of (?:her|his|their) (?:body|breasts|genitals|private parts)`,
      `${pictures} of (?:her|him|them|herself|himself) (?:naked|undressed|in (?:her|his) underwear|topless)`,
      'sextort(?:ion|ed|ing)',
      'sexting',
      'sexts?',
      'iioc',
      'csam',
      'dick pics?',
      '(?:sexual(?:ly explicit)?|explicit|sexualised) (?:messages?|texts?|chats?|conversations?)',
      `groom(?:ed|ing|s) (?:\\w+ ){0,3}?(?:on|over|via|through|by someone on|using) (?:${platforms})`,
      'groom(?:ed|ing) online',
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
