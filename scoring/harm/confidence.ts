import type { Facts } from '../../domain/facts.ts';
import type { Confidence } from '../../domain/score.ts';

/** How far the 3x5x2 grade lets the facts be relied on: shown beside the score, never part of it. */
export function confidenceOf({ source, assessment }: Facts): Confidence {
  if (assessment === 'E') return 'suspect';
  if (source === undefined || assessment === undefined) return 'ungraded';
  if (source === 3 || assessment === 'D') return 'weak';
  if (source === 1 && (assessment === 'A' || assessment === 'B')) return 'strong';
  return 'moderate';
}
