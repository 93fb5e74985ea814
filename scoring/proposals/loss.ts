import type { Loss } from '../../domain/facts.ts';
import { isFirm, type Met } from './cue.ts';
import { isElsewhere } from './elsewhere.ts';
import { isLongAgo } from './history.ts';
import type { Statement } from './narrative.ts';
import { words, wordsAtEnd, wordsAtStart } from './pattern.ts';
import { lastNamed } from './roles.ts';
import { type Sighting, sightingsOf } from './sighting.ts';
import { bandOf, sums } from './sums.ts';

/** Money lost to victims, where the words say that it was lost and how much: a total before its parts. */
export function readLoss(statements: readonly Statement[]): Met<Loss>[] {
  const told = statements.filter((statement) => !isElsewhere(statement));
  const met = told.flatMap((statement) => [...lossesIn(statement), ...noLossIn(statement)]);
  const totals = met.filter(({ sighting }) => isTotal(sighting));
  const [first, ...others] = totals.length > 0 ? totals : met;
  return first !== undefined && others.every(({ value }) => value === first.value) ? [first] : [];
}

function lossesIn(statement: Statement): Met<Loss>[] {
  if (statement.text.search(notTheirs) >= 0) return [];
  return sightingsOf(sums, statement)
    .filter((sighting) => isLost(sighting) && isFirm(sighting) && !isLongAgo(sighting))
    .flatMap((sighting) => {
      const value = bandOf(sighting.groups);
      return value === undefined ? [] : [{ value, sighting }];
    });
}

function noLossIn(statement: Statement): Met<Loss>[] {
  return sightingsOf(nothingLost, statement)
    .filter((sighting) => sighting.scope.search(uncertain) < 0 && !yet.test(sighting.after))
    .map((sighting) => ({ value: 'none', sighting }));
}

function isLost({ scope, before, after, statement }: Sighting): boolean {
  if (notLost.test(after)) return false;
  const led = scope.slice(-90);
  const between = leading.exec(led)?.[1] ?? '';
  const role = lastNamed(scope) ?? lastNamed(before);
  if (leading.test(led) && between.search(otherSums) < 0)
    return role !== 'suspect' && role !== 'bystander';
  if (giving.test(led) && statement.text.search(deceit) >= 0)
    return (giving.exec(led)?.[1] ?? '').search(otherSums) < 0 && role !== 'bystander';
  if (taking.test(led) && (taking.exec(led)?.[1] ?? '').search(otherSums) < 0)
    return !fromElsewhere.test(after);
  if (takingFrom.test(led)) return fromThem.test(after);
  return following.test(after) && led.search(otherSums) < 0;
}

