import { words, wordsAtEnd } from './pattern.ts';
import type { Sighting } from './sighting.ts';

/** Whether the clause only supposes, fears, plans or passes on talk. */
export function isSupposed(sighting: Sighting): boolean {
  const { scope, before, after } = sighting;
  const heard = scope.replaceAll(notSupposing, ' ');
  return (
    heard.search(supposing) >= 0 ||
    modalMay.test(heard) ||
    before.search(condition) >= 0 ||
    doubtBefore.test(before) ||
    doubtAfter.test(after)
  );
}

const supposing = words(
  'might',
  'could',
  'would',
  'should',
  'whether',
  'in case',
  'perhaps',
  'maybe',
  'possibly',
  'possibility (?:of|that)',
  'potentially',
  'hypothetical(?:ly)?',
  '(?:at )?risks? (?:of|that|being)',
  'vulnerable to',
  'susceptible to',
  'avoid(?:s|ed|ing)?',
  'worr(?:y|ied|ies|ying)',
  'fear(?:s|ed|ing|ful)?',
  'afraid',
  'dreads?',
  'wonder(?:s|ed|ing)?',
  'likely to',
  'in (?:the )?future',
  'going to be',
  'plan(?:s|ned|ning)? to',
  'wants? to (?!leave)',
  'hop(?:es|ing)',
  'will',
  "\\w+'ll",
  'rumou?r(?:s|ed)?',
  'gossip',
  'it is said that',
  '(?:(?:some|many) )?people (?:say|said|claim|are saying|reckon)',
  'locals (?:say|said|claim|reckon)',
  '(?:someone|somebody|locals|a (?:man|woman|bloke)) (?:\\w+ ){0,2}?(?:at|in|down|from) (?:the|a) (?:pub|shop|bar|gym|club|hairdressers?) (?:says?|said|told (?:me|us|him|her)|reckons?|claims?)',
  'hearsay',
  'heard (?:\\w+ )?(?:that|of|from|about|he|she|they)',
  'word (?:is|has it)',
  'speculat(?:es|ed|ion)',
  'guess(?:es|ed)?',
  'pretend(?:s|ed|ing)?',
  'jok(?:es|ed|ing)',
  'dream(?:s|t|ed)?',
  'imagin(?:e|es|ed)',
  'safeguard(?:ed|ing)? against',
  'protect(?:ed|ing|ion)? (?:\\w+ )?(?:from|against)',
  'learn(?:ed|t|ing)? about',
  'susceptible',
);

const notSupposing = words(
  "(?:against|of) (?:\\w+'?s? )?(?:own )?will",
  'in fear(?: of)?',
  'so (?:that )?(?:he|she|they|the \\w+|his|her|their) (?:\\w+ )?(?:could|would|can)',
  '(?:was|is) afraid (?:because|as)',
);

/** The month is written with a capital. */
const modalMay = /\bmay\b/;

/** A condition holds for the whole sentence that follows it. */
const condition = words(
  'if',
  'unless',
  'in the event',
  'were (?:he|she|they) to',
  'what if',
  'suppose',
  '(?<=^\\W*)had (?:he|she|they|it|anyone)',
);

const doubtBefore = wordsAtEnd(
  'unclear (?:if|whether)',
  'unknown (?:if|whether)',
  'query',
  'nearly',
  'almost',
);
const doubtAfter =
  /^\s*(?:\?|(?:is|was|are|were)?\s*(?:unconfirmed|only a rumou?r|unclear|unlikely|not confirmed))/i;
