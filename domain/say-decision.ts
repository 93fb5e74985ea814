import { declineReasons, labelOf } from './reference/codes.ts';
import type { ReferralFile } from './file.ts';
import type { Decision, DecisionKind } from './referral.ts';
import { sayTime } from './say-time.ts';
import type { Task, TaskNote } from './task.ts';
import { sayToward } from './toward.ts';
import type { Toward } from './toward.ts';

interface When {
  readonly now: number;
  readonly timezone: string;
}

/** "Nat National accepted this at 09:12." */
export function sayDecision(decision: Decision, when: When): string {
  const { kind, by, at, code, to, toward } = decision;
  const given = to ? ` to ${to.name}` : sayBandGiven(decision);
  const reason =
    code && kind === 'declined' ? ` (${labelOf(declineReasons, code).toLowerCase()})` : '';
  const done = toward ? sayDoneWith(kind, toward) : `${decisionWords[kind]} this${given}`;
  return `${by.name} ${done} at ${sayTime(at, when)}${reason}.`;
}

/** "redirected this to the West Midlands gateway", "separated R-EMID-26-00002 from this". */
function sayDoneWith(kind: DecisionKind, toward: Toward): string {
  const word = kind === 'separated' ? 'from' : 'to';
  if (kind === 'added') return `added to ${sayToward(toward)}, which is part of this,`;
  return toward.kind === 'guest'
    ? `${decisionWords[kind]} ${toward.ref} ${word} this`
    : `${decisionWords[kind]} this ${word} ${sayToward(toward)}`;
}

/** "R-EMID-26-00042 was taken by Sol Second at 09:12.": for lists, where several are spoken of. */
export function sayDoneTo({ referral, decisions }: ReferralFile, when: When): string {
  const last = decisions.at(-1);
  if (!last) return `${referral.ref} has moved on.`;
  const { kind, by, at, to } = last;
  const given = to ? ` to ${to.name}` : '';
  return `${referral.ref} was ${doneWords[kind]}${given} by ${by.name} at ${sayTime(at, when)}.`;
}

/** "R-EMID-26-00042 taken by Sol Second at 09:12": one of a list of decisions. */
export function sayDoneLine(
  { ref, kind, by, at }: Pick<Decision, 'ref' | 'kind' | 'by' | 'at'>,
  when: When,
): string {
  return `${ref} ${doneWords[kind]} by ${by.name} at ${sayTime(at, when)}`;
}

/** "to high" where a person set the band; the model’s own takes a set one away. */
function sayBandGiven({ kind, code, band }: Decision): string {
  if (kind !== 'overridden' || !code) return '';
  return code === band ? ` back to the model’s ${code}` : ` to ${code}`;
}

/** What somebody else did since the card was drawn, in one calm line. */
export function sayWhatChanged(file: ReferralFile, since: number, when: When): string {
  const decision = file.decisions.filter((each) => !(each.version <= since)).at(-1);
  const done = decision ? sayDecision(decision, when) : sayNewest(file, when);
  return `${done ? `${done} ` : ''}Here it is as it stands.`;
}

/** A task or an outcome moves a referral too, and is no decision on it. */
function sayNewest({ decisions, tasks, outcomes }: ReferralFile, when: When): string | undefined {
  const done = [
    ...decisions.map((each) => ({ at: each.at, said: sayDecision(each, when) })),
    ...tasks
      .flatMap((task) => task.notes)
      .map(({ by, kind, at }) => ({
        at,
        said: `${by.name} ${noteWords[kind]} its task at ${sayTime(at, when)}.`,
      })),
    ...outcomes.map(({ by, at }) => ({
      at,
      said: `${by.name} recorded what came of it at ${sayTime(at, when)}.`,
    })),
  ];
  return done.toSorted((a, b) => a.at - b.at).at(-1)?.said;
}

/** The same for a task: "Alex Analyst accepted this at 09:12. Here it is as it stands." */
export function sayTaskChanged(task: Task, when: When): string {
  const last = task.notes.at(-1);
  const done = last
    ? `${last.by.name} ${noteWords[last.kind]} this at ${sayTime(last.at, when)}. `
    : '';
  return `${done}Here it is as it stands.`;
}

const decisionWords: Readonly<Record<DecisionKind, string>> = {
  claimed: 'took',
  assigned: 'gave',
  accepted: 'accepted',
  declined: 'declined',
  withdrawn: 'withdrew',
  closed: 'closed',
  added: 'added to',
  asked: 'asked about',
  answered: 'answered on',
  redirected: 'redirected',
  returned: 'returned',
  joined: 'joined',
  separated: 'separated',
  overridden: 'set the band of',
  corrected: 'corrected',
};

export const doneWords: Readonly<Record<DecisionKind, string>> = {
  ...decisionWords,
  claimed: 'taken',
  assigned: 'given',
  withdrawn: 'withdrawn',
  overridden: 'given another band',
};

const noteWords: Readonly<Record<TaskNote['kind'], string>> = {
  offered: 'offered',
  accepted: 'accepted',
  progress: 'reported on',
  'handed-back': 'handed back',
  submitted: 'delivered',
  returned: 'returned',
  approved: 'approved',
  released: 'released',
};
