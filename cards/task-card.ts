import { labelOf, products, skills, yardstick } from '../domain/reference/codes.ts';
import { sayTaskState } from '../domain/reference/say-state.ts';
import type { Act } from '../domain/rights.ts';
import { sayDate, sayTime } from '../domain/say-time.ts';
import type { Task, TaskNote } from '../domain/task.ts';
import { asInSentence } from '../domain/reference/types.ts';
import { sayWhat } from '../domain/reference/say-kind.ts';
import type { About } from '../domain/reference/say-kind.ts';
import type { Card, CardAction, Element } from './card.ts';
import { headWithBand } from './parts/band.ts';
import { button, unfolding } from './parts/buttons.ts';
import { carry } from './parts/carry.ts';
import { fit } from './parts/fit.ts';
import { frame } from './parts/frame.ts';
import { choiceField, textField, type Typed } from './parts/inputs.ts';
import { raiseOnTask } from './parts/raise-row.ts';
import { reasonField } from './parts/reason-field.ts';
import { sayDue } from './parts/say-due.ts';
import { escapeMarkdown, line, title, words } from './parts/text.ts';
import { openButton } from './open-referral.ts';
import { optionalChoice, optionalText, requiredText, verb } from './verb.ts';
import type { Viewing } from './viewing.ts';
import { mayPress } from './viewing.ts';

/** In the tasking channel a task shows skill, product, band, due and reference; one to one, all of it. */
export interface TaskViewing extends Viewing {
  /** The referral or the request that it is for. */
  readonly about: About;
  /** The gateway's own, which an analyst reads in place of the officer's. */
  readonly wording?: string | undefined;
  /** How many working days such a product usually takes. */
  readonly days?: number | undefined;
  readonly place: 'channel' | 'own';
}

export const acceptTask = verb('task.accept', {});

export const handBackTask = verb('task.handback', { reason: requiredText('The reason', 1000) });

export const progressTask = verb('task.progress', { note: requiredText('The note', 1000) });

/** Lengths at which the form with all that was typed still fits into one card. */
export const submitTask = verb('task.submit', {
  summary: requiredText('The summary', 2000),
  findings: requiredText('What was found', 4000),
  yardstick: optionalChoice(
    'The yardstick',
    yardstick.map((word) => word.code),
  ),
  hypotheses: optionalText('What was tested', 2000),
  gaps: optionalText('The gaps', 2000),
  recommendations: optionalText('The recommendations', 2000),
  link: optionalText('The link', 500).refine((link) => !link || !isOtherScheme.test(link), {
    error: () => 'The link is neither an https:// address nor a document reference.',
  }),
});

/** A task from its offer to its release. */
export function taskCard(task: Task, viewing: TaskViewing): Card {
  return fit((bytes) => draw(task, carry(viewing, bytes)));
}

function draw(task: Task, viewing: TaskViewing): Card {
  return frame({
    marking: 'OFFICIAL-SENSITIVE',
    note: viewing.note,
    problems: viewing.problems,
    body: [
      headWithBand(headOf(task), task.band),
      line(`${task.ref} · ${asInSentence(labelOf(skills, task.skill))} · ${dueOf(task, viewing)}`),
      viewing.about.kind === 'request' ? line('For a tasking request') : undefined,
      line(stateOf(task, viewing), { weight: 'Bolder' }),
      ...(viewing.place === 'own' ? ownLines(task, viewing) : []),
      ...raiseOnTask(task, viewing),
    ],
    actions: actionsOf(task, viewing),
    refresh: {
      card: 'task',
      ref: task.ref,
      v: task.version,
      userIds: viewing.refreshFor ?? [],
    },
  });
}

/** "Offered: subject profile". */
function headOf({ state, product }: Task): string {
  const what = labelOf(products, product);
  return state === 'offered' ? `Offered: ${asInSentence(what)}` : what;
}

function dueOf(task: Task, viewing: TaskViewing): string {
  const { due, state } = task;
  if (state !== 'offered') return isHeld(task) ? sayDue(due, viewing) : `due ${sayDate(due)}`;
  const { days } = viewing;
  const work = days === undefined ? [] : [`about ${days} ${days === 1 ? "day's" : "days'"} work`];
  return [`due ${sayDate(due)}`, ...work].join(' · ');
}

