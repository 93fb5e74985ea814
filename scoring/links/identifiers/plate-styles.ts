export interface Plate {
  readonly value: string;
  readonly style: 'current' | 'prefix' | 'suffix' | 'dateless';
  /** Read with O for 0 or I for 1 changed where the position tells. */
  readonly folded: boolean;
}

/** A United Kingdom plate, written without spaces in capitals; undefined if it is of no style. */
export function readPlate(written: string): Plate | undefined {
  const exact = styles.find(({ shape }) => shape.test(written));
  return exact === undefined
    ? foldPlate(written)
    : { value: written, style: exact.style, folded: false };
}

function foldPlate(written: string): Plate | undefined {
  for (const { style, shape, layouts } of styles) {
    const layout = layouts.find((one) => one.length === written.length);
    if (layout === undefined) continue;
    const value = written.replaceAll(/./g, (sign, place: number) =>
      layout[place] === 'L' ? (asLetter.get(sign) ?? sign) : (asDigit.get(sign) ?? sign),
    );
    if (shape.test(value) && countChanges(written, value) <= 2)
      return { value, style, folded: true };
  }
  return undefined;
}

function countChanges(before: string, after: string): number {
  return before.split('').filter((sign, place) => sign !== after[place]).length;
}

const asLetter = new Map([
  ['0', 'O'],
  ['1', 'I'],
]);
const asDigit = new Map([
  ['O', '0'],
  ['I', '1'],
]);

/** DVLA styles (ZionFox/DVLARegCheck); Q, for vehicles of unknown age, added to the prefixes. */
const styles: readonly { style: Plate['style']; shape: RegExp; layouts: readonly string[] }[] = [
  {
    style: 'current',
    shape: /^[A-HJ-PR-Y]{2}(?!00|01|50)\d{2}[A-HJ-PR-Z]{3}$/,
    layouts: ['LLDDLLL'],
  },
  {
    style: 'prefix',
    shape: /^[A-HJ-NP-Y](?!0)\d{1,3}[A-HJ-PR-Y]{3}$/,
    layouts: ['LDDDLLL', 'LDDLLL', 'LDLLL'],
  },
  {
    style: 'suffix',
    shape: /^[A-HJ-PR-Y]{3}(?!0)\d{1,3}[A-HJ-NPR-Y]$/,
    layouts: ['LLLDDDL', 'LLLDDL', 'LLLDL'],
  },
  {
    style: 'dateless',
    shape:
      /^(?:\d{1,4}[A-HJ-PR-Y]{1,2}|\d{1,3}[A-HJ-PR-Y]{1,3}|[A-HJ-PR-Y]{1,2}\d{1,4}|[A-HJ-PR-Y]{1,3}\d{1,3}|[A-HJ-PR-Y][A-PR-Z]{2}\d{1,4})$/,
    layouts: [],
  },
];