function isTotal({ before, after }: Sighting): boolean {
  return (
    /\btotal\W+(?:[\w']+ ){0,4}$/i.test(before.slice(-40)) ||
    /^ (?:in total|in all|altogether|overall)/i.test(after)
  );
}

const upTo = (most: number) => String.raw`((?:[\s,:-]+[\w'£,]+){0,${most}})`;
const leading = wordsAtEnd(
  `(?:lost|los(?:es?|ing)|loss(?:es)?|out of pocket|defrauded|swindled|scammed|conned|cheated|tricked|duped|fleeced|robbed|deceived|manipulated|deprived|fraud money|fraud proceeds|stolen money|proceeds of (?:the )?(?:fraud|crime|scam)|unpaid wages|wages (?:owed|withheld)|owed (?:\\w+ )?wages|(?:fraud|scam|con) (?:\\w+ ){0,2}?(?:of|worth|totalling|cost)|cost (?:him|her|them|the victims?))${upTo(7)}`,
);
const giving = wordsAtEnd(
  `(?:handed over|handing over|hand over|hands over|transfer(?:red|s|ring)?|sent|sen[dt]s?|sending|paid|gave|given|giving|parted with|wired)${upTo(5)}`,
);
/** That what was given was given to somebody who had no right to it. */
const deceit = words(
  'scam\\w*',
  'fraud\\w*',
  'tricked',
  'conned',
  'duped',
  'deceived',
  'persuad\\w+',
  'talked into',
  'pressur\\w+',
  'romance',
  'bogus',
  'fake',
  'victims?',
  'strangers?',
  'investment',
  'manipulat\\w+',
  'crypto\\w*',
  'blackmail\\w*',
  'sextort\\w*',
  'met online',
  'suspects?',
  'life savings',
);
const taking = wordsAtEnd(
  `(?:stole|stolen|steal(?:s|ing)?|extort(?:s|ed|ing)?|drain(?:s|ed|ing)?|empt(?:ied|ying)|siphoned)${upTo(5)}`,
);
const takingFrom = wordsAtEnd(
  '(?:took|take[sn]?|taking|withdr(?:ew|aws?|awn|awing)|had|kept|keeps|obtained|got|gotten|spent|removed|pocketed|owed|owes|withheld)(?: (?:\\w+ ){0,3})?',
);
const whom =
  "(?:him|her|them|his|their|(?:an? |the )?(?:[\\w-]+ ){0,3}?(?:victims?|tenant|pensioner|widow(?:er)?|wom[ae]n|m[ae]n|lady|workers?|residents?|couples?|customers|people|pensioners?|clients?|brothers?|sisters?|families|family)(?:'s?)?|savings|accounts?)";
const fromThem = wordsAtStart(
  `(?:(?:\\w+ ){0,2}?(?:from|off|out of) ${whom}`,
  'in (?:unpaid |back |withheld |lost )?(?:wages|pay)',
  '(?:of|from) (?:his|her|their) (?:wages|pay|savings|pension|benefits|money|pip))',
);
const fromElsewhere = wordsAtStart(
  'from (?:the |a |his |her )?(?:till|shops?|stores?|supermarket|employer|work|company|business|bank)',
);
const following = wordsAtStart(
  `(?:\\w+ ){0,3}?(?:has |have |had |was |were |been |being |is )+(?:\\w+ )?(?:stolen|taken|lost|drained|withdrawn|missing|gone|obtained|defrauded)(?! for)`,
  `(?:\\w+ ){0,2}?(?:out of pocket|lost|worse off|(?:stolen|taken|missing|gone|withdrawn|drained|removed|transferred) (?:from|out of) ${whom})`,
  'in (?:\\w+ )?(?:unpaid|stolen|lost|withheld) (?:wages|savings|money|pay)',
);

/** Sums that are something else than what was lost. */
const otherSums = words(
  'worth',
  'valued?',
  'owes?',
  'owing',
  'debts?',
  'earn(?:s|ed|ing)?',
  'won',
  'win(?:s|ning)?',
  'charged?',
  'fined?',
  'offer(?:s|ed|ing)?',
  'rewards?',
  'seized',
  'found',
  'recovered',
  'refund\\w*',
  'grant',
  'rent',
  'bail',
  'pay',
  'pays',
  'paid',
  'demand\\w*',
  'ask(?:s|ed|ing)?',
  'phone',
  'laptop',
  'bike',
  'watch',
  'drugs',
  'bet',
);
const notTheirs = words(
  'attempt(?:s|ed|ing)?',
  'tri(?:es|ed) to',
  'blocked',
  'stopped (?:it|the)',
  'refunded',
  'gambl\\w+',
  'betting',
  'bookies?',
  'casinos?',
  'horses',
  'stock market',
  'lottery',
  'divorce',
  '(?:business|company|council|charity|shop|club|firm|bank|school|force|trust|department) (?:has |have |had )?(?:lost|loses|is losing)',
  'police (?:seized|found|recovered)',
);
const notLost =
  /^ ?(?:a|per|each|every|an) (?:day|week|month|hour|shift|year|night|person|head)|^ ?each\b|^ ?(?:of|worth of|in) (?:drugs|cocaine|heroin|cannabis|crack|stock|goods)|^ ?(?:reward|bail|fine|debt|bill|job|phone)\b/i;

const nothingLost = words(
  '(?:no|nil|zero) (?:known |reported |financial |monetary |actual )*loss(?:es)?(?! of (?!money)| in )',
  'without (?:any )?(?:financial )?loss(?! of)',
  '(?:financial )?loss(?:es)?:? (?:is |was |were |are )?(?:nil|none|zero)',
  'no money (?:\\w+ ){0,3}?(?:lost|taken|stolen|handed over|sent|transferred|changed hands)',
  "(?:not|never|n't|nobody|no[- ]?one) (?:has |had |have )?(?:actually |yet )?(?:los[te]|sen[dt]|hand(?:ed)? over|part(?:ed)? with|transfer(?:red)?) (?:(?:him|her|them) )?any (?:of (?:his|her|their) )?(?:money|savings|cash|funds)",
  'lost (?:nothing|no money)',
  'no (?:savings|funds|cash) (?:\\w+ ){0,2}?(?:lost|taken|stolen)',
);
const uncertain = words(
  'if',
  'whether',
  'unknown',
  'not',
  'might',
  'could',
  'would',
  'says?',
  'claims?',
  'suspects?',
);
const yet = /^ (?:if|unless|until|yet known|known|recorded|figure)\b/i;
