import type { Element } from '../card.ts';
import { button } from './buttons.ts';

/** Opens what "Raise safeguarding" asks. Of no input of the card it stands on, and of none of its actions. */
export function raiseButton({ ref, v, draft }: { ref: string; v: number; draft?: string }) {
  return button({
    title: '⚑ Raise safeguarding',
    verb: 'safeguarding.raise',
    ref,
    v,
    ...(draft === undefined ? { inputs: 'none' as const } : { more: { draft } }),
  });
}

export function raiseRow(record: { ref: string; v: number }): Element {
  return { type: 'ActionSet', spacing: 'Small', actions: [raiseButton(record)] };
}