function stateOf(task: Task, viewing: TaskViewing): string {
  const { state, acceptedBy, acceptBy } = task;
  if (state === 'offered') return `First to accept has it, by ${sayTime(acceptBy, viewing)}`;
  const holder = escapeMarkdown(acceptedBy?.name ?? 'Nobody');
  const mine = acceptedBy !== undefined && acceptedBy.id === viewing.viewer?.id;
  if (!isHeld(task)) return `${holder}: ${sayTaskState(state)}`;
  const returned = task.notes.findLast((note) => note.kind !== 'progress')?.kind === 'returned';
  return [
    mine ? 'Yours.' : `${holder} has it.`,
    ...(returned ? ['Returned for more work.'] : []),
  ].join(' ');
}

/** What stands one to one alone: title, types, questions, and what was said of the work so far. */
function ownLines(task: Task, viewing: TaskViewing): Element[] {
  const said = task.notes.filter((note) => note.text).slice(-mostNotes);
  return [
    ...(task.title === labelOf(products, task.product) ? [] : [title(escapeMarkdown(task.title))]),
    ...(viewing.about.kind === 'referral' && viewing.about.types.length > 0
      ? [line(sayWhat(viewing.about, viewing.knownTypes))]
      : []),
    ...(viewing.wording ? [words(viewing.wording)] : []),
    ...(task.questions
      ? [line('Questions to answer:', { weight: 'Bolder' }), words(task.questions)]
      : []),
    ...said.map((note) =>
      line(
        `${sayTime(note.at, viewing)}, ${escapeMarkdown(note.by.name)} ${noteWords[note.kind]}: ${escapeMarkdown(note.text ?? '')}`,
      ),
    ),
  ];
}

function actionsOf(task: Task, viewing: TaskViewing): CardAction[] {
  const { ref, version: v } = task;
  const offered = task.state === 'offered' && may(task, 'task.accept', viewing);
  if (offered) {
    return [
      button({ title: 'Accept', verb: acceptTask.name, ref, v, inputs: 'none', style: 'positive' }),
    ];
  }
  if (!isHeld(task) || !may(task, 'task.submit', viewing)) return [];
  const { typed } = viewing;
  return [
    unfolding(
      'Progress',
      [
        textField({
          id: 'note',
          label: 'How far is it?',
          typed,
          multiline: true,
          max: 1000,
          required: 'Say how far it is.',
        }),
      ],
      button({ title: 'Report', verb: progressTask.name, ref, v }),
    ),
    unfolding(
      'Deliver',
      productFields(typed),
      button({ title: 'Deliver', verb: submitTask.name, ref, v, style: 'positive' }),
    ),
    unfolding(
      'Hand back',
      [reasonField('Why you hand it back', { typed, required: 'Say why you hand it back.' })],
      button({ title: 'Hand back', verb: handBackTask.name, ref, v }),
    ),
    openButton({ ref: task.referralRef, version: v }),
  ];
}

function productFields(typed: Typed | undefined): Element[] {
  const long = (id: string, label: string, max: number) => ({
    id,
    label,
    typed,
    multiline: true as const,
    max,
  });
  return [
    textField({ ...long('summary', 'Summary', 2000), required: 'Sum it up.' }),
    textField({
      ...long('findings', 'Findings, in yardstick words', 4000),
      required: 'Say what was found.',
    }),
    choiceField({
      id: 'yardstick',
      label: 'How likely is the main finding?',
      choices: yardstick,
      typed,
      placeholder: 'Choose',
    }),
    textField(long('hypotheses', 'What was tested', 2000)),
    textField(long('gaps', 'What is not known', 2000)),
    textField(long('recommendations', 'What you recommend', 2000)),
    textField({
      id: 'link',
      label: 'Where the document is (its text is not kept here)',
      placeholder: 'https:// or a document reference',
      typed,
      max: 500,
    }),
  ];
}

/** Whether somebody works on it now. */
function isHeld({ state }: Task): boolean {
  return state === 'accepted' || state === 'in-progress';
}

function may(task: Task, act: Act, viewing: Viewing): boolean {
  return mayPress(viewing, act, { region: task.region, task });
}

/** An address, but not one that a browser may safely be sent to. */
const isOtherScheme = /^(?!https:)[a-z][a-z0-9+.-]*:\/\/|^(javascript|data|file|vbscript):/i;

const mostNotes = 3;

const noteWords: Readonly<Record<TaskNote['kind'], string>> = {
  offered: 'offered it',
  accepted: 'accepted it',
  progress: 'reports',
  'handed-back': 'handed it back',
  submitted: 'delivered it',
  returned: 'returned it',
  approved: 'approved it',
  released: 'released it',
};
