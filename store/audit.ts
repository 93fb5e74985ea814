import type { AuditEntry } from '../domain/change.ts';
import { chainStart, hashEntry, walkChain } from './audit-chain.ts';
import type { ChainBreak, ChainHead } from './audit-chain.ts';
import type { Db } from './dialect.ts';

export interface AuditVerdict {
  /** How many entries were walked and hold. */
  readonly entries: number;
  /** The hash to note elsewhere: with it, a log rewritten from end to end is found out as well. */
  readonly head: string;
  readonly broken?: ChainBreak;
}

export function auditReads(db: Db) {
  return {
    /** Re-walks the whole chain and names the first break. */
    verify: () => verifyAudit(db),
  };
}

/** Seals the entries to the chain. The last thing in a transaction: whoever holds the head keeps others waiting. */
export async function appendAudit(db: Db, entries: readonly AuditEntry[]): Promise<void> {
  let head = await db
    .selectFrom('audit_head')
    .select(['seq', 'hash'])
    .where('id', '=', 1)
    .forUpdate()
    .executeTakeFirstOrThrow();
  for (const entry of entries) {
    const row = rowOf(entry, head.seq + 1);
    const hash = hashEntry(head.hash, row);
    await db
      .insertInto('audit')
      .values({ ...row, prev_hash: head.hash, hash })
      .execute();
    head = { seq: row.seq, hash };
  }
  await db.updateTable('audit_head').set(head).where('id', '=', 1).execute();
}

function rowOf(entry: AuditEntry, seq: number) {
  return {
    seq,
    at: entry.at,
    actor_id: storable(entry.actor.id),
    actor_name: storable(entry.actor.name),
    change: entry.change,
    operation: entry.operation,
    record: storable(entry.record),
    recipients: JSON.stringify(entry.recipients),
    reason: entry.reason === undefined ? null : storable(entry.reason),
    detail: JSON.stringify(entry.detail),
  };
}

/** What a database would change or refuse (half a surrogate pair, NUL) would break the hash when read again. */
function storable(text: string): string {
  return text.toWellFormed().replaceAll('\0', '\u{FFFD}');
}

const batch = 1_000;

async function verifyAudit(db: Db): Promise<AuditVerdict> {
  // The head is read first: entries added while walking come after it and are walked, too.
  const recorded = await db
    .selectFrom('audit_head')
    .select(['seq', 'hash'])
    .where('id', '=', 1)
    .executeTakeFirst();
  let head: ChainHead = chainStart;
  let atRecorded: string | undefined = recorded?.seq === 0 ? chainStart.hash : undefined;
  for (;;) {
    const rows = await db
      .selectFrom('audit')
      .selectAll()
      .where('seq', '>', head.seq)
      .orderBy('seq')
      .limit(batch)
      .execute();
    const walked = walkChain(head, rows);
    if ('because' in walked) return { entries: walked.seq - 1, head: head.hash, broken: walked };
    atRecorded ??= rows.find((row) => row.seq === recorded?.seq)?.hash;
    head = walked;
    if (rows.length < batch) break;
  }
  if (recorded && atRecorded === recorded.hash) return { entries: head.seq, head: head.hash };
  const reach = recorded ? `entry ${recorded.seq}` : 'a recorded head';
  const because = `Expected the chain to reach ${reach} as it was written, got ${head.seq} entries that do not`;
  return { entries: head.seq, head: head.hash, broken: { seq: head.seq + 1, because } };
}
