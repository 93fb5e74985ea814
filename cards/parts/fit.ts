import type { Card } from '../card.ts';

/** Teams takes 28 KB on its smallest surfaces. */
const mostBytes = 28_000;

/** The card with the longest texts that still fits: `draw` is given fewer bytes a text until it does. */
export function fit(draw: (bytes: number) => Card): Card {
  const allowed = [8000, 4000, 2000, 1000, 500, 250, 100];
  return draw(allowed.find((bytes) => bytesOf(draw(bytes)) <= mostBytes) ?? 0);
}

function bytesOf(card: Card): number {
  return Buffer.byteLength(JSON.stringify(card), 'utf8');
}
