import type { Loss } from '../../domain/facts.ts';
import { words } from './pattern.ts';

type Groups = Readonly<Record<string, string | undefined>>;

const number =
  '(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|one|an?)';
const unit = '(?:k|thousand|grand|million|m)';

/** A sum of money in figures or words. */
export const sums = words(
  String.raw`(?<open>(?:(?<!\bhand(?:ed|ing)? )over|more than|in excess of|exceed(?:s|ing)?|upwards of) )?£ ?(?<sum>\d{1,3}(?:,\d{3})+|\d+(?:\.\d+)?) ?(?<unit>${unit})?`,
  String.raw`(?<openPlain>(?:over|more than|in excess of) )?(?<plain>\d{1,3}(?:,\d{3})+|\d+(?:\.\d+)?) ?(?:(?<plainUnit>k|thousand|grand|million)(?: pounds| quid)?|pounds|quid)`,
  String.raw`(?<said>(?:tens|hundreds) of thousands|half a million|quarter of a million|(?:a few|several|a couple of) hundred|hundreds|${number}(?:[- ]${number})? (?:hundred thousand|hundred|thousand|grand|million))(?: of)?(?: pounds| quid)?`,
);

/** The band that a sum is in; undefined where the words leave more than one. */
export function bandOf(groups: Groups): Loss | undefined {
  const pounds = poundsOf(groups);
  if (Number.isNaN(pounds) || pounds <= 0) return undefined;
  const open = groups['open'] ?? groups['openPlain'];
  if (pounds > 100_000 || (pounds === 100_000 && open !== undefined)) return 'over-100k';
  if (pounds >= 10_000) return '10k-to-100k';
  return pounds >= 1000 ? '1k-to-10k' : 'under-1k';
}

function poundsOf({ sum, unit: of, plain, plainUnit, said }: Groups): number {
  if (said !== undefined) return poundsSaid(said.toLowerCase());
  return Number((sum ?? plain ?? '').replaceAll(',', '')) * timesOf(of ?? plainUnit ?? '');
}

function timesOf(of: string): number {
  if (/^m/i.test(of)) return 1_000_000;
  return of === '' ? 1 : 1000;
}

const loosely: Readonly<Record<string, number>> = {
  'tens of thousands': 20_000,
  'hundreds of thousands': 200_000,
  'half a million': 500_000,
  'quarter of a million': 250_000,
  hundreds: 500,
};

function poundsSaid(said: string): number {
  const loose = loosely[said];
  if (loose !== undefined) return loose;
  if (/^(?:a few|several|a couple of) hundred$/.test(said)) return 500;
  const times = said.endsWith('hundred thousand')
    ? 100_000
    : said.endsWith('million')
      ? 1_000_000
      : said.endsWith('hundred')
        ? 100
        : 1000;
  const counted = said.replace(/ (?:hundred thousand|hundred|thousand|grand|million)$/, '');
  return times * counted.split(/[- ]/).reduce((total, word) => total + (numbers[word] ?? NaN), 0);
}

const numbers: Readonly<Record<string, number>> = {
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  fifteen: 15,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
};
