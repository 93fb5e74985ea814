import { findCard } from '../../cards/find-card.ts';
import type { FoundReferral } from '../../cards/find-card.ts';
import { mostRows } from '../../cards/parts/list-rows.ts';
import { hasRole } from '../../domain/actor.ts';
import type { Person } from '../../domain/actor.ts';
import { identifierKinds } from '../../domain/identifier.ts';
import type { Identifier } from '../../domain/identifier.ts';
import { readRef } from '../../domain/ref.ts';
import { can } from '../../domain/rights.ts';
import { subjectOf } from '../../domain/subject.ts';
import { canonicalIdentifier, findIdentifiers } from '../../scoring/links/find-identifiers.ts';
import type { ReferralLine } from '../../store/referral-lines.ts';
import { reply } from '../action.ts';
import type { Command } from '../command.ts';
import type { Turned } from '../context.ts';
import { viewing } from '../present.ts';

/** Looks among what this person may see, and says nothing of the rest: a search is not a look-up of others. */
export const find: Command = {
  name: 'find',
  usage: 'find <text or identifier>',
  does: 'finds referrals that you may see',
  isFor: () => true,
  ownChatOnly: true,
  async run(query, ctx) {
    if (query === '') {
      return {
        kind: 'sentence',
        text: 'Say what to find: a word, a phone, a vehicle, a reference.',
      };
    }
    if (query.length > longestQuery) {
      return {
        kind: 'sentence',
        text: `Say it in at most ${longestQuery} characters: a few words, or one identifier.`,
      };
    }
    const seen: FoundReferral[] = [];
    for (const found of await candidates(query, ctx)) {
      // One more than is shown tells that there are more, and no file is read for nothing.
      if (seen.length > mostRows) break;
      const shown = await asSeen(found, ctx);
      if (shown) seen.push(shown);
    }
    await ctx.store.change(ctx.actor, 'referral.found', async (tx) => {
      tx.note({ record: 'search', detail: { shown: seen.map((line) => line.ref).join(' ') } });
    });
    return reply(findCard(seen, { ...viewing(ctx), query }));
  },
};

interface Candidate {
  readonly line: ReferralLine;
  /** Found by the words that its officer wrote. */
  readonly byWords: boolean;
}

async function candidates(query: string, { store, actor }: Turned): Promise<Candidate[]> {
  // An officer's region gives no right to its referrals, so nor does it widen the search.
  const region = hasOfficeIn(actor) ? actor.region : '';
  const near = { personId: actor.id, region };
  const reference = readRef(query);
  if (reference) {
    const lines = await store.read.referralLines.lines([reference.ref]);
    return lines.map((line) => ({ line, byWords: false }));
  }
  const refs: string[] = [];
  for (const identifier of identifiersIn(query)) {
    refs.push(...(await store.read.identifiers.refsWith(identifier, near)));
  }
  const byIdentifier = await store.read.referralLines.lines([...new Set(refs)]);
  const byWords = await store.read.referralLines.withWords(query, near);
  const known = new Set(byIdentifier.map((line) => line.ref));
  return [
    ...byIdentifier.map((line) => ({ line, byWords: false })),
    ...byWords.filter(({ ref }) => !known.has(ref)).map((line) => ({ line, byWords: true })),
  ];
}

/** What the words hold; a bare value, such as a plate, is tried as every kind. */
function identifiersIn(query: string): Pick<Identifier, 'kind' | 'value'>[] {
  const found = findIdentifiers(query);
  if (found.length > 0) return found;
  return identifierKinds.flatMap((kind) => {
    const value = canonicalIdentifier(kind, query);
    return value === undefined ? [] : [{ kind, value }];
  });
}

function hasOfficeIn(person: Person): boolean {
  return (['gateway', 'inspector', 'national'] as const).some((role) => hasRole(person, role));
}

/** Who may not read its words finds it neither by them nor with the title that came from them. */
async function asSeen(
  { line, byWords }: Candidate,
  ctx: Turned,
): Promise<FoundReferral | undefined> {
  const file = await ctx.store.read.files.find(line.ref);
  if (!file) return undefined;
  const subject = subjectOf(file);
  if (can(ctx.actor, 'referral.read-words', subject).ok) return line;
  if (byWords || !can(ctx.actor, 'referral.see', subject).ok) return undefined;
  return { ...line, title: file.referral.wording ?? line.ref };
}

/** A database takes no pattern without bounds (SQLite: 50,000 bytes), and no search needs a page. */
const longestQuery = 200;
