import { describe, expect, it } from 'vitest';
import { suppressCount, suppressSum } from '../../../domain/digest/suppress.ts';

describe('a count that could point at people', () => {
  it.each([
    [0, '<5'],
    [1, '<5'],
    [4, '<5'],
    [5, '5'],
    [12, '12'],
  ])('%d is said as %s', (count, said) => {
    expect(suppressCount(count, 5)).toBe(said);
  });
});

describe('a sum over regions', () => {
  it.each([
    ['is small', [1, 2, 0], '<5'],
    ['is made of enough in silence', [3, 3, 0], '6'],
    ['is made of what all regions say', [5, 6, 7], '18'],
    ['would tell the one silent region', [7, 6, 2], 'at least 13'],
    ['would tell that the silent regions have none', [7, 0, 0], 'at least 7'],
    ['would leave few between two silent regions', [7, 1, 2], 'at least 7'],
    ['would pin the silent regions to four each', [4, 4, 0], 'at least 5'],
    ['would pin them beside one that is said', [9, 4, 4], 'at least 9'],
  ])('that %s', (_title, counts, said) => {
    expect(suppressSum(counts, 5)).toBe(said);
  });
});

describe.each([2, 3, 5])('with all digests before them and a floor of %d, nobody', (floor) => {
  const worlds = everyWorld(3, floor + 2);
  const alike = Map.groupBy(worlds, (counts) =>
    [...counts.map((count) => suppressCount(count, floor)), suppressSum(counts, floor)].join(' '),
  );

  it.each([[[0]], [[1]], [[0, 1]], [[1, 2]], [[0, 1, 2]]])(
    'finds a small count of regions %j',
    (some) => {
      const sumOf = (counts: readonly number[]) =>
        some.reduce((total, region) => total + (counts[region] ?? 0), 0);
      let looked = 0;
      for (const group of alike.values()) {
        const sums = new Set(group.map(sumOf));
        if (Math.min(...sums) >= floor) continue;
        looked += 1;
        expect(sums.size).toBeGreaterThan(1);
      }
      expect(looked).toBeGreaterThan(0);
    },
  );
});

function everyWorld(regions: number, most: number): number[][] {
  if (regions === 0) return [[]];
  const counts = Array.from({ length: most + 1 }, (_, count) => count);
  return everyWorld(regions - 1, most).flatMap((world) => counts.map((count) => [...world, count]));
}
