import { type Indicator, indicators } from '../../domain/facts.ts';

/** Indicators as one number, a bit each: every gate and most criteria ask it, for every answer that is tried. */
export type IndicatorSet = number;

export function indicatorSet(named: readonly Indicator[]): IndicatorSet {
  let set = 0;
  for (const indicator of named) set |= bits.get(indicator) ?? 0;
  return set;
}

export function hasAny({ named }: { readonly named: IndicatorSet }, wanted: IndicatorSet): boolean {
  return (named & wanted) !== 0;
}

export function isIn(set: IndicatorSet, indicator: Indicator): boolean {
  return (set & (bits.get(indicator) ?? 0)) !== 0;
}

const bits = new Map(indicators.map((indicator, place) => [indicator, 1 << place]));
