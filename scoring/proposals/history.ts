import { words } from './pattern.ts';
import type { Sighting } from './sighting.ts';

/** Whether what is met is somebody's record or past, not what is reported. */
export function isAntecedent({ scope, after }: Sighting): boolean {
  return scope.search(record) >= 0 || after.slice(0, 60).search(record) >= 0;
}

/** Whether the statement sets what it tells years back. */
export function isLongAgo({ statement }: Sighting): boolean {
  return statement.text.search(longAgo) >= 0;
}

/** Words of what somebody has on record. */
export const record = words(
  '(?:previous|prior|past|spent|old) ~ (?:convictions?|offences?|arrests?|cautions?|history|markers?|warnings?)',
  'convict(?:ed|ions?) (?:of|for)',
  'cautioned for',
  'precons?',
  'pre-cons',
  'antecedents?',
  'served ~ (?:for|prison|sentence)',
  'jailed for',
  '(?:got|given|doing|did) \\w+ (?:years|months) for',
  '(?:in|on|has) (?:pnc|pnd) (?:markers?|for)',
  'warning markers?',
  'sentenced',
  '(?:arrested|charged|wanted|interviewed|cautioned|investigated|nicked|bailed) (?:\\w+ )?(?:for|with|on suspicion of|over|in connection with)',
);

const longAgo = words(
  '(?:\\d+|a few|few|several|many|some|couple of|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty) years (?:ago|back|earlier|previously)',
  'years ago',
  'decades? ago',
  'in (?:his|her|their) (?:teens|twenties|thirties|forties|youth|younger days|schooldays)',
  '(?:when|as) (?:he|she|they) (?:was|were) younger',
  'historic(?:al|ally)?',
  'non-recent',
  '(?<!(?:posing|pretending|dressed|identifies|identifying|disguised|posed|known|acting) )as a (?:small |young )?(?:child|kid|teenager|boy|girl|youngster)',
  'in (?:the )?(?:19[5-9]\\d|20[01]\\d)s?',
  "in the (?:'?[5-9]0s|(?:sixties|seventies|eighties|nineties))",
);
