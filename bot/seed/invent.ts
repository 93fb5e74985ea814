import { products } from '../../domain/reference/codes.ts';
import type { Identifiers, InventedKind } from './identifiers.ts';
import { inventedKinds } from './identifiers.ts';
import type { Inputs } from './past.ts';
import type { Random } from './random.ts';
import { stories } from './stories/index.ts';
import type { Story } from './story.ts';

/** An invented referral's form, filled in as officers do: what fits the story, with gaps. */
export function inventForm(random: Random, identifiers: Identifiers): Inputs {
  const story = random.weighed(stories);
  const fill = filler(random, identifiers);
  const marks = story.marks.filter(() => random.chance(0.65)).flatMap((mark) => fill(mark) ?? []);
  const narrative = [fill(random.pick(story.texts)), ...marks, inventedLine].join(' ');
  return {
    title: `SYNTHETIC: ${fill(story.title)}`,
    narrative,
    types: story.types,
    told: told(story, random),
    ...answersOf(story, random),
    ...extras(random),
  };
}

const inventedLine = 'SYNTHETIC: all of this is invented.';

/** Puts words into a sentence; undefined where an identifier has run out. */
function filler(random: Random, identifiers: Identifiers): (text: string) => string | undefined {
  const known = new Map<string, string>();
  const wordFor = (slot: string): string | undefined => {
    if (isKind(slot)) return identifiers.next(slot);
    const word = known.get(slot) ?? random.pick(words[slot] ?? []);
    known.set(slot, word);
    return word;
  };
  return (text) => {
    const parts = text.split(/\{(\w+)\}/).map((part, index) => (index % 2 ? wordFor(part) : part));
    return parts.includes(undefined) ? undefined : parts.join('');
  };
}

function isKind(slot: string): slot is InventedKind {
  return inventedKinds.some((kind) => kind === slot);
}

/** One answer of each that the story allows; some that may wait are left open. */
function answersOf({ answers }: Story, random: Random): Inputs {
  const given = Object.entries(answers).flatMap(([fact, choice]) => {
    if (!isAsked(fact) && random.chance(0.2)) return [];
    return [[fact, typeof choice === 'string' ? choice : random.pick(choice)] as const];
  });
  return Object.fromEntries(given);
}

function isAsked(fact: string): boolean {
  return ['youngest', 'immediateRisk'].includes(fact);
}

function told({ answers }: Story, random: Random): string {
  const ofChild = answers.youngest !== 'adult';
  return random.pick(
    ofChild
      ? ['mash', 'mash,supervisor', 'supervisor', 'control-room']
      : ['supervisor', 'supervisor', 'nobody-yet', 'control-room', 'control-room,supervisor'],
  );
}

function extras(random: Random): Inputs {
  return {
    ...(random.chance(0.7) && { source: random.pick(['1', '1', '2', '3']) }),
    ...(random.chance(0.7) && { assessment: random.pick(['A', 'B', 'B', 'C', 'D']) }),
    ...(random.chance(0.4) && { support: random.pick(products).code }),
    ...(random.chance(0.1) && { operation: random.pick(operations) }),
    ...(random.chance(0.04) && { handling: 'C', conditions: 'Speak to the referrer first.' }),
  };
}

const operations = ['Papier-mâché', 'Teapot', 'Cardboard', 'Thimble'];

const words: Readonly<Record<string, readonly string[]>> = {
  town: ['Harrowmere', 'Tillingfold', 'Wendlecombe', 'Eastby Moor', 'Pennyfold', 'Stoke Marrow'],
  city: ['Brackenchester', 'Ollerport', 'Great Wexbury', 'Castlemarch'],
  street: ['Quillfeather Road', 'Pudding Row', 'Old Thimble Lane', 'Marzipan Close', 'Teapot Yard'],
  adult: ['Max Placeholder', 'Vic Example', 'Ray Specimen', 'Del Mockford', 'Toni Sample'],
  victim: ['Robin Invented', 'Sandy Nobody', 'Jo Madeup', 'Chris Fable', 'Lou Fiction'],
  nick: ['Biscuit', 'Tall Paul', 'Smiler', 'Twig'],
  brand: ['Gravy', 'Penguin', 'Marmalade', 'Tombola'],
  car: ['Golf', 'Astra', 'Corsa', 'Transit', 'Qashqai'],
};
