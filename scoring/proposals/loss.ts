import type { Loss } from '../../domain/facts.ts';
import { isFirm, type Met } from './cue.ts';
import { isElsewhere } from './elsewhere.ts';
import type { Statement } from './narrative.ts';
import { words } from './pattern.ts';
import { lastNamed } from './roles.ts';
import { sightingsOf } from './sighting.ts';

/** Money lost to victims, where the words say that it was lost and how much. */
export function readLoss(statements: readonly Statement[]): Met<Loss>[] {
  const met = statements.filter((statement) => !isElsewhere(statement)).flatMap(lossesIn);
  const [first] = met;
  return first !== undefined && met.every(({ value }) => value === first.value) ? [first] : [];
}

function lossesIn(statement: Statement): Met<Loss>[] {
  return sightingsOf(lost, statement)
    .filter((sighting) => isFirm(sighting) && lastNamed(sighting.scope) !== 'suspect')
    .flatMap((sighting) => {
      const value = bandOf(sighting.groups);
      return value === undefined || notLost.test(sighting.after) ? [] : [{ value, sighting }];
    });
}

function bandOf({
  sum = '',
  unit = '',
  open,
}: Readonly<Record<string, string | undefined>>): Loss | undefined {
  const times = /^k/i.test(unit)
    ? 1000
    : /^m/i.test(unit)
      ? 1_000_000
      : /^thousand|^grand/i.test(unit)
        ? 1000
        : 1;
  const pounds = Number(sum.replaceAll(',', '')) * times;
  if (Number.isNaN(pounds) || pounds <= 0) return undefined;
  if (pounds > 100_000 || (pounds === 100_000 && open !== undefined)) return 'over-100k';
  if (pounds >= 10_000) return '10k-to-100k';
  return pounds >= 1000 ? '1k-to-10k' : 'under-1k';
}

const amount = String.raw`(?<open>(?:over|more than|in excess of) )?(?:\w+ly |about |around |approx(?:imately)? |roughly |some |at least |a total of |nearly |almost |savings of |up to )*£ ?(?<sum>\d{1,3}(?:,\d{3})+|\d+(?:\.\d+)?) ?(?<unit>k|thousand|grand|million|m)?`;
const lost = words(
  `(?:lost|loss(?:es)? of|losses|loss|losing|defrauded (?:\\w+ )?(?:of|out of)|swindled (?:\\w+ )?(?:of|out of)|scammed (?:\\w+ )?(?:of|out of)|conned (?:\\w+ )?(?:of|out of)|cheated (?:\\w+ )?(?:of|out of)|tricked (?:\\w+ )?out of|out of pocket by|robbed of|stolen|stole|drained (?:\\w+ )?of|fleeced of|duped (?:\\w+ )?(?:of|out of)|withdrawn from (?:his|her) account|handed over|sent (?:him|her|them)|transferred|wages owed (?:of|total(?:ling)?)|unpaid wages (?:of|total(?:ling)?)|wages withheld (?:of|total(?:ling)?)) (?:is |are |stands at |total(?:ling|s)? |estimated at |him |her |them )*${amount}`,
  `£ ?(?<sum>\\d{1,3}(?:,\\d{3})+|\\d+(?:\\.\\d+)?) ?(?<unit>k|thousand|grand|million|m)? (?:\\w+ ){0,3}?(?:(?:has |have |had |was |were |been |being )+(?:\\w+ )?(?:stolen|taken from (?:him|her|them|his|her)|lost|drained)|out of pocket|stolen from (?:him|her|them|his|the victim)|in (?:unpaid|stolen|lost|withheld) (?:wages|savings|money))`,
);
const notLost =
  /^ ?(?:a|per|each|every) (?:day|week|month|hour|shift|year)|^ ?(?:of|worth of|in) (?:drugs|cocaine|heroin|cannabis|crack|stock|goods)/i;
