import type { Person } from './actor.ts';
import { actsFor, hasRole } from './actor.ts';
import type { Subject } from './rights.ts';

// What else than a role gives a right: having referred it, having the task, having been told.

export const isReferrer = (person: Person, { referral }: Subject) =>
  referral?.referrerId === person.id;
/** Whoever has left the list keeps no tie to work, even where anybody of the tenant may refer. */
const listed =
  (tie: (person: Person, subject: Subject) => boolean) => (person: Person, subject: Subject) =>
    !person.open && tie(person, subject);
export const hasTask = listed((person, { task }) => actsFor(person, task?.acceptedBy?.id ?? ''));
/** A second press of "Hand back" is no trespass: it hears that the first one did it. */
export const justHandedBack = (person: Person, { task }: Subject) => {
  const last = task?.notes.at(-1);
  return last?.kind === 'handed-back' && last.by.id === person.id;
};
/** Whoever may accept it sees what it asks; of handling C, only once they have it. */
export const mayTake = (person: Person, { task, referral, region }: Subject) =>
  task?.state === 'offered' &&
  referral?.handling.code !== 'C' &&
  hasRole(person, 'analyst', region);
export const worksOnIt = listed(
  (person, { analystIds }) => analystIds?.some((id) => actsFor(person, id)) ?? false,
);
export const wasTold = listed(
  (person, { case: told }) =>
    told?.alerts.some(
      ({ to, stoodDownAt }) => stoodDownAt === undefined && actsFor(person, to.id),
    ) ?? false,
);
export const caresFor = (person: Person, { caring }: Subject) =>
  caring?.some((region) => hasRole(person, 'inspector', region)) ?? false;
export const passedItOn = (person: Person, { passedBy }: Subject) =>
  passedBy?.some((region) =>
    (['gateway', 'inspector'] as const).some((role) => hasRole(person, role, region)),
  ) ?? false;
export const isThemselves = (person: Person, subject: Subject) => subject.person?.id === person.id;
export const didRaise = listed((person, { case: found }) =>
  actsFor(person, found?.raised?.by.id ?? ''),
);
