import type { Random } from './random.ts';

export const inventedKinds = ['phone', 'vrm', 'mail', 'handle'] as const;
export type InventedKind = (typeof inventedKinds)[number];

/** Invented identifiers for one referral; none of a kind where there is none to spare. */
export interface Identifiers {
  next(kind: InventedKind): string | undefined;
}

/**
 * Deals identifiers out: mostly each to one referral alone, some to a few, wherever in the country they are, so that
 * links appear. `referrals`: how many there will be.
 */
export function createIdentifiers(random: Random, referrals: number): (own: Random) => Identifiers {
  const phones = testPhones(random);
  const groups = Array.from({ length: Math.ceil(referrals / perGroup) }, () => groupOf(random));
  return (own) => {
    const group = own.chance(inGroup) ? own.pick(groups) : undefined;
    const given = new Set<string>();
    return {
      next(kind) {
        const shared = group?.[kind];
        const text =
          shared !== undefined && !given.has(shared) && own.chance(fromGroup)
            ? shared
            : fresh(kind, own);
        if (text !== undefined) given.add(text);
        return text;
      },
    };
  };

  function groupOf(by: Random): Readonly<Record<InventedKind, string | undefined>> {
    const [phone, vrm, mail, handle] = inventedKinds.map((kind) => fresh(kind, by));
    return { phone, vrm, mail, handle };
  }

  function fresh(kind: InventedKind, by: Random): string | undefined {
    return kind === 'phone' ? phones.pop() : makers[kind](by);
  }
}

/** Ofcom's numbers for drama, 07700 900000 to 900999, but those of the README's story and the escalation lists. */
function testPhones(random: Random): string[] {
  const numbers = Array.from({ length: 700 }, (_, index) => `07700 900${200 + index}`);
  return numbers
    .map((number) => ({ number, place: random.between(0, 1) }))
    .toSorted((a, b) => a.place - b.place)
    .map(({ number }) => number);
}

const makers: Readonly<Record<Exclude<InventedKind, 'phone'>, (random: Random) => string>> = {
  /** Age identifiers 90 to 99 are for 2040 and later: no such plate is on a road. */
  vrm: (random) =>
    `${letters(random, 2)}9${Math.floor(random.between(0, 10))} ${letters(random, 3)}`,
  mail: (random) => `${random.pick(words)}.${random.pick(words)}${tail(random)}@example.test`,
  handle: (random) =>
    `@${random.pick(words)}_${random.pick(words)}${tail(random)} on ${random.pick(platforms)}`,
};

function letters(random: Random, count: number): string {
  return Array.from({ length: count }, () => random.pick(plateLetters)).join('');
}

function tail(random: Random): string {
  return String(Math.floor(random.between(100, 1000)));
}

/** Consonants: no word comes of them. */
const plateLetters = 'BCDFGHJKLMNPRSTVWX'.split('');
const platforms = ['Snapchat', 'Instagram', 'Telegram', 'TikTok'];
const words = [
  'made',
  'fable',
  'mock',
  'sample',
  'dummy',
  'paper',
  'puppet',
  'canvas',
  'marble',
  'pebble',
  'walnut',
  'quill',
  'thimble',
  'teapot',
  'lantern',
  'biscuit',
];
/** One group for so many referrals; how many belong to one; how many of its identifiers they have. */
const perGroup = 12;
const inGroup = 0.35;
const fromGroup = 0.6;
