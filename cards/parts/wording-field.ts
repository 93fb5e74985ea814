import type { OfferedWording, WordingPurpose } from '../../domain/wording.ts';
import type { Element } from '../card.ts';
import { optionalText } from '../verb.ts';
import type { Verb } from '../verb.ts';
import { choiceField } from './inputs.ts';
import type { Typed } from './inputs.ts';

/** The input that names a ready wording: one an unfolded part, since an input's id stands once on a card. */
export const wordingInputs = { ask: 'askWording', decline: 'declineWording' } as const;

interface Choosing {
  readonly wordings?: readonly OfferedWording[] | undefined;
  readonly typed?: Typed | undefined;
}

/** Ready words to choose from: what is typed stands after them. */
export function wordingField(
  purpose: WordingPurpose,
  { wordings = [], typed }: Choosing,
): Element[] {
  const choices = wordings
    .filter((each) => each.purpose === purpose)
    .slice(0, mostOffered)
    .map(({ code, title }) => ({ code, label: title }));
  if (choices.length === 0) return [];
  return [
    choiceField({
      id: wordingInputs[purpose],
      label: 'Ready wording (your own words follow it)',
      choices: [{ code: none, label: 'None' }, ...choices],
      typed,
      placeholder: 'None',
    }),
  ];
}

/** The code of the wording that was chosen, where one was. */
export function wordingAnswer() {
  return optionalText('The wording', 100).transform((code) => (code === none ? undefined : code));
}

/** The same contract where words must be said: typed ones, or a ready wording. */
export function needsWords<Input>(
  { name, read }: Verb<Input>,
  { typed, purpose, missing }: { typed: string; purpose: WordingPurpose; missing: string },
): Verb<Input> {
  return {
    name,
    read: (data) => {
      const press = read(data);
      const isReady = !['', none].includes(textOf(data[wordingInputs[purpose]]));
      if (isReady || textOf(data[typed]) !== '') return press;
      const problems = [...press.problems, { input: typed, sentence: missing }];
      return { ...press, input: undefined, problems };
    },
  };
}

function textOf(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value).trim() : '';
}

/** A compact choice once made could not be taken back otherwise. */
const none = 'none';

/** A list on a phone; a card has its bytes to keep, too. */
const mostOffered = 20;
