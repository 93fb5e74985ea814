import type { Story } from '../story.ts';
import { drugStories } from './drugs.ts';
import { labourStories } from './labour.ts';
import { moneyStories } from './money.ts';
import { sexualStories } from './sexual.ts';

/** Every story that an invented referral may tell. */
export const stories: readonly Story[] = [
  ...drugStories,
  ...labourStories,
  ...sexualStories,
  ...moneyStories,
];
