import type { Person } from './actor.ts';
import type { ReferralFile } from './file.ts';
import { passagesOf } from './passage.ts';
import { can } from './rights.ts';
import type { Subject } from './rights.ts';
import { isCaseOpen } from './safeguarding.ts';
import type { SafeguardingCase } from './safeguarding.ts';
import type { Task } from './task.ts';

/** What a right is asked about, from a referral's file. */
export function subjectOf(
  file: ReferralFile,
  about: { task?: Task | undefined; case?: SafeguardingCase | undefined } = {},
): Subject {
  const { referral, tasks, cases } = file;
  return {
    // A case stays with the region that opened it.
    region: about.case?.region ?? referral.region,
    referral,
    analystIds: analystsOf(tasks),
    passedBy: passagesOf(file).map(({ from }) => from),
    caring: cases.filter(({ state }) => isCaseOpen(state)).map(({ region }) => region),
    ...about,
  };
}

/** The same for a case, which may stand on no referral. */
export function caseSubject(record: SafeguardingCase, file: ReferralFile | undefined): Subject {
  return file ? subjectOf(file, { case: record }) : { region: record.region, case: record };
}

/** Whether somebody may see a referral for having referred it and for nothing else: they learn of no match and no score. */
export function isOnlyReferrer(file: ReferralFile, person: Person): boolean {
  const asStranger = { ...file, referral: { ...file.referral, referrerId: '' } };
  return (
    file.referral.referrerId === person.id && !can(person, 'referral.see', subjectOf(asStranger)).ok
  );
}

/** Whoever has, or delivered, a task of these; who handed one back has no more business with it. */
function analystsOf(tasks: readonly Task[]): string[] {
  return tasks.flatMap(({ acceptedBy }) => (acceptedBy ? [acceptedBy.id] : []));
}
