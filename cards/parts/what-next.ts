import { localDate } from '../../domain/deadline.ts';
import type { ReferralFile } from '../../domain/file.ts';
import { withoutGuests } from '../../domain/joining.ts';
import { declineReasons, labelOf, products } from '../../domain/reference/codes.ts';
import { regionName } from '../../domain/reference/forces.ts';
import type { Decision, DecisionKind, ReferralState } from '../../domain/referral.ts';
import { sayDate, sayTime } from '../../domain/say-time.ts';
import { sayToward } from '../../domain/toward.ts';
import type { Task } from '../../domain/task.ts';
import type { Viewing } from '../viewing.ts';
import { excerpt } from './excerpt.ts';
import { partNext } from './part-next.ts';
import { escapeMarkdown } from './text.ts';

/** `bytes`: how long the reason in their words may be. */
type Sized = Viewing & { readonly bytes: number };

/** Who decided and why, and what happens next and by when: the referrer's answer to "what now?". */
export function whatNext(file: ReferralFile, viewing: Sized): string[] {
  const { decisions } = withoutGuests(file);
  const decided = decisions.findLast((decision) => answers.includes(decision.kind));
  return [...(decided ? whoDecided(decided, viewing) : []), ...nextFor(file, viewing)];
}

/** What happens next and by when, as things stand. */
export function nextFor(file: ReferralFile, viewing: Viewing): string[] {
  return nextSteps[file.referral.state](file, viewing);
}

/** "Accepted by Sam Gateway at 09:12." and the reason in their words, the code's before them. */
export function whoDecided(decision: Decision, viewing: Sized): string[] {
  const { kind, by, at, code, reason } = decision;
  const head = `**${sayDone(decision)} by ${escapeMarkdown(by.name)} at ${sayTime(at, viewing)}.**`;
  const coded = code ? `${labelOf(declineReasons, code)}.` : '';
  // Why two are one matter would tell of a match, which no referrer may learn of.
  const isOfTwo = kind === 'joined' || kind === 'separated';
  const said =
    reason && !isOfTwo
      ? `“${escapeMarkdown(excerpt(reason, { bytes: viewing.bytes, rest }))}”`
      : '';
  const why = [coded, said].filter((part) => part !== '').join(' ');
  return why ? [head, `Why: ${why}`] : [head];
}

/** "Redirected to the West Midlands gateway". */
function sayDone({ kind, toward }: Decision): string {
  if (!toward) return done[kind];
  const word = kind === 'separated' ? 'from' : 'to';
  return `${doneWith[kind] ?? done[kind]} ${word} ${escapeMarkdown(sayToward(toward))}`;
}

const doneWith: Readonly<Partial<Record<DecisionKind, string>>> = { joined: 'Joined' };

const rest = 'open the referral for the rest';
const answers: readonly DecisionKind[] = [
  'accepted',
  'declined',
  'redirected',
  'returned',
  'joined',
  'separated',
  'withdrawn',
  'closed',
];

const done: Readonly<Record<DecisionKind, string>> = {
  claimed: 'Taken',
  assigned: 'Given',
  accepted: 'Accepted',
  declined: 'Declined',
  withdrawn: 'Withdrawn',
  closed: 'Closed',
  added: 'Added to',
  asked: 'Asked',
  answered: 'Answered',
  redirected: 'Redirected',
  returned: 'Returned',
  joined: 'Joined to another',
  separated: 'Separated',
  overridden: 'Band set',
  corrected: 'Corrected',
};

type Next = (file: ReferralFile, viewing: Viewing) => string[];

const decideBy: Next = ({ referral }, viewing) => {
  const gateway = `The ${regionName(referral.region)} gateway`;
  const by = sayTime(referral.decideBy, viewing);
  const today =
    localDate(referral.decideBy, viewing.timezone) === localDate(viewing.now, viewing.timezone);
  const when = today ? `${by} today` : by;
  return viewing.now > referral.decideBy
    ? [`${gateway} was to decide by ${when}. The decision is late. You will hear here.`]
    : [`${gateway} decides by ${when}. You will hear here.`];
};

const inTriage: Next = (file, viewing) => {
  const { claimedBy } = file.referral;
  const whose = claimedBy ? [`${escapeMarkdown(claimedBy.name)} is on it.`] : [];
  return [...whose, ...decideBy(file, viewing)];
};

const work: Next = ({ tasks }) => {
  const live = tasks.filter((task) => !['released', 'cancelled'].includes(task.state));
  return live.length === 0 ? ['You will hear here.'] : live.map(sayTask);
};

function sayTask(task: Task): string {
  const what = `**${labelOf(products, task.product)}**, due ${sayDate(task.due)}`;
  if (task.state === 'submitted' || task.state === 'approved')
    return `${what}: written, the gateway is checking it. It comes to you here.`;
  return task.acceptedBy
    ? `${what}: ${escapeMarkdown(task.acceptedBy.name)} is working on it. It comes to you here.`
    : `${what}: offered to analysts, not yet taken. It comes to you here.`;
}

const outcomeNext: Next = ({ outcomes }) =>
  outcomes.length === 0
    ? ['The product is with you. Next, what came of it is recorded.']
    : ['The product is with you. Next, the gateway closes this.'];

const nothing: Next = () => [];

/** The bot sends nothing outside: whoever is to take it up is told by people. */
const elsewhere: Next = ({ referral, decisions }) => {
  const toward = decisions.findLast(({ kind }) => kind === 'redirected')?.toward;
  const isPartner = toward?.kind === 'partner';
  const name = toward ? escapeMarkdown(sayToward(toward)) : 'whoever has it now';
  return isPartner
    ? [`The gateway takes it up with ${name}. RAPTOR sends them nothing.`]
    : [
        `Take it to the team of ${name} that deals with this, and give them ${referral.ref}.`,
        'Your intelligence desk knows which. RAPTOR sends them nothing.',
      ];
};

const nextSteps: Readonly<Record<ReferralState, Next>> = {
  submitted: decideBy,
  'in-triage': inTriage,
  'information-requested': () => ['The gateway has asked you something. It waits for your answer.'],
  accepted: work,
  'terms-agreed': work,
  'in-development': work,
  'in-review': work,
  'on-hold': () => ['It is on hold. You will hear here when it goes on.'],
  delivered: outcomeNext,
  reassessed: outcomeNext,
  declined: () => ['Nothing more happens here. New information? Type refer.'],
  closed: nothing,
  redirected: elsewhere,
  joined: partNext,
  withdrawn: () => ['Nothing more happens with it.'],
};
