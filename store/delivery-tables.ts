import type { Generated } from 'kysely';

// What goes in and out, and the log: columns as in tables.ts.

/** Where the bot has been heard from, and how to answer there. */
export interface ConversationTable {
  id: string;
  kind: 'personal' | 'channel' | 'group';
  tenant_id: string;
  service_url: string;
  bot_id: string;
  bot_name: string;
  heard_at: number;
}

/** A person as Teams knows them. `teams_id` is the 29:… account, `conversation_id` their own chat. */
export interface ContactTable {
  person_id: string;
  name: string;
  teams_id: string;
  conversation_id: string | null;
  force: string | null;
  heard_at: number;
}

/** Activities answered, so that one that comes again gets the first one's answer. */
export interface InboundTable {
  key: string;
  at: number;
  answer: string | null;
}

export interface OutboxTable {
  id: Generated<number>;
  kind: string;
  /** The notice's own data as JSON. */
  data: string;
  /** Equal keys that still wait are one notice: the card is drawn from the facts as they are at sending. */
  key: string;
  state: 'waiting' | 'leased' | 'sending' | 'sent' | 'unknown' | 'undeliverable' | 'dropped';
  /** Sends begun. */
  attempts: number;
  created_at: number;
  not_before: number;
  lease_until: number | null;
  leased_by: string | null;
  settled_at: number | null;
  problem: string | null;
}

/** Where a card stands, so that it can be edited in place. */
export interface PostTable {
  card: string;
  ref: string;
  conversation_id: string;
  activity_id: string;
  at: number;
}

export interface DigestTable {
  region: string;
  day: string;
  facts: string;
  built_at: number;
}

export interface AuditTable {
  seq: number;
  at: number;
  actor_id: string;
  actor_name: string;
  change: string;
  operation: string;
  record: string;
  recipients: string;
  reason: string | null;
  detail: string;
  prev_hash: string;
  hash: string;
}

/** One row: what the chain ends with. Locked by whoever appends; a chain cut short is found by it. */
export interface AuditHeadTable {
  id: number;
  seq: number;
  hash: string;
}

/** The migrations that this database has been through. */
export interface MigrationTable {
  name: string;
  at: number;
}
