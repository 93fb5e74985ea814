import { isMarkedAboveOfficial } from '../domain/handling.ts';
import { Refusal } from '../domain/refusal.ts';

/** Nothing of a text that is marked above OFFICIAL is kept, wherever it was typed; not even as a draft. */
export function refuseMarked(...texts: readonly string[]): void {
  if (!texts.some(isMarkedAboveOfficial)) return;
  throw new Refusal(
    'marking',
    'This text is marked SECRET or above. It was not kept. Use the approved system for that tier, or telephone your gateway.',
  );
}
