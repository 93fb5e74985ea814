import type { ReferralFile } from '../domain/file.ts';
import type { Handling } from '../domain/handling.ts';
import { labelOf, products } from '../domain/reference/codes.ts';
import { regionName } from '../domain/reference/forces.ts';
import { sayTime } from '../domain/say-time.ts';
import type { Task } from '../domain/task.ts';
import type { Card, Element } from './card.ts';
import { excerpt } from './parts/excerpt.ts';
import { fit } from './parts/fit.ts';
import { frame } from './parts/frame.ts';
import { productLines } from './parts/product-lines.ts';
import { escapeMarkdown, heading, line, subtle } from './parts/text.ts';
import { openButton } from './open-referral.ts';
import type { Viewing } from './viewing.ts';

/** The released product, one to one to the referrer: the words themselves and where the document is. */
export function productCard(file: ReferralFile, task: Task, viewing: Viewing): Card {
  const { referral } = file;
  return fit((bytes) =>
    frame({
      marking: 'OFFICIAL-SENSITIVE',
      note: viewing.note,
      body: [
        heading(`Your product: ${labelOf(products, task.product).toLowerCase()}`),
        line(escapeMarkdown(referral.title)),
        subtle(`${task.ref} · ${regionName(referral.region)} · for ${referral.ref}`),
        ...releasedLines(task, { ...viewing, bytes }),
        handlingLine(referral.handling, bytes),
      ],
      actions: [openButton(referral)],
    }),
  );
}

function releasedLines({ submission }: Task, viewing: Viewing & { bytes: number }): Element[] {
  if (!submission) return [];
  const { by, at } = submission;
  return [
    ...productLines(submission, viewing),
    subtle(`By ${escapeMarkdown(by.name)}, ${sayTime(at, viewing)}`),
  ];
}

function handlingLine({ code, conditions = 'none stated' }: Handling, bytes: number): Element {
  if (code === 'P') return subtle('Handling P: lawful sharing permitted.');
  const shown = excerpt(conditions, { bytes, rest: 'cut to fit this card' });
  return line(`**Handling C, conditions:** ${escapeMarkdown(shown)}`);
}
