// Every recorded change, and which of the six operations of section 62 of the Data Protection Act 2018 it is.

export type AuditOperation =
  | 'collection'
  | 'alteration'
  | 'consultation'
  | 'disclosure'
  | 'combination'
  | 'erasure';

export const changes = {
  'draft.started': 'collection',
  'draft.saved': 'collection',
  'draft.opened': 'consultation',
  'draft.asked': 'consultation',
  'draft.discarded': 'erasure',
  'draft.swept': 'erasure',
  'referral.submitted': 'collection',
  'referral.claimed': 'alteration',
  'referral.accepted': 'alteration',
  'referral.declined': 'alteration',
  'referral.redirected': 'alteration',
  'referral.disclosed': 'disclosure',
  'referral.joined': 'combination',
  'referral.separated': 'alteration',
  'referral.withdrawn': 'alteration',
  'referral.added': 'collection',
  'referral.assigned': 'alteration',
  'referral.reminded': 'alteration',
  'referral.asked': 'alteration',
  'referral.answered': 'collection',
  'referral.overridden': 'alteration',
  'referral.corrected': 'alteration',
  'referral.closed': 'alteration',
  'referral.opened': 'consultation',
  'referral.found': 'consultation',
  'list.read': 'consultation',
  'link.combined': 'combination',
  'task.offered': 'alteration',
  'task.accepted': 'alteration',
  'task.handed-back': 'alteration',
  'task.progressed': 'alteration',
  'task.submitted': 'collection',
  'task.approved': 'alteration',
  'task.returned': 'alteration',
  'product.released': 'disclosure',
  'outcome.recorded': 'collection',
  'safeguarding.opened': 'collection',
  'safeguarding.raised': 'collection',
  'safeguarding.worsened': 'alteration',
  'safeguarding.eased': 'alteration',
  'safeguarding.alerted': 'disclosure',
  'safeguarding.reminded': 'alteration',
  'safeguarding.escalated': 'alteration',
  'safeguarding.acknowledged': 'alteration',
  'safeguarding.recorded': 'collection',
  'safeguarding.logged': 'collection',
  'safeguarding.closed': 'alteration',
  'wording.saved': 'alteration',
  'wording.removed': 'alteration',
  'safeguarding.handed-over': 'alteration',
  'referral.released': 'alteration',
  'task.reassigned': 'alteration',
  'channel.bound': 'alteration',
  'channel.unbound': 'alteration',
  'person.added': 'collection',
  'person.changed': 'alteration',
  'person.removed': 'alteration',
  'absence.set': 'collection',
  'absence.begun': 'alteration',
  'absence.ended': 'alteration',
  'digest.built': 'consultation',
  'digest.read': 'consultation',
  'performance.read': 'consultation',
  'card.posted': 'disclosure',
} as const satisfies Record<string, AuditOperation>;
export type ChangeName = keyof typeof changes;

/** What the log keeps of one change: never text of a referral. */
export interface AuditEntry {
  readonly at: number;
  readonly actor: { readonly id: string; readonly name: string };
  readonly change: ChangeName;
  readonly operation: AuditOperation;
  /** The record's reference, or what was looked through. */
  readonly record: string;
  /** Whoever was shown it, where it went out: ids and names, or a conversation's members. */
  readonly recipients: readonly string[];
  readonly reason?: string | undefined;
  readonly detail: Readonly<Record<string, string | number | boolean | null>>;
}
