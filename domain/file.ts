import type { Guest, Host } from './joining.ts';
import type { Link } from './link.ts';
import type { Outcome } from './outcome.ts';
import type { Addition, Decision, Referral } from './referral.ts';
import type { SafeguardingCase } from './safeguarding.ts';
import type { Score } from './score.ts';
import type { Task } from './task.ts';

/** A referral with all that hangs on it, as it is now. Cards are drawn from it for one viewer. */
export interface ReferralFile {
  readonly referral: Referral;
  /** Absent where a tasking request relates to nothing that is scored. */
  readonly score?: Score | undefined;
  /** Its own, and those of what is joined to it. */
  readonly links: readonly SeenLink[];
  readonly decisions: readonly Decision[];
  readonly tasks: readonly Task[];
  readonly cases: readonly SafeguardingCase[];
  readonly outcomes: readonly Outcome[];
  /** Told after the form was sent, oldest first. */
  readonly additions: readonly Addition[];
  /** What has been joined to it and not separated since, oldest first. */
  readonly joined: readonly Guest[];
  /** What it has been joined to. */
  readonly joinedTo?: Host | undefined;
}

/** A link with what its other side is: whether it may be shown is decided for each viewer. */
export interface SeenLink extends Link {
  readonly otherRegion: string;
  readonly otherForce: string;
  readonly otherTitle: string;
  readonly otherTypes: readonly string[];
  readonly otherState: Referral['state'];
  readonly otherHandling: 'P' | 'C';
  readonly otherWording?: string | undefined;
}
