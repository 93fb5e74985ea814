import type { Notice } from '../store/outbox.ts';

/**
 * What the outbox may hold: whom to tell of what, never the words. The card is drawn from the facts as they are when
 * it is sent. One notice has one destination, so that each is settled by itself.
 */
export type NoticeData =
  | { readonly kind: 'triage'; readonly ref: string }
  | { readonly kind: 'receipt'; readonly ref: string }
  | { readonly kind: 'decision'; readonly ref: string; readonly id: string }
  | { readonly kind: 'task'; readonly ref: string }
  | { readonly kind: 'work'; readonly ref: string; readonly to: string }
  | { readonly kind: 'review'; readonly ref: string }
  | { readonly kind: 'product'; readonly ref: string }
  | { readonly kind: 'alert'; readonly ref: string; readonly to: string; readonly step: number }
  | { readonly kind: 'alert-update'; readonly ref: string; readonly to: string }
  | { readonly kind: 'file'; readonly ref: string; readonly to: string }
  | { readonly kind: 'digest'; readonly region: string; readonly day: string };

export type NoticeKind = NoticeData['kind'];

/** Equal keys that still wait are one notice. */
export function notice(data: NoticeData): Notice {
  return { kind: data.kind, key: Object.values(data).join(':'), data };
}

/** The cards that show a referral to others, all of which change with it. */
export function referralNotices(ref: string): Notice[] {
  return [notice({ kind: 'triage', ref }), notice({ kind: 'receipt', ref })];
}
