import type { Person } from '../domain/actor.ts';
import { isDeputised } from '../domain/actor.ts';
import type { Choice } from '../domain/reference/codes.ts';
import { sayDate } from '../domain/say-time.ts';
import type { Card, Element } from './card.ts';
import { button, unfolding } from './parts/buttons.ts';
import { shortChoices } from './parts/excerpt.ts';
import { frame } from './parts/frame.ts';
import { choiceField, dateField } from './parts/inputs.ts';
import { roleWords, sayArea } from './parts/person-lines.ts';
import { escapeMarkdown, heading, line, subtle } from './parts/text.ts';
import { optionalDate, optionalText, requiredText, verb } from './verb.ts';
import type { Viewing } from './viewing.ts';

export const setAbsence = verb('away.set', {
  from: optionalDate('From'),
  until: optionalDate('The last day away'),
  deputy: optionalText('The deputy', 100),
});
export const endAbsence = verb('away.end', {});
export const openAbsence = verb('away.open', { person: requiredText('Who is away', 100) });

/** What the card is drawn from. Days are local dates; `version` is the absence's, 0 without one. */
export interface AwayView {
  readonly person: Person;
  readonly absence?:
    | {
        readonly from: string;
        readonly until: string;
        readonly isNow: boolean;
        readonly deputy?: { readonly id: string; readonly name: string } | undefined;
        readonly by: string;
      }
    | undefined;
  readonly version: number;
  readonly today: string;
  /** Who may stand in; none where nothing of theirs is anybody else's to do. */
  readonly deputies: readonly Choice[];
  /** For whom else this viewer may say it. */
  readonly others: readonly Choice[];
}

/** When somebody is away, and who does their work meanwhile. */
export function awayCard(view: AwayView, viewing: Viewing): Card {
  const { person, absence, version, today, others } = view;
  const own = viewing.viewer?.id === person.id;
  const save = { verb: setAbsence.name, ref: person.id, v: version, style: 'positive' } as const;
  return frame({
    marking: 'OFFICIAL',
    note: viewing.note,
    problems: viewing.problems,
    body: [
      heading(own ? 'Away' : `Away: ${escapeMarkdown(person.name)}`),
      ...stateLines(view, own),
      dateField({
        id: 'from',
        label: 'From',
        typed: viewing.typed,
        value: absence?.from ?? today,
      }),
      dateField({
        id: 'until',
        label: 'Last day away',
        typed: viewing.typed,
        ...(absence ? { value: absence.until } : {}),
        min: today,
      }),
      ...deputyLines(view, viewing),
      ...standingLines(viewing.viewer, own),
    ],
    actions: [
      button({ title: 'Save', ...save }),
      absence
        ? button({
            title: absence.isNow ? backTitle(own) : 'Stay after all',
            verb: endAbsence.name,
            ref: person.id,
            v: version,
            inputs: 'none',
          })
        : undefined,
      others.length > 0 ? elseAway(others, viewing) : undefined,
    ],
  });
}

function backTitle(own: boolean): string {
  return own ? 'I’m back' : 'They are back';
}

function stateLines({ absence, person }: AwayView, own: boolean): Element[] {
  const who = own ? 'You are' : `${escapeMarkdown(person.name)} is`;
  if (!absence) return [line(`${who} not away.`)];
  const { from, until, isNow, deputy, by } = absence;
  const span = isNow ? 'away' : `away from ${sayDate(from)}`;
  return [
    line(`**${who} ${span} until the end of ${sayDate(until)}.**`),
    line(deputy ? `${escapeMarkdown(deputy.name)} stands in.` : 'Nobody stands in.'),
    subtle(`Said by ${escapeMarkdown(by)}.`),
  ];
}

function deputyLines({ person, deputies, absence }: AwayView, viewing: Viewing): Element[] {
  const passed = person.roles.filter(isDeputised);
  if (passed.length === 0) return [];
  const roles = passed.map((role) => roleWords[role].toLowerCase()).join(' and ');
  const alerts = passed.includes('inspector') || passed.includes('national');
  const next = alerts ? ' Without a deputy, alerts go to the next of the list at once.' : '';
  if (deputies.length === 0) {
    return [subtle(`Nobody else of the list is ${roles}, so nobody can stand in.${next}`)];
  }
  return [
    choiceField({
      id: 'deputy',
      label: 'Deputy',
      choices: shortChoices(deputies),
      filtered: true,
      typed: viewing.typed,
      placeholder: 'Nobody',
      ...(absence?.deputy ? { value: absence.deputy.id } : {}),
    }),
    subtle(
      `A deputy may act as ${roles} meanwhile: ${sayArea(person.region)}. Nothing else passes to them.${next}`,
    ),
  ];
}

function standingLines(viewer: Person | undefined, own: boolean): Element[] {
  const absent = viewer?.standsInFor?.map(({ name }) => escapeMarkdown(name)).join(', ');
  return own && absent ? [line(`You stand in for ${absent}.`)] : [];
}

function elseAway(others: readonly Choice[], viewing: Viewing) {
  return unfolding(
    'Somebody else',
    [
      choiceField({
        id: 'person',
        label: 'Who is away',
        choices: shortChoices(others),
        filtered: true,
        typed: viewing.typed,
        placeholder: 'Choose',
        required: 'Choose who is away.',
      }),
    ],
    button({ title: 'Open', verb: openAbsence.name, ref: viewing.viewer?.id ?? '', v: 0 }),
  );
}
