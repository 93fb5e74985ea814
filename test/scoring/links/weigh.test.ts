import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { identifierKinds } from '../../../domain/identifier.ts';
import type { NearReferral } from '../../../domain/link.ts';
import { weighLinks } from '../../../scoring/links/weigh.ts';

type Shared = NearReferral['shared'][number];

describe('links between referrals', () => {
  it('are strong up to 25 referrals with the identifier, medium beyond', () => {
    expect(strengthOf([sharing('phone', 25)])).toBe('strong');
    expect(strengthOf([sharing('phone', 26)])).toBe('medium');
  });

  it('are medium by a handle, weak by postcodes however many', () => {
    expect(strengthOf([sharing('social_handle', 2)])).toBe('medium');
    expect(strengthOf([sharing('postcode', 2), sharing('postcode', 2)])).toBe('weak');
  });

  it('take the strength of the strongest identifier', () => {
    expect(strengthOf([sharing('postcode', 2), sharing('social_handle', 2)])).toBe('medium');
    expect(strengthOf([sharing('postcode', 9000), sharing('vrm', 2)])).toBe('strong');
  });

  it('weigh the bits of what is shared', () => {
    const near = [{ ref: 'R-EMID-26-00001', shared: [sharing('phone', 4), sharing('vrm', 2)] }];
    expect(weighLinks('R-EMID-26-00009', near, 64)).toEqual([
      {
        ref: 'R-EMID-26-00009',
        other: 'R-EMID-26-00001',
        strength: 'strong',
        weight: 9,
        shared: [
          { ...sharing('phone', 4), weight: 4 },
          { ...sharing('vrm', 2), weight: 5 },
        ],
      },
    ]);
  });

  it('never weigh below nothing', () => {
    const near = [{ ref: 'R-EMID-26-00001', shared: [sharing('postcode', 9)] }];
    expect(weighLinks('R-EMID-26-00009', near, 3)[0]?.weight).toBe(0);
    expect(weighLinks('R-EMID-26-00009', near, 0)[0]?.weight).toBe(0);
  });

  it('come strongest first, then weightiest, then in the order given', () => {
    const near = [
      { ref: 'weak', shared: [sharing('postcode', 2)] },
      { ref: 'strong, newer', shared: [sharing('phone', 8)] },
      { ref: 'strong, older', shared: [sharing('phone', 8)] },
      { ref: 'strong, heavier', shared: [sharing('phone', 2)] },
      { ref: 'medium', shared: [sharing('social_handle', 2)] },
    ];
    const order = weighLinks('R-EMID-26-00009', near, 1000).map(({ other }) => other);
    expect(order).toEqual(['strong, heavier', 'strong, newer', 'strong, older', 'medium', 'weak']);
  });

  it('are none where nothing is shared', () => {
    expect(weighLinks('R-EMID-26-00009', [{ ref: 'R-EMID-26-00001', shared: [] }], 10)).toEqual([]);
  });

  it('weigh no less for a rarer identifier, more referrals, or one thing more in common', () => {
    const kind = fc.constantFrom(...identifierKinds);
    const count = fc.integer({ min: 1, max: 1_000_000 });
    fc.assert(
      fc.property(kind, count, count, count, (one, seenIn, fewer, total) => {
        const base = weightOf([sharing(one, seenIn)], total);
        expect(weightOf([sharing(one, Math.min(seenIn, fewer))], total)).toBeGreaterThanOrEqual(
          base,
        );
        expect(weightOf([sharing(one, seenIn)], total + fewer)).toBeGreaterThanOrEqual(base);
        expect(
          weightOf([sharing(one, seenIn), sharing('postcode', fewer)], total),
        ).toBeGreaterThanOrEqual(base);
      }),
    );
  });
});

function sharing(kind: Shared['kind'], seenIn: number): Shared {
  return { kind, value: `${kind} value`, seenIn, whoseHere: 'suspect', whoseThere: 'victim' };
}

function strengthOf(shared: readonly Shared[]): string | undefined {
  return weighLinks('R-EMID-26-00009', [{ ref: 'R-EMID-26-00001', shared }], 10_000)[0]?.strength;
}

function weightOf(shared: readonly Shared[], total: number): number {
  return (
    weighLinks('R-EMID-26-00009', [{ ref: 'R-EMID-26-00001', shared }], total)[0]?.weight ?? -1
  );
}
