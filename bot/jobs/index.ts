import type { Job } from '../job.ts';
import { askAboutDrafts } from './ask-about-drafts.ts';
import { beginAbsences } from './begin-absences.ts';
import { escalateCases } from './escalate-cases.ts';
import { postDigests } from './post-digests.ts';
import { remindTriage } from './remind-triage.ts';
import { remindOfCases } from './remind-of-cases.ts';
import { sweepDrafts } from './sweep-drafts.ts';
import { sweep } from './sweep.ts';

/** Safeguarding first. None waits for another. */
export const jobs = (): readonly Job[] => [
  beginAbsences,
  escalateCases,
  remindTriage,
  remindOfCases,
  askAboutDrafts,
  postDigests,
  sweepDrafts,
  sweep(),
];
