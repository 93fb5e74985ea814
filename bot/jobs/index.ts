import type { Job } from '../job.ts';
import { askAboutDrafts } from './ask-about-drafts.ts';
import { beginAbsences } from './begin-absences.ts';
import { escalateCases } from './escalate-cases.ts';
import { postDigests } from './post-digests.ts';
import { sweepDrafts } from './sweep-drafts.ts';
import { sweep } from './sweep.ts';

/** Safeguarding first. None waits for another. */
export const jobs = (): readonly Job[] => [
  beginAbsences,
  escalateCases,
  askAboutDrafts,
  postDigests,
  sweepDrafts,
  sweep(),
];
