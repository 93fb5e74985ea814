import { createHash } from 'node:crypto';

/** One entry as it is stored, without the hashes that seal it. */
export interface ChainedEntry {
  readonly seq: number;
  readonly at: number;
  readonly actor_id: string;
  readonly actor_name: string;
  readonly change: string;
  readonly operation: string;
  readonly record: string;
  readonly recipients: string;
  readonly reason: string | null;
  readonly detail: string;
}

export interface SealedEntry extends ChainedEntry {
  readonly prev_hash: string;
  readonly hash: string;
}

/** What the chain ends with: the seq and hash of the newest entry. */
export interface ChainHead {
  readonly seq: number;
  readonly hash: string;
}

/** The first entry that does not fit, and why. */
export interface ChainBreak {
  readonly seq: number;
  readonly because: string;
}

/** Before the first entry. */
export const chainStart: ChainHead = { seq: 0, hash: '0'.repeat(64) };

/** SHA-256 over the previous hash and the entry as a JSON list: its order is fixed, so its text is too. */
export function hashEntry(prevHash: string, entry: ChainedEntry): string {
  const text = JSON.stringify([
    prevHash,
    entry.seq,
    entry.at,
    entry.actor_id,
    entry.actor_name,
    entry.change,
    entry.operation,
    entry.record,
    entry.recipients,
    entry.reason,
    entry.detail,
  ]);
  return createHash('sha256').update(text).digest('hex');
}

/** Walks on from `head` over entries in order: the new head, or the first break. */
export function walkChain(
  head: ChainHead,
  entries: readonly SealedEntry[],
): ChainHead | ChainBreak {
  let { seq, hash } = head;
  for (const entry of entries) {
    const problem = problemWith(entry, { seq, hash });
    if (problem) return problem;
    ({ seq, hash } = entry);
  }
  return { seq, hash };
}

function problemWith(entry: SealedEntry, before: ChainHead): ChainBreak | undefined {
  const expected = before.seq + 1;
  if (entry.seq !== expected)
    return { seq: expected, because: `Expected entry ${expected}, got entry ${entry.seq}` };
  if (entry.prev_hash !== before.hash)
    return { seq: entry.seq, because: 'Expected the hash of the entry before it, got another' };
  if (entry.hash !== hashEntry(before.hash, entry))
    return {
      seq: entry.seq,
      because: 'Expected the hash of its own content, got another: it was altered',
    };
  return undefined;
}
