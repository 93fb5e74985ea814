import type { Card, CardAction, Element } from '../card.ts';

export interface Button {
  readonly title: string;
  readonly verb: string;
  readonly ref: string;
  readonly v: number;
  readonly style?: 'positive' | 'destructive' | undefined;
  /** "none": the button sends no inputs and checks none. */
  readonly inputs?: 'none' | undefined;
  readonly more?: Readonly<Record<string, string | number>>;
}

export function button(part: Button): CardAction {
  return {
    type: 'Action.Execute',
    title: part.title,
    verb: part.verb,
    data: { ...part.more, ref: part.ref, v: part.v },
    ...(part.style ? { style: part.style } : {}),
    ...(part.inputs ? { associatedInputs: part.inputs } : {}),
  };
}

/** A button that unfolds what only it needs, and the button that sends it. No round trip. */
export function unfolding(title: string, body: readonly Element[], action: CardAction): CardAction {
  return {
    type: 'Action.ShowCard',
    title: `${title} ▾`,
    card: { type: 'AdaptiveCard', version: '1.5', body: [...body], actions: [action] },
  };
}

/** A button that unfolds others. No round trip. */
export function menu(
  title: string,
  actions: readonly CardAction[],
  body: readonly Element[] = [],
): CardAction {
  return {
    type: 'Action.ShowCard',
    title: `${title} ▾`,
    card: { type: 'AdaptiveCard', version: '1.5', body: [...body], actions: [...actions] },
  };
}

/** A part that is folded away until its title is pressed. `id` is the element's, never an input's. */
export function folded(title: string, id: string, items: readonly Element[]): Element[] {
  if (items.length === 0) return [];
  return [
    {
      type: 'ActionSet',
      actions: [{ type: 'Action.ToggleVisibility', title: `▸ ${title}`, targetElements: [id] }],
    },
    { type: 'Container', id, style: 'emphasis', isVisible: false, items: [...items] },
  ];
}

/** The same card for a dialog, where Teams answers Action.Submit alone. */
export function asDialog(card: Card): Card {
  const dialog: Card = JSON.parse(
    JSON.stringify(card, (_key, value: unknown) => (isExecute(value) ? submitOf(value) : value)),
  );
  return dialog;
}

interface Execute {
  readonly type: 'Action.Execute';
  readonly verb: string;
  readonly data?: object;
}

function isExecute(value: unknown): value is Execute {
  return (
    typeof value === 'object' &&
    value !== null &&
    'type' in value &&
    value.type === 'Action.Execute'
  );
}

function submitOf({ verb, data, ...rest }: Execute): object {
  return { ...rest, type: 'Action.Submit', data: { ...data, verb } };
}
