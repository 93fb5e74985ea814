import type { Youngest } from '../../domain/facts.ts';
import type { AgeRange } from './age-forms.ts';
import { type Age, agesIn } from './ages.ts';
import type { Met } from './cue.ts';
import { isElsewhere } from './elsewhere.ts';
import { isLongAgo } from './history.ts';
import type { Statement } from './narrative.ts';
import { isDenied } from './negation.ts';
import { words } from './pattern.ts';
import { firstNamed, type Role } from './roles.ts';
import { isSupposed } from './supposition.ts';
import { isVictims } from './whose-age.ts';

/** The band that the youngest victim's age falls in, where every reading of the words agrees on it. */
export function readYoungest(statements: readonly Statement[]): Met<Youngest>[] {
  const ages = victimsAges(statements);
  const wasThen = ages.some((age) => age.isThen || isOfThen(age));
  if (
    !wasThen &&
    ages.some(({ sighting }) => isLongAgo(sighting) || isChildhood(sighting.statement))
  )
    return [];
  const least = Math.min(...ages.map(({ range }) => range[0]));
  const most = Math.min(...ages.map(({ range }) => range[1]));
  const value = bandOf([least, most]);
  const [age] = ages.toSorted((a, b) => a.range[1] - b.range[1] || a.range[0] - b.range[0]);
  return value === undefined || age === undefined ? [] : [{ value, sighting: age.sighting }];
}

function victimsAges(statements: readonly Statement[]): Age[] {
  let spokenOf: Role | undefined;
  return statements.flatMap((statement) => {
    const before = spokenOf;
    spokenOf = firstNamed(statement.text) ?? spokenOf;
    if (isElsewhere(statement)) return [];
    return agesIn(statement).filter(
      (age) => !isDenied(age.sighting) && !isOnlySupposed(age) && isVictims(age, before),
    );
  });
}

/** "Exploited in 2011, aged 15": the age beside a time past is of that time, unless it is of now. */
function isOfThen({ sighting }: Age): boolean {
  return (
    isLongAgo(sighting) && /^aged/i.test(sighting.text) && !/\bnow\b|\bis\b/i.test(sighting.before)
  );
}

/** "May be 15" is a reading of the age; "if he were 15" is not about anybody. */
function isOnlySupposed({ sighting }: Age): boolean {
  const scope = sighting.scope.replaceAll(guesses, ' ');
  const before = sighting.before.replaceAll(guesses, ' ');
  return isSupposed({ ...sighting, scope, before });
}

function bandOf([least, most]: AgeRange): Youngest | undefined {
  if (most < 13) return 'under-13';
  if (least >= 13 && most < 16) return '13-to-15';
  if (least >= 16 && most < 18) return '16-to-17';
  if (least >= 18) return Number.isFinite(least) ? 'adult' : undefined;
  return least >= 13 && most >= 18 ? 'may-be-under-18' : undefined;
}

function isChildhood({ text }: Statement): boolean {
  return text.search(childhood) >= 0;
}

const guesses = words(
  '(?:worr(?:y|ied|ies)|concern(?:s|ed)?|fears?) (?:about|for|regarding|around)',
  'possibly',
  'maybe',
  'perhaps',
  'may be',
  'might be',
  'could be',
  'may',
  'might',
  'could',
);
const childhood = words(
  'as a (?:\\w+ )?(?:child|kid|girl|boy)',
  'in (?:his|her|their) childhood',
  'when (?:he|she) was (?:a )?(?:\\w+ )?(?:child|kid|young)',
);
