import type { Facts } from '../domain/facts.ts';
import type { SeenLink } from '../domain/file.ts';
import type { Link, SharedIdentifier } from '../domain/link.ts';
import type { Db } from './dialect.ts';
import { readJson } from './json.ts';

export function linkReads(db: Db) {
  return {
    /** Links of a referral from either side, strongest first, with what the other side is. */
    async of(ref: string): Promise<SeenLink[]> {
      const [later, earlier] = [await side(db, ref, 'ref'), await side(db, ref, 'other')];
      return [...later, ...earlier].toSorted((a, b) => b.weight - a.weight);
    },
  };
}

export function linkWrites(db: Db) {
  return {
    /** Keeps what is new, and what has come to share more than before; gives those back. */
    async keep(links: readonly Link[], at: number): Promise<Link[]> {
      const kept: Link[] = [];
      for (const link of links) {
        const { ref, other, strength, weight } = link;
        const found = await pairOf(db, link);
        if (found && readJson<unknown[]>(found.shared).length >= link.shared.length) continue;
        if (found) {
          const isTurned = found.ref !== ref;
          const shared = JSON.stringify(isTurned ? link.shared.map(seenFromThere) : link.shared);
          await db
            .updateTable('link')
            .set({ strength, weight, shared, at })
            .where('ref', '=', found.ref)
            .where('other', '=', found.other)
            .execute();
        } else {
          const shared = JSON.stringify(link.shared);
          await db
            .insertInto('link')
            .values({ ref, other, strength, weight, shared, at })
            .execute();
        }
        kept.push(link);
      }
      return kept;
    },
  };
}

/** The row of two referrals, whichever of them came later. */
async function pairOf(db: Db, { ref, other }: Link) {
  return db
    .selectFrom('link')
    .select(['ref', 'other', 'shared'])
    .where((eb) =>
      eb.or([
        eb.and([eb('ref', '=', ref), eb('other', '=', other)]),
        eb.and([eb('ref', '=', other), eb('other', '=', ref)]),
      ]),
    )
    .executeTakeFirst();
}

async function side(db: Db, ref: string, here: 'ref' | 'other'): Promise<SeenLink[]> {
  const there = here === 'ref' ? 'other' : 'ref';
  const rows = await db
    .selectFrom('link')
    .innerJoin('referral', 'referral.ref', `link.${there}`)
    .select(['link.strength', 'link.weight', 'link.shared', 'referral.ref', 'referral.region'])
    .select(['referral.force', 'referral.title', 'referral.facts', 'referral.state'])
    .select(['referral.handling', 'referral.wording'])
    .where(`link.${here}`, '=', ref)
    .execute();
  return rows.map((row) => {
    const shared = readJson<SharedIdentifier[]>(row.shared);
    return {
      ref,
      other: row.ref,
      strength: row.strength,
      weight: row.weight,
      shared: here === 'ref' ? shared : shared.map(seenFromThere),
      otherRegion: row.region,
      otherForce: row.force,
      otherTitle: row.title,
      otherTypes: readJson<Facts>(row.facts).types ?? [],
      otherState: row.state,
      otherHandling: row.handling,
      otherWording: row.wording ?? undefined,
    };
  });
}

function seenFromThere(shared: SharedIdentifier): SharedIdentifier {
  return { ...shared, whoseHere: shared.whoseThere, whoseThere: shared.whoseHere };
}
