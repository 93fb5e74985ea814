import type { ReferralFile } from '../../domain/file.ts';
import { subjectOf } from '../../domain/subject.ts';
import type { Task } from '../../domain/task.ts';
import type { CardAction, Element } from '../card.ts';
import type { Viewing } from '../viewing.ts';
import { mayPress } from '../viewing.ts';
import { button } from './buttons.ts';

/**
 * Opens what "Raise safeguarding" asks, in a row of its own: it takes none of a card's six buttons and none of its
 * inputs. `draft`: the form it stands on, whose text is kept meanwhile.
 */
export function raiseRow(record: { ref: string; v: number }): Element {
  return { type: 'ActionSet', spacing: 'Small', actions: [raiseButton(record)] };
}

export function raiseButton({ ref, v, draft }: { ref: string; v: number; draft?: string }) {
  return button({
    title: '⚑ Raise safeguarding',
    verb: 'safeguarding.raise',
    ref,
    v,
    ...(draft === undefined ? { inputs: 'none' as const } : { more: { draft } }),
  }) satisfies CardAction;
}

/** On any card of a referral, for whoever can see it. */
export function raiseOnReferral(file: ReferralFile, viewing: Viewing): Element[] {
  const { ref, version: v } = file.referral;
  return mayPress(viewing, 'referral.see', subjectOf(file)) ? [raiseRow({ ref, v })] : [];
}

/** On any card of a task, for whoever can see that. */
export function raiseOnTask(task: Task, viewing: Viewing): Element[] {
  const { ref, version: v, region } = task;
  const sees = (['task.see', 'task.glance'] as const).some((act) =>
    mayPress(viewing, act, { region, task }),
  );
  return sees ? [raiseRow({ ref, v })] : [];
}
