import type { Job } from '../job.ts';
import { escalateCases } from './escalate-cases.ts';
import { postDigests } from './post-digests.ts';
import { sweepInbound } from './sweep-inbound.ts';

/** Safeguarding first. None waits for another. */
export const jobs = (): readonly Job[] => [escalateCases, postDigests, sweepInbound()];
