import type { Job } from '../job.ts';
import { escalateCases } from './escalate-cases.ts';
import { postDigests } from './post-digests.ts';
import { sweep } from './sweep.ts';

/** Safeguarding first. None waits for another. */
export const jobs = (): readonly Job[] => [escalateCases, postDigests, sweep()];
