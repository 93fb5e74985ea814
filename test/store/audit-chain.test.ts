import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chainStart, hashEntry, walkChain } from '../../store/audit-chain.ts';
import type { ChainedEntry, SealedEntry } from '../../store/audit-chain.ts';

const content = fc.record({
  at: fc.nat(),
  actor_id: fc.string(),
  actor_name: fc.string(),
  change: fc.string(),
  operation: fc.string(),
  record: fc.string(),
  recipients: fc.string(),
  reason: fc.option(fc.string()),
  detail: fc.string(),
});
const contents = fc.array(content, { minLength: 1, maxLength: 8 });

function seal(entries: readonly Omit<ChainedEntry, 'seq'>[]): SealedEntry[] {
  let prev_hash = chainStart.hash;
  return entries.map((entry, index) => {
    const chained = { ...entry, seq: index + 1 };
    const sealed = { ...chained, prev_hash, hash: hashEntry(prev_hash, chained) };
    prev_hash = sealed.hash;
    return sealed;
  });
}

describe('The chain', () => {
  it('holds for what was sealed, however it is cut into batches', () => {
    fc.assert(
      fc.property(contents, fc.nat(), (entries, at) => {
        const sealed = seal(entries);
        const cut = at % (sealed.length + 1);
        const half = walkChain(chainStart, sealed.slice(0, cut));
        if ('because' in half) throw new Error(half.because);
        expect(walkChain(half, sealed.slice(cut))).toEqual({
          seq: sealed.length,
          hash: sealed.at(-1)?.hash,
        });
      }),
    );
  });

  it('breaks at the entry of which any one field was altered', () => {
    const fields = fc.constantFrom(
      'actor_id',
      'actor_name',
      'change',
      'operation',
      'record',
      'recipients',
      'reason',
      'detail',
      'prev_hash',
      'hash',
    );
    fc.assert(
      fc.property(contents, fields, fc.nat(), (entries, field, at) => {
        const sealed = seal(entries);
        const index = at % sealed.length;
        const altered = sealed.map((entry, i) =>
          i === index ? { ...entry, [field]: `${entry[field] ?? ''}!` } : entry,
        );
        expect(walkChain(chainStart, altered)).toMatchObject({ seq: index + 1 });
        expect(walkChain(chainStart, altered)).toHaveProperty('because');
      }),
    );
  });

  it('breaks where an entry is left out, unless it is the last', () => {
    fc.assert(
      fc.property(contents, fc.nat(), (entries, at) => {
        fc.pre(entries.length > 1);
        const gap = at % (entries.length - 1);
        const sealed = seal(entries).filter((_, i) => i !== gap);
        expect(walkChain(chainStart, sealed)).toMatchObject({
          seq: gap + 1,
          because: `Expected entry ${gap + 1}, got entry ${gap + 2}`,
        });
      }),
    );
  });

  it('does not take text moved from one field to the next for the same', () => {
    const entry = { seq: 1, at: 1, actor_id: 'ab', actor_name: 'c', change: '', operation: '' };
    const rest = { record: '', recipients: '[]', reason: null, detail: '{}' };
    const moved = { ...entry, actor_id: 'a', actor_name: 'bc' };
    expect(hashEntry('', { ...entry, ...rest })).not.toBe(hashEntry('', { ...moved, ...rest }));
  });
});
