import type { Person, Role } from './actor.ts';
import type { Subject } from './rights.ts';
import { hasTask, isReferrer } from './ties.ts';

/** One line of the table of rights. */
export interface Right {
  readonly roles: readonly Role[];
  readonly national: boolean;
  /** What else gives the right: having referred it, having the task. */
  readonly tie?: (person: Person, subject: Subject) => boolean;
  /** What takes it away, as a sentence. */
  readonly unless?: (person: Person, subject: Subject) => string | undefined;
  readonly who: (place: string, subject: Subject) => string;
}

export const notOwnWork = (person: Person, { task }: Subject) =>
  task?.submission?.by.id === person.id
    ? 'Somebody other than its author reviews a product.'
    : undefined;

export const gatewayOnly = (what: string): Right => ({
  roles: ['gateway'],
  national: true,
  who: (place) => `Only the ${place} gateway can ${what} this.`,
});

export const holderOnly = (what: string): Right => ({
  roles: [],
  national: false,
  tie: hasTask,
  who: (_place, { task }) =>
    task?.acceptedBy
      ? `Only ${task.acceptedBy.name} has this task and can ${what}.`
      : `Nobody has this task yet. Accept it first.`,
});

export const referrerOnly = (what: string): Right => ({
  roles: [],
  national: false,
  tie: isReferrer,
  who: () => `Only the officer who referred this can ${what}.`,
});

export const inspectorOnly = (what: string): Right => ({
  roles: ['inspector'],
  national: true,
  who: (place) => `Only the ${place} inspector can ${what}.`,
});
