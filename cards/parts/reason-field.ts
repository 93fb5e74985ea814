import type { Element } from '../card.ts';
import type { Typed } from './inputs.ts';
import { textField } from './inputs.ts';

/** The one `reason` of a card: it stands in the body and serves every decision on it. */
export function reasonField(label: string, typed: Typed | undefined): Element {
  return textField({ id: 'reason', label, typed, multiline: true });
}
