import type { Element } from '../card.ts';
import type { Typed } from './inputs.ts';
import { textField } from './inputs.ts';

/** The one `reason` of a card: in the body where it serves several decisions, else unfolded with its own. */
export function reasonField(
  label: string,
  { typed, required }: { typed: Typed | undefined; required?: string },
): Element {
  return textField({ id: 'reason', label, typed, required, multiline: true });
}
