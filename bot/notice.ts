import type { ReferralFile } from '../domain/file.ts';
import type { SafeguardingCase } from '../domain/safeguarding.ts';
import type { Notice } from '../store/outbox.ts';

/** What each kind of notice names. */
interface Named {
  readonly triage: { readonly ref: string };
  readonly receipt: { readonly ref: string };
  readonly decision: { readonly ref: string; readonly id: string };
  /** `n`: the version of the score that the decision made, 0 where it made none. */
  readonly update: { readonly ref: string; readonly id: string; readonly n: number };
  /** A decision on what `ref` is joined to. */
  readonly part: { readonly ref: string; readonly host: string; readonly id: string };
  /** To the gateway that passed a referral on to another. */
  readonly 'passed-on': { readonly ref: string; readonly region: string };
  readonly task: { readonly ref: string };
  readonly work: { readonly ref: string; readonly to: string };
  readonly review: { readonly ref: string };
  readonly product: { readonly ref: string };
  readonly alert: { readonly ref: string; readonly to: string; readonly step: number };
  readonly 'alert-update': { readonly ref: string; readonly to: string };
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

/** The cards that show a case, with everybody who was told of it. */
export function caseNotices({ ref, alerts }: SafeguardingCase): Notice[] {
  const told = new Set(alerts.map(({ to }) => to.id).filter((id) => id !== ''));
  return [...told].map((to) => notice({ kind: 'alert-update', ref, to }));
}

/** What the outbox gave back: only what `notice` made was ever put there. */
export function isNoticeData(data: unknown): data is NoticeData {
  return typeof data === 'object' && data !== null && 'kind' in data;
}
