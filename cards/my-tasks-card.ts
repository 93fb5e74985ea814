import { labelOf, products } from '../domain/reference/codes.ts';
import { sayTaskState } from '../domain/reference/say-state.ts';
import type { Task } from '../domain/task.ts';
import type { Card } from './card.ts';
import { bandMark } from './parts/band.ts';
import { frame } from './parts/frame.ts';
import { listRows, type ListRow } from './parts/list-rows.ts';
import { isLate, sayDue } from './parts/say-due.ts';
import { heading, line } from './parts/text.ts';
import type { Viewing } from './viewing.ts';

export type MyTask = Pick<Task, 'ref' | 'product' | 'band' | 'state' | 'due'>;

/** The analyst's own tasks and those on offer, in the order the caller gives. */
export function myTasksCard(rows: readonly MyTask[], viewing: Viewing): Card {
  return frame({
    marking: 'OFFICIAL-SENSITIVE',
    note: viewing.note,
    body: [
      heading('My tasks'),
      ...(rows.length === 0
        ? [line('You have no task. New ones are offered in the tasking channel.')]
        : []),
      ...listRows(rows.map((row) => rowOf(row, viewing))),
    ],
  });
}

function rowOf({ ref, product, band, state, due }: MyTask, viewing: Viewing): ListRow {
  const open = state === 'accepted' || state === 'in-progress';
  const said = `${ref} · ${sayTaskState(state)}`;
  const late = open && isLate(due, viewing);
  return {
    ref,
    head: `${bandMark(band)} · ${labelOf(products, product)}`,
    details: open && !late ? [said, sayDue(due, viewing)] : [said],
    opens: 'task',
    alarm: late ? sayDue(due, viewing) : undefined,
  };
}
