import type { Decision } from '../../domain/referral.ts';
import { sayDecision } from '../../domain/say-decision.ts';
import type { Element } from '../card.ts';
import type { Viewing } from '../viewing.ts';
import { escapeMarkdown, line } from './text.ts';

/** Who decided, when and why. Where `reasons` are withheld (a channel), why is the code's words alone. */
export function decidedLine(
  decision: Decision,
  viewing: Viewing & { reasons: 'shown' | 'withheld' },
): Element {
  const { reason } = decision;
  const why = reason && viewing.reasons === 'shown' ? ` “${escapeMarkdown(reason)}”` : '';
  return line(`${sayDecision(decision, viewing)}${why}`);
}
