import type { ReferralFile } from '../domain/file.ts';
import { labelOf, products } from '../domain/reference/codes.ts';
import { forceShortName } from '../domain/reference/forces.ts';
import { sayTaskState } from '../domain/reference/say-state.ts';
import { sayDate, sayTime } from '../domain/say-time.ts';
import type { Act } from '../domain/rights.ts';
import { subjectOf } from '../domain/subject.ts';
import type { Task } from '../domain/task.ts';
import type { Card, CardAction, Element } from './card.ts';
import { headWithBand } from './parts/band.ts';
import { button, unfolding } from './parts/buttons.ts';
import { carry } from './parts/carry.ts';
import { fit } from './parts/fit.ts';
import { bandSetLines } from './parts/band-set-lines.ts';
import { frame } from './parts/frame.ts';
import { productLines } from './parts/product-lines.ts';
import { reasonField } from './parts/reason-field.ts';
import { escapeMarkdown, line, title } from './parts/text.ts';
import { openButton } from './open-referral.ts';
import { requiredText, verb } from './verb.ts';
import type { Viewing } from './viewing.ts';
import { mayPress } from './viewing.ts';

/** In the gateway channel nothing of the product's text stands; one to one the whole of it does. */
export interface ReviewViewing extends Viewing {
  readonly place: 'channel' | 'own';
}

export const approveTask = verb('task.approve', {});

export const returnTask = verb('task.return', { reason: requiredText('The reason', 1000) });

export const releaseProduct = verb('product.release', {});

/** What a gateway reviews: a delivered product, to approve or return, then to release to the referrer. */
export function reviewCard(file: ReferralFile, task: Task, viewing: ReviewViewing): Card {
  return fit((bytes) => draw({ file, task, viewing: carry(viewing, bytes), bytes }));
}

interface Drawing {
  readonly file: ReferralFile;
  readonly task: Task;
  readonly viewing: ReviewViewing;
  readonly bytes: number;
}

function draw({ file, task, viewing, bytes }: Drawing): Card {
  const own = viewing.place === 'own';
  return frame({
    marking: 'OFFICIAL-SENSITIVE',
    note: viewing.note,
    problems: viewing.problems,
    body: [
      headWithBand(`${labelOf(products, task.product)}: ${sayTaskState(task.state)}`, task.band),
      ...bandSetLines(file),
      line(`${task.ref} · ${forceShortName(file.referral.force)} · due ${sayDate(task.due)}`),
      ...deliveredLines(task, viewing),
      ...(own ? [title(escapeMarkdown(task.title))] : []),
      ...(own && task.submission ? productLines(task.submission, { bytes }) : []),
    ],
    actions: [
      ...reviewButtons({ file, task }, viewing),
      mayPress(viewing, 'referral.see', subjectOf(file)) ? openButton(file.referral) : undefined,
    ],
    refresh: {
      card: 'review',
      ref: task.ref,
      v: task.version,
      userIds: viewing.refreshFor ?? [],
    },
  });
}

function deliveredLines(task: Task, viewing: Viewing): Element[] {
  const { submission, notes } = task;
  const last = notes.findLast((note) => ['returned', 'approved', 'released'].includes(note.kind));
  return [
    ...(submission
      ? [
          line(
            `Delivered by ${escapeMarkdown(submission.by.name)}, ${sayTime(submission.at, viewing)}`,
          ),
        ]
      : []),
    ...(last && task.state !== 'submitted'
      ? [line(`${escapeMarkdown(last.by.name)} ${last.kind} it, ${sayTime(last.at, viewing)}`)]
      : []),
    ...(task.state === 'released'
      ? [line('With the officer. Open the referral to record what came of it.')]
      : []),
  ];
}

interface Reviewed {
  readonly file: ReferralFile;
  readonly task: Task;
}

/** The review decisions that are legal now and that this viewer may make. */
export function reviewButtons({ file, task }: Reviewed, viewing: Viewing): CardAction[] {
  const { ref, version: v, state } = task;
  const may = (act: Act) => mayPress(viewing, act, subjectOf(file, { task }));
  const part = { ref, v };
  return [
    ...(state === 'submitted' && may('task.approve')
      ? [
          button({
            ...part,
            title: 'Approve',
            verb: approveTask.name,
            inputs: 'none',
            style: 'positive',
          }),
        ]
      : []),
    ...(state === 'submitted' && may('task.return')
      ? [
          unfolding(
            'Return',
            [
              reasonField('What is missing', {
                typed: viewing.typed,
                required: 'Say what is missing.',
              }),
            ],
            button({ ...part, title: 'Return', verb: returnTask.name }),
          ),
        ]
      : []),
    ...(state === 'approved' && may('product.release')
      ? [
          button({
            ...part,
            title: 'Release to the officer',
            verb: releaseProduct.name,
            inputs: 'none',
            style: 'positive',
          }),
        ]
      : []),
  ];
}
