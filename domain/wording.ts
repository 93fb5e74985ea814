export const wordingPurposes = ['ask', 'decline'] as const;
export type WordingPurpose = (typeof wordingPurposes)[number];

/** Words that a gateway uses again and again, to ask or to decline with. */
export interface Wording {
  readonly code: string;
  readonly purpose: WordingPurpose;
  readonly title: string;
  readonly text: string;
}

/** A region's own, or its own words for one that comes with the bot. */
export interface RegionWording extends Wording {
  readonly region: string;
  /** Raised by every change. */
  readonly version: number;
  readonly by: { readonly id: string; readonly name: string };
  readonly at: number;
}

/** A wording as a region has it. `version` is 0 for one as it came. */
export interface OfferedWording extends Wording {
  readonly version: number;
  readonly origin: 'built-in' | 'changed' | 'own';
  readonly changed?: Pick<RegionWording, 'by' | 'at'> | undefined;
}

/** What a region chooses from: what comes with the bot, in its own words where it has some, and then its own. */
export function offeredWordings(
  builtIn: readonly Wording[],
  own: readonly RegionWording[],
): OfferedWording[] {
  const codes = new Set(builtIn.map(({ code }) => code));
  const taken = new Map(own.map((each) => [each.code, each]));
  return [
    ...builtIn.map((each): OfferedWording => {
      const changed = taken.get(each.code);
      return changed
        ? { ...asOffered(changed), origin: 'changed' }
        : { ...each, version: 0, origin: 'built-in' };
    }),
    ...own
      .filter(({ code }) => !codes.has(code))
      .map((each): OfferedWording => ({ ...asOffered(each), origin: 'own' })),
  ];
}

/** A ready wording and what was typed: the wording first, their own words after it. */
export function joinWords(ready: string | undefined, typed: string | undefined): string {
  return [ready, typed].filter((each) => each !== undefined && each !== '').join('\n\n');
}

function asOffered({ code, purpose, title, text, version, by, at }: RegionWording) {
  return { code, purpose, title, text, version, changed: { by, at } };
}
