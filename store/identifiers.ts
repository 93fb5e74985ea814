import type { Identifier } from '../domain/identifier.ts';
import type { KnownReferral } from '../domain/known-referral.ts';
import type { NearReferral } from '../domain/link.ts';
import { isOpen, referralStates } from '../domain/referral.ts';
import type { Db } from './dialect.ts';
import { isNear } from './searcher.ts';
import type { Searcher } from './searcher.ts';

/** The newest referrals that one identifier leads to: a hub's thousands would tell nothing more. */
const mostReferralsAnIdentifier = 25;

/** A page of a phone's contacts must not make a query that no database takes. */
const mostLookedFor = 100;

export async function identifiersOf(db: Db, ref: string): Promise<Identifier[]> {
  const rows = await db
    .selectFrom('referral_identifier as here')
    .innerJoin('identifier', 'identifier.id', 'here.identifier_id')
    .select(['identifier.kind', 'identifier.value', 'here.whose'])
    .where('here.ref', '=', ref)
    .orderBy('identifier.id')
    .execute();
  return rows.map((row) => ({
    kind: row.kind,
    value: row.value,
    whose: row.whose,
  }));
}

export function identifierReads(db: Db) {
  return {
    /** References of the newest referrals with this identifier, of those that this person may come near. */
    async refsWith(
      { kind, value }: Pick<Identifier, 'kind' | 'value'>,
      searcher: Searcher,
    ): Promise<string[]> {
      const rows = await db
        .selectFrom('referral_identifier as there')
        .innerJoin('identifier', 'identifier.id', 'there.identifier_id')
        .innerJoin('referral', 'referral.ref', 'there.ref')
        .select('there.ref')
        .where('identifier.kind', '=', kind)
        .where('identifier.value', '=', value)
        .where(isNear(searcher))
        .orderBy('there.at', 'desc')
        .limit(200)
        .execute();
      return rows.map((row) => row.ref);
    },

    /** The person's own open referrals that have one of these, newest first. */
    async ownOpen(
      personId: string,
      identifiers: readonly Pick<Identifier, 'kind' | 'value'>[],
    ): Promise<KnownReferral[]> {
      if (identifiers.length === 0) return [];
      const rows = await db
        .selectFrom('referral')
        .innerJoin('referral_identifier as there', 'there.ref', 'referral.ref')
        .innerJoin('identifier', 'identifier.id', 'there.identifier_id')
        .select(['referral.ref', 'referral.version', 'referral.title', 'referral.submitted_at'])
        .select(['identifier.kind', 'identifier.value'])
        .where('referral.referrer_id', '=', personId)
        .where('referral.state', 'in', referralStates.filter(isOpen))
        .where((eb) =>
          eb.or(
            identifiers
              .slice(0, mostLookedFor)
              .map(({ kind, value }) =>
                eb.and([eb('identifier.kind', '=', kind), eb('identifier.value', '=', value)]),
              ),
          ),
        )
        .orderBy('referral.submitted_at', 'desc')
        .orderBy('referral.ref', 'desc')
        .limit(100)
        .execute();
      return [...Map.groupBy(rows, (row) => row.ref).values()].flatMap((shared) => {
        const [first] = shared;
        if (!first) return [];
        const { ref, version, title, submitted_at: submittedAt } = first;
        return [{ ref, version, title, submittedAt, shared }];
      });
    },

    /** Who else has an identifier of these, newest first; call when the referral's own are held and added. */
    async near(ref: string, identifiers: readonly Identifier[]): Promise<NearReferral[]> {
      const found = new Map<string, NearReferral['shared'][number][]>();
      for (const identifier of identifiers) {
        const rows = await db
          .selectFrom('referral_identifier as there')
          .innerJoin('identifier', 'identifier.id', 'there.identifier_id')
          .select(['there.ref', 'there.whose', 'identifier.frequency'])
          .where('identifier.kind', '=', identifier.kind)
          .where('identifier.value', '=', identifier.value)
          .where('there.ref', '!=', ref)
          .orderBy('there.at', 'desc')
          .orderBy('there.ref', 'desc')
          .limit(mostReferralsAnIdentifier)
          .execute();
        for (const row of rows) {
          const shared = found.get(row.ref) ?? [];
          shared.push({
            kind: identifier.kind,
            value: identifier.value,
            seenIn: row.frequency,
            whoseHere: identifier.whose,
            whoseThere: row.whose,
          });
          found.set(row.ref, shared);
        }
      }
      return [...found].map(([other, shared]) => ({ ref: other, shared }));
    },
  };
}

export function identifierWrites(db: Db) {
  return {
    /** Waits for whoever takes one of these in at this moment, so that `near` finds what they add. */
    async hold(identifiers: readonly Identifier[]): Promise<void> {
      for (const { kind, value } of inOneOrder(identifiers)) {
        await db
          .insertInto('identifier')
          .values({ kind, value, frequency: 0 })
          .onConflict((conflict) =>
            conflict
              .columns(['kind', 'value'])
              .doUpdateSet((eb) => ({ frequency: eb.ref('identifier.frequency') })),
          )
          .execute();
      }
    },

    async add(
      { ref, at }: { ref: string; at: number },
      identifiers: readonly Identifier[],
    ): Promise<void> {
      for (const { kind, value, whose } of inOneOrder(identifiers)) {
        const { id } = await db
          .insertInto('identifier')
          .values({ kind, value, frequency: 1 })
          .onConflict((conflict) =>
            conflict
              .columns(['kind', 'value'])
              .doUpdateSet((eb) => ({ frequency: eb('identifier.frequency', '+', 1) })),
          )
          .returning('id')
          .executeTakeFirstOrThrow();
        await db
          .insertInto('referral_identifier')
          .values({ ref, identifier_id: id, whose, at })
          .execute();
      }
    },
  };
}

/** The same everywhere, so that two referrals never wait for each other's rows. */
function inOneOrder(identifiers: readonly Identifier[]): Identifier[] {
  return identifiers.toSorted((a, b) => (`${a.kind}:${a.value}` < `${b.kind}:${b.value}` ? -1 : 1));
}
