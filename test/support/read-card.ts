import type { Card } from '../../cards/card.ts';

export interface Found {
  readonly verb: string;
  readonly title: string;
  readonly data: Readonly<Record<string, unknown>>;
}

/** Every button of a card, the unfolded ones included. */
export function buttonsOf(card: Card | undefined): Found[] {
  return everyObject(card)
    .filter((each) => each['type'] === 'Action.Execute' && each['title'] !== 'Refresh')
    .map((each) => ({
      verb: String(each['verb']),
      title: String(each['title']),
      data: each['data'] as Found['data'],
    }));
}

export function buttonOf(card: Card | undefined, verb: string): Found {
  const found = buttonsOf(card).find((each) => each.verb === verb);
  if (!found)
    throw new Error(
      `Expected a button ${verb}, got ${buttonsOf(card)
        .map((each) => each.verb)
        .join(', ')}`,
    );
  return found;
}

/** What the `Action.Submit` buttons send: a dialog's, or one that opens a dialog. */
export function submitsOf(card: Card | undefined): Readonly<Record<string, unknown>>[] {
  return everyObject(card)
    .filter((each) => each['type'] === 'Action.Submit')
    .map((each) => each['data'] as Found['data']);
}

/** All that can be read on a card, in order, as one text. */
export function textOf(card: Card | undefined): string {
  return everyObject(card)
    .flatMap((each) => [each['text'], each['label'], each['title'], each['value']])
    .filter((each) => typeof each === 'string')
    .map((each) => each.replaceAll('\\', ''))
    .join('\n');
}

export function inputsOf(card: Card | undefined): Readonly<Record<string, unknown>> {
  const inputs = everyObject(card).filter((each) => String(each['type']).startsWith('Input.'));
  return Object.fromEntries(inputs.map((each) => [String(each['id']), each['value']]));
}

/** The inputs that are open at first: those that stand in no folded part. */
export function shownInputs(card: Card | undefined): string[] {
  const open = card?.body?.filter((each) => each.isVisible !== false) ?? [];
  return Object.keys(inputsOf({ ...(card as Card), body: open, actions: [] }));
}

function everyObject(value: unknown): Record<string, unknown>[] {
  if (Array.isArray(value)) return value.flatMap(everyObject);
  if (typeof value !== 'object' || value === null) return [];
  const own = value as Record<string, unknown>;
  return [own, ...Object.values(own).flatMap(everyObject)];
}
