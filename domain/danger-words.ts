/**
 * Whether a text speaks of danger to somebody. Its writer is then asked, so a word too many costs one message and a
 * word too few may cost more: only a plain "no" close before the word is heeded.
 */
export function speaksOfDanger(text: string): boolean {
  const plain = text.replaceAll('’', "'");
  return [...plain.matchAll(dangerWords)].some(({ index }) => !isDenied(plain, index));
}

function isDenied(text: string, at: number): boolean {
  return denial.test(text.slice(Math.max(0, at - furthestDenial), at));
}

/** The longest denial with all that may stand between it and the word. */
const furthestDenial = 80;

const whom = String.raw`(?:him|her|them|me|us|you|somebody|someone)(?:self|selves)?`;
const heldMatters = 'meetings?|events?|part(?:y|ies)|hearings?|trials?|accounts?|licen[cs]es?|data';

const dangerWords = new RegExp(
  String.raw`\b(?:${[
    'danger',
    'endangered',
    'emergency',
    String.raw`(?:threats?|risk|danger) to (?:\w+ )?life`,
    String.raw`li(?:fe|ves) (?:is |are )?(?:at risk|in danger|threatened)`,
    String.raw`fears? for (?:\w+ )?(?:life|lives|safety)`,
    String.raw`(?<!\b(?:${heldMatters}) (?:\w+ ){0,2})held(?! (?:an? |the |his |her |their )?(?:\w+ )?(?:${heldMatters}))`,
    'hostages?',
    'captive',
    'imprisoned',
    'kidnap(?:ped|ping)?',
    'abduct(?:ed|ion)?',
    String.raw`locked (?:in|up)\b`,
    String.raw`(?:can't|cannot|may not|not allowed to|unable to) leave`,
    'weapons?',
    'firearms?',
    'guns?',
    'shotguns?',
    'pistols?',
    'kni(?:fe|ves)',
    'machetes?',
    'armed(?! forces)',
    String.raw`(?:going|threat(?:s|en|ens|ened|ening)?|wants?|plans?|planning) to (?:kill|stab|shoot|hurt|harm)`,
    String.raw`(?:will|'ll) (?:kill|stab|shoot)`,
    String.raw`kill(?:s|ing)? ${whom}`,
    'suicid(?:e|al)',
    String.raw`being (?:beaten|raped|tortured|attacked|strangled|stabbed)`,
    String.raw`missing (?:now|since|tonight|today|right now|child|girl|boy)`,
    String.raw`(?:is|are|still|gone|went|goes|been) missing(?! (?:episodes?|data))`,
  ].join('|')})\b`,
  'gi',
);

/** "no weapon", "not in any danger", "isn't held", "no knife or gun": nothing else may stand between. */
const denial = new RegExp(
  String.raw`(?:\b(?:no|not|never|without|nobody|no one|no longer|neither|nor)|n't) (?:(?:${[
    'an?|any|the|in|is|are|was|were|be|been|being|to|of|known|seen|seen with|immediate|present|obvious',
    'currently|now|longer|one|carry|carries|carrying|has|have|with|apparent|further|signs?|reports?|evidence',
    String.raw`\w+ (?:or|nor)`,
  ].join('|')}) ){0,4}$`,
  'i',
);
