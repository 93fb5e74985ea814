import type { Command } from '../command.ts';
import { away } from './away.ts';
import { digest } from './digest.ts';
import { find } from './find.ts';
import { handover } from './handover.ts';
import { helpAbout } from './help.ts';
import { myReferrals } from './my-referrals.ts';
import { myTasks } from './my-tasks.ts';
import { open } from './open.ts';
import { performance } from './performance.ts';
import { people } from './people.ts';
import { queue } from './queue.ts';
import { refer } from './refer.ts';
import { setup } from './setup.ts';
import { request } from './request.ts';
import { safeguarding } from './safeguarding.ts';
import { wording } from './wording.ts';
import { whoami } from './whoami.ts';

/** Everything that people may type, in the order in which help shows it. */
export const commands: readonly Command[] = [
  refer,
  request,
  safeguarding,
  myReferrals,
  myTasks,
  queue,
  handover,
  open,
  find,
  digest,
  performance,
  wording,
  away,
  whoami,
  people,
  setup,
  helpAbout(() => commands),
];
