import type { ReferralFile } from '../domain/file.ts';
import type { ReminderStep } from '../domain/triage-reminder.ts';
import type { CaseState, SafeguardingCase } from '../domain/safeguarding.ts';
import type { Notice } from '../store/outbox.ts';

/** What each kind of notice names. */
interface Named {
  readonly triage: { readonly ref: string };
  readonly receipt: { readonly ref: string };
  readonly decision: { readonly ref: string; readonly id: string };
  readonly question: { readonly ref: string; readonly id: string };
  /** `n`: the version of the score that the decision made, 0 where it made none. */
  readonly update: { readonly ref: string; readonly id: string; readonly n: number };
  /** A decision on what `ref` is joined to. */
  readonly part: { readonly ref: string; readonly host: string; readonly id: string };
  /** To the gateway that passed a referral on to another. */
  readonly 'passed-on': { readonly ref: string; readonly region: string };
  /** `to`: empty for the gateway's channel. */
  readonly reminder: { readonly ref: string; readonly step: ReminderStep; readonly to: string };
  /** `ref`: the press that gave them; `by`: who pressed. */
  readonly assigned: { readonly ref: string; readonly to: string; readonly by: string };
  readonly task: { readonly ref: string };
  readonly work: { readonly ref: string; readonly to: string };
  readonly review: { readonly ref: string };
  readonly product: { readonly ref: string };
  readonly alert: { readonly ref: string; readonly to: string; readonly step: number };
  readonly 'alert-update': { readonly ref: string; readonly to: string };
  /** A new message on a case that somebody was told of already; drawn only while it is in this state. */
  readonly 'case-reminder': {
    readonly ref: string;
    readonly to: string;
    readonly state: CaseState;
  };
  /** Somebody's list of the day: a case `joined` it, somebody must look `again`, or something on it `moved`. */
  readonly 'case-list': { readonly to: string; readonly why: 'joined' | 'again' | 'moved' };
  readonly raised: { readonly ref: string; readonly to: string; readonly why: 'joined' | 'moved' };
  readonly 'case-note': { readonly ref: string; readonly why: 'joined' | 'moved' };
  readonly unreached: { readonly to: string; readonly person: string };
  readonly 'draft-question': { readonly ref: string; readonly to: string };
  readonly 'draft-erased': {
    readonly ref: string;
    readonly to: string;
    readonly card: 'intake' | 'draft-question';
  };
  readonly 'stand-in': { readonly to: string; readonly absent: string };
  readonly file: { readonly ref: string; readonly to: string };
  readonly digest: { readonly region: string; readonly day: string };
}

export type NoticeKind = keyof Named;

/**
 * What the outbox may hold: whom to tell of what, never the words. The card is drawn from the facts as they are when
 * it is sent. One notice has one destination, so that each is settled by itself.
 */
export type NoticeData<Kind extends NoticeKind = NoticeKind> = {
  [Each in Kind]: { readonly kind: Each } & Named[Each];
}[Kind];

/** Equal keys that still wait are one notice. */
export function notice(data: NoticeData): Notice {
  return { kind: data.kind, key: Object.values(data).join(':'), data };
}

/** The cards that show a referral to others, all of which change with it. */
export function referralNotices(ref: string): Notice[] {
  return [notice({ kind: 'triage', ref }), notice({ kind: 'receipt', ref })];
}

/** The same with those of what it is joined with. */
export function fileNotices({
  referral: { ref },
  joined,
  joinedTo,
}: Pick<ReferralFile, 'referral' | 'joined' | 'joinedTo'>): Notice[] {
  return [
    ...referralNotices(ref),
    ...joined.map((guest) => notice({ kind: 'receipt', ref: guest.referral.ref })),
    ...(joinedTo ? [notice({ kind: 'triage', ref: joinedTo.ref })] : []),
  ];
}

/** A case's own cards, wherever they stand: edits, which notify nobody. */
export function caseNotices({ ref, alerts, raised }: SafeguardingCase): Notice[] {
  const told = [...new Set(alerts.map(({ to }) => to.id).filter((id) => id !== ''))];
  return [
    ...told.map((to) => notice({ kind: 'alert-update', ref, to })),
    ...told.map((to) => notice({ kind: 'case-list', to, why: 'moved' })),
    ...(raised ? [notice({ kind: 'raised', ref, to: raised.by.id, why: 'moved' })] : []),
    notice({ kind: 'case-note', ref, why: 'moved' }),
  ];
}

/** What the outbox gave back: only what `notice` made was ever put there. */
export function isNoticeData(data: unknown): data is NoticeData {
  return typeof data === 'object' && data !== null && 'kind' in data;
}
