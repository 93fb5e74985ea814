import { regionName } from '../domain/reference/forces.ts';
import { sayTime } from '../domain/say-time.ts';
import { wordingPurposes } from '../domain/wording.ts';
import type { OfferedWording, WordingPurpose } from '../domain/wording.ts';
import type { Card, CardAction, Element } from './card.ts';
import { button, unfolding } from './parts/buttons.ts';
import { excerpt } from './parts/excerpt.ts';
import { fit } from './parts/fit.ts';
import { frame } from './parts/frame.ts';
import { choiceField, textField } from './parts/inputs.ts';
import { escapeMarkdown, heading, line, subtle, title, words } from './parts/text.ts';
import { optionalText, requiredChoice, requiredText, verb } from './verb.ts';
import type { Viewing } from './viewing.ts';

/** A card holds them all. */
const longestText = 1000;

export const editWording = verb('wording.edit', { code: optionalText('The wording', 100) });

export const saveWording = verb('wording.save', {
  code: optionalText('The wording', 100),
  purpose: requiredChoice('What it is for', wordingPurposes),
  title: requiredText('Its name in the list', 60),
  text: requiredText('The words', longestText),
});

export const removeWording = verb('wording.remove', { code: requiredText('The wording', 100) });

interface Shown {
  readonly region: string;
  readonly wordings: readonly OfferedWording[];
  /** The one that is being changed; a new one where there is none. */
  readonly inHand: OfferedWording | undefined;
}

/** A region's ready words to ask and decline with, and one of them in hand. */
export function wordingCard(shown: Shown, viewing: Viewing): Card {
  return fit((bytes) => draw(shown, { ...viewing, bytes }));
}

function draw({ region, wordings, inHand }: Shown, viewing: Viewing & { bytes: number }): Card {
  const isWriting = inHand !== undefined || viewing.problems !== undefined;
  const form = formFields(inHand, viewing);
  const save = saveButton(region, inHand);
  const leave = { title: 'Leave it', verb: editWording.name, ref: region, v: 0 };
  return frame({
    marking: 'OFFICIAL',
    note: viewing.note,
    problems: viewing.problems,
    body: [
      heading(`Ready words of the ${regionName(region)} gateway`),
      line('Chosen under Ask and Decline. What is typed there follows them.'),
      line('No names and no facts of a case: everybody in your gateway uses these.'),
      ...(isWriting ? form : wordingPurposes.flatMap(listed)),
    ],
    actions: isWriting
      ? [save, button({ ...leave, inputs: 'none' })]
      : [unfolding('Write a new one', form, save)],
  });

  function listed(purpose: WordingPurpose): Element[] {
    const rows = wordings.filter((each) => each.purpose === purpose);
    return [title(headings[purpose]), ...rows.map((each) => rowOf(each, { region, viewing }))];
  }
}

function formFields(inHand: OfferedWording | undefined, { typed }: Viewing): Element[] {
  const choices = wordingPurposes.map((code) => ({ code, label: purposes[code] }));
  return [
    ...(inHand ? [line(`**You are changing: ${escapeMarkdown(inHand.title)}**`)] : []),
    choiceField({
      id: 'purpose',
      label: 'What it is for',
      choices: inHand ? choices.filter(({ code }) => code === inHand.purpose) : choices,
      typed,
      value: inHand?.purpose ?? 'ask',
    }),
    textField({ id: 'title', label: 'Its name in the list', typed, value: inHand?.title, max: 60 }),
    textField({
      id: 'text',
      label: 'The words',
      typed,
      value: inHand?.text,
      multiline: true,
      max: longestText,
    }),
  ];
}

function saveButton(region: string, inHand: OfferedWording | undefined): CardAction {
  return button({
    title: 'Save',
    verb: saveWording.name,
    ref: region,
    v: inHand?.version ?? 0,
    style: 'positive',
    ...(inHand ? { more: { code: inHand.code } } : {}),
  });
}

function rowOf(
  { code, title: name, text, version: v, origin, changed }: OfferedWording,
  { region, viewing }: { region: string; viewing: Viewing & { bytes: number } },
): Element {
  const more = { code };
  const press = { ref: region, v, inputs: 'none', more } as const;
  const remove = origin === 'own' ? 'Remove' : 'Back to the built-in';
  return {
    type: 'Container',
    separator: true,
    items: [
      line(`**${escapeMarkdown(name)}**`),
      words(excerpt(text, { bytes: viewing.bytes, rest: 'press Change for the rest' })),
      subtle(
        changed
          ? `By ${escapeMarkdown(changed.by.name)}, ${sayTime(changed.at, viewing)}`
          : 'Built in',
      ),
      {
        type: 'ActionSet',
        spacing: 'Small',
        actions: [
          button({ title: 'Change', verb: editWording.name, ...press }),
          ...(changed ? [button({ title: remove, verb: removeWording.name, ...press })] : []),
        ],
      },
    ],
  };
}

const headings: Readonly<Record<WordingPurpose, string>> = {
  ask: 'To ask with',
  decline: 'To decline with',
};

const purposes: Readonly<Record<WordingPurpose, string>> = { ask: 'Asking', decline: 'Declining' };
