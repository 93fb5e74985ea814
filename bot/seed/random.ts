/** Chance that comes out the same for the same seed. */
export interface Random {
  /** From the first up to the second. */
  between(least: number, most: number): number;
  chance(probability: number): boolean;
  pick<T>(choices: readonly T[]): T;
  /** One of these, by their weights. */
  weighed<T extends { readonly weight: number }>(choices: readonly T[]): T;
  /** A chance of its own, whatever is drawn from this one meanwhile. */
  fork(name: string): Random;
}

export function randomOf(seed: string): Random {
  const next = mulberry32(fnv1a(seed));
  const random: Random = {
    between: (least, most) => least + next() * (most - least),
    chance: (probability) => next() < probability,
    pick: (choices) => choices[Math.floor(next() * choices.length)] ?? nothingIn(),
    weighed(choices) {
      let left = next() * choices.reduce((sum, { weight }) => sum + weight, 0);
      return choices.find(({ weight }) => (left -= weight) < 0) ?? choices.at(-1) ?? nothingIn();
    },
    fork: (name) => randomOf(`${seed}/${name}`),
  };
  return random;
}

function nothingIn(): never {
  throw new Error('Expected something to choose from, got nothing');
}

/** T. Ettinger's Mulberry32: 32 bits of state, from 0 up to 1. */
function mulberry32(state: number): () => number {
  let sum = state;
  return () => {
    sum = (sum + 0x6d2b79f5) | 0;
    let mixed = Math.imul(sum ^ (sum >>> 15), sum | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** The 32-bit hash of Fowler, Noll and Vo, variant 1a. */
function fnv1a(text: string): number {
  return Buffer.from(text).reduce((hash, byte) => Math.imul(hash ^ byte, 0x01000193), 0x811c9dc5);
}
