import type { ReferralFile } from './file.ts';
import type { Subject } from './rights.ts';
import type { SafeguardingCase } from './safeguarding.ts';
import type { Task } from './task.ts';

/** What a right is asked about, from a referral's file. */
export function subjectOf(
  file: ReferralFile,
  about: { task?: Task | undefined; case?: SafeguardingCase | undefined } = {},
): Subject {
  const { referral, tasks } = file;
  return { region: referral.region, referral, analystIds: analystsOf(tasks), ...about };
}

/** Everybody who accepted a task of these, those who handed it back included. */
function analystsOf(tasks: readonly Task[]): string[] {
  const accepted = tasks.flatMap(({ acceptedBy, notes }) => [
    ...(acceptedBy ? [acceptedBy.id] : []),
    ...notes.filter((note) => note.kind === 'accepted').map((note) => note.by.id),
  ]);
  return [...new Set(accepted)];
}
